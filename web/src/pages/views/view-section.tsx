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
    // Two documents may bear the same title: the day beside it tells them apart for those who go from region to region.
    <section className="heading" aria-labelledby={aside === undefined ? id : `${id} ${id}-ved`}>
      <div className="heading__head">
        <h2 className="heading__title" id={id} tabIndex={-1}>
          {title}
        </h2>
        {aside !== undefined && (
          <span className="heading__age" id={`${id}-ved`}>
            {aside}
          </span>
        )}
      </div>
      {children}
    </section>
  );
}
