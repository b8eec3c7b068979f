import type { ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';
import { headingElementId } from './overview-context.ts';
import type { OverviewView } from './view-of.ts';

/** The way to a heading where there is no room for the list of headings: on a small screen and beside a source. */
export function HeadingJump({ view }: { readonly view: OverviewView }): ReactElement {
  const { texts, words } = useLanguage();
  return (
    <div className="heading-jump">
      <label className="form-label" htmlFor="heading-jump">
        {words.overview.jumpTo}
      </label>
      <select className="form-select" id="heading-jump" value="" onChange={(event) => jumpTo(event.target.value)}>
        <option value="">–</option>
        {view.headings
          .filter(({ count }) => count > 0)
          .map(({ heading, newsCount }) => (
            <option value={headingElementId(heading)} key={heading}>
              {texts.headings[heading]}
              {newsCount > 0 ? ` (${words.overview.newHere(newsCount)})` : ''}
            </option>
          ))}
      </select>
    </div>
  );
}

function jumpTo(id: string): void {
  const heading = document.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
