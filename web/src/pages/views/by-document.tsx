import type { ReactElement } from 'react';

import type { OverviewDocument } from '../../../../domain/overview.ts';
import { useLanguage } from '../../language/language.tsx';
import { FlagMarks } from '../../shared/flag-marks.tsx';
import { titleBesideDate } from '../../shared/title-of.ts';
import { useOverview } from '../overview/overview-context.ts';
import type { LineView } from '../overview/view-of.ts';
import { NothingHere } from './nothing-here.tsx';
import { PassageLines } from './passage-lines.tsx';

/** Lines of a document shown before the rest is folded. */
const LINES_SHOWN = 3;

/** The documents, newest first, each with what it was the first to say. */
export function ByDocument(): ReactElement {
  const { overview, lineOf, onlyNews } = useOverview();
  const added = Map.groupBy(new Set(lineOf.values()), ({ line }) => line.said[0]?.document ?? line.document);
  const shown = overview.documents.toReversed().filter(({ head }) => !onlyNews || added.get(head.sha256)?.some(({ isNews }) => isNews));
  if (overview.documents.length === 0) return <NothingHere view="documents" />;
  return (
    <>
      {shown.map((document) => (
        <DocumentPart document={document} views={added.get(document.head.sha256) ?? []} key={document.head.sha256} />
      ))}
    </>
  );
}

/** In the order of the document, by the passage that was its first standing. */
function inOrder(views: readonly LineView[]): readonly string[] {
  return views.flatMap(({ line }) => line.said[0]?.passage ?? line.passage.id).toSorted();
}

function DocumentPart({ document, views }: { readonly document: OverviewDocument; readonly views: readonly LineView[] }): ReactElement {
  const { texts, words, day } = useLanguage();
  const { openSource, markRead, news } = useOverview();
  const { head, flags, counts } = document;
  const id = `dokument-${head.sha256.slice(0, 12)}`;
  const isUnread = news.documents.some(({ sha256 }) => sha256 === head.sha256);
  return (
    <section className="heading" aria-labelledby={`${id} ${id}-dag`}>
      <div className="heading__head">
        <h2 className="heading__title" id={id} tabIndex={-1}>
          {titleBesideDate(head)}
        </h2>
        <FlagMarks flags={flags} />
        <span className="heading__age" id={`${id}-dag`}>
          {day(head.documentDate ?? head.received)}, {texts.overview.pages(head.pages)}
        </span>
      </div>
      <p className="heading__note part__note">
        <span>
          {views.length === 0 ? words.views.documents.addsNothing : words.views.documents.adds(views.length)}
          {counts.repeated > 0 && `; ${words.views.documents.repeats(counts.repeated)}`}
        </span>
        <button type="button" className="function-link small-button" onClick={() => openSource(head.sha256, null)}>
          {words.views.documents.open}
          <span className="sr-only">: {head.title}</span>
        </button>
        {isUnread && (
          <button type="button" className="function-link small-button" onClick={() => markRead([head.sha256])}>
            {words.overview.markRead}
            <span className="sr-only">: {head.title}</span>
          </button>
        )}
      </p>
      <PassageLines passages={inOrder(views)} most={LINES_SHOWN} more={words.views.points.more} />
    </section>
  );
}
