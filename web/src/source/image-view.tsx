import { useEffect, useRef, type ReactElement } from 'react';

import type { Place } from '../../../domain/place.ts';
import { Boxes, boxesOn } from './boxes.tsx';

interface ImageViewProps {
  readonly address: string;
  readonly name: string;
  /** In PDF points, as the reading counts them. */
  readonly size: { readonly width: number; readonly height: number };
  readonly place: Place | null;
}

/** A photographed or scanned page with the words boxed. */
export function ImageView({ address, name, size, place }: ImageViewProps): ReactElement {
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place !== null) page.current?.querySelector('.box')?.scrollIntoView({ block: 'center' });
  }, [place]);
  return (
    <div className="source__body">
      <div className="page-sheet" ref={page} style={{ aspectRatio: `${size.width} / ${size.height}` }}>
        <img src={address} alt={name} />
        <Boxes boxes={boxesOn(place, 1)} size={size} />
      </div>
    </div>
  );
}
