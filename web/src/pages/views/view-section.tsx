import type { ReactElement, ReactNode } from 'react';

interface ViewSectionProps {
  readonly id: string;
  readonly title: string;
  /** Beside the title, e.g. an age. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a view under a title of its own. */
export function ViewSection({ id, title, aside, children }: ViewSectionProps): ReactElement {
  return (
    <section className="heading" aria-labelledby={id}>
      <div className="heading__head">
        <h2 className="heading__title" id={id} tabIndex={-1}>
          {title}
        </h2>
        {aside !== undefined && <span className="heading__age">{aside}</span>}
      </div>
      {children}
    </section>
  );
}
