import type { ReactElement, ReactNode, RefObject } from 'react';

interface WideDrawingProps {
  readonly frame: RefObject<HTMLDivElement | null>;
  /** The drawing is wider than the page gives room for, and is moved sideways: by keyboard too. */
  readonly isWide: boolean;
  readonly label: string;
  readonly children: ReactNode;
}

/** The room of a drawing; its width is measured, and the drawing follows. */
export function WideDrawing({ frame, isWide, label, children }: WideDrawingProps): ReactElement {
  const region = isWide ? { role: 'region', tabIndex: 0, 'aria-label': label } : {};
  return (
    <div className="plot plot--bars" ref={frame} {...region}>
      {children}
    </div>
  );
}
