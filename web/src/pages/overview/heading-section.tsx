import { useState, type ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';
import { ConflictPair } from './conflict-pair.tsx';
import { CopyHeading } from './copy-heading.tsx';
import { GrowingLines } from './growing-lines.tsx';
import { headingElementId, useOverview } from './overview-context.ts';
import type { HeadingView, LineView } from './view-of.ts';

/** Known lines shown before the rest is folded; what is news is never folded. */
const KNOWN_SHOWN = 4;

/** One heading: conflicts first, then what is news, then the picture as it was, then what has been replaced. */
export function HeadingSection({ view }: { readonly view: HeadingView }): ReactElement {
  const { texts, words, day } = useLanguage();
  const { caseId, onlyNews } = useOverview();
  const conflicts = onlyNews ? view.conflicts.filter(({ isNews }) => isNews) : view.conflicts;
  const known = onlyNews ? [] : view.known;
  const superseded = onlyNews ? view.superseded.filter(({ isNews }) => isNews) : view.superseded;
  const id = headingElementId(view.heading);
  return (
    <section className="heading" aria-labelledby={id}>
      <div className="heading__head">
        <h2 className="heading__title" id={id} tabIndex={-1}>
          {texts.headings[view.heading]}
        </h2>
        {view.newsCount > 0 && <span className="heading__news">{words.overview.newHere(view.newsCount)}</span>}
        {view.newsPassages.length > 0 && <MarkHeading view={view} />}
        <CopyHeading caseId={caseId} heading={view.heading} />
        {view.newestSource !== null && <span className="heading__age">{texts.overview.newestSource(day(view.newestSource))}</span>}
      </div>
      <ul className="plain lines">
        {conflicts.map((line) => (
          <ConflictPair view={line} key={line.line.passage.id} />
        ))}
        <GrowingLines views={view.news} />
        <GrowingLines views={known.slice(0, KNOWN_SHOWN)} />
      </ul>
      <Folded summary={words.overview.older(known.length - KNOWN_SHOWN)} views={known.slice(KNOWN_SHOWN)} />
      <Folded summary={words.overview.superseded(superseded.length)} views={superseded} />
    </section>
  );
}

/** Marks what is new under this heading as read; the rest of its documents stays unread. */
function MarkHeading({ view: { heading, newsPassages } }: { readonly view: HeadingView }): ReactElement {
  const { texts, words } = useLanguage();
  const { markPassages } = useOverview();
  return (
    <button type="button" className="function-link small-button heading__mark" onClick={() => markPassages(newsPassages)}>
      {words.overview.markRead}
      <span className="sr-only">: {texts.headings[heading]}</span>
    </button>
  );
}

/** More folded lines than these are drawn when they are unfolded, unless one of them is news that the walk leads to. */
const FOLDED_DRAWN = 100;

function Folded({ summary, views }: { readonly summary: string; readonly views: readonly LineView[] }): ReactElement | null {
  const { words } = useLanguage();
  const [wasOpened, setWasOpened] = useState(false);
  if (views.length === 0) return null;
  const news = views.filter(({ isNews }) => isNews).length;
  const isDrawn = wasOpened || news > 0 || views.length <= FOLDED_DRAWN;
  return (
    <details className="folded" onToggle={() => setWasOpened(true)}>
      <summary>
        {summary} {news > 0 && <span className="heading__news">{words.overview.newHere(news)}</span>}
      </summary>
      <ul className="plain lines">{isDrawn && <GrowingLines views={views} />}</ul>
    </details>
  );
}
