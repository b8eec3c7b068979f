import type { ReactElement } from 'react';

import { HeadingJump } from './heading-jump.tsx';
import { HeadingNav } from './heading-nav.tsx';
import { HeadingSection } from './heading-section.tsx';
import { MissingList } from './missing-list.tsx';
import { NotPlaced } from './not-placed.tsx';
import { useOverview } from './overview-context.ts';
import type { OverviewView } from './view-of.ts';

/** The picture under its headings, with the way from one to the other; then what could not be placed, and what is missing. */
export function Headings({ view }: { readonly view: OverviewView }): ReactElement {
  const { onlyNews } = useOverview();
  const shown = view.headings.filter(({ count, newsCount }) => (onlyNews ? newsCount > 0 : count > 0));
  return (
    <div className="overview__columns">
      <HeadingNav view={view} />
      <HeadingJump view={view} />
      <div className="overview__headings">
        {shown.map((heading) => (
          <HeadingSection view={heading} key={heading.heading} />
        ))}
        <NotPlaced views={view.notPlaced} />
        {!onlyNews && <MissingList missing={view.missing} />}
      </div>
    </div>
  );
}
