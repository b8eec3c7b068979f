import type { ReactElement } from 'react';

import { viewsApi, type PointsAnswer } from '../../client/views.ts';
import { useLanguage } from '../../language/language.tsx';
import { useOverview } from '../overview/overview-context.ts';
import { NothingHere } from './nothing-here.tsx';
import { PassageLines } from './passage-lines.tsx';
import { Answered, useView } from './use-view.tsx';
import { ViewSection } from './view-section.tsx';

const LINES_SHOWN = 5;

interface PointsViewProps {
  readonly view: 'factors' | 'plan';
  readonly list: 'social-work-factors' | 'preparatory-plan';
}

/** The points of a list, each with the lines that are its sources, or that it is not stated. */
export function PointsView({ view, list }: PointsViewProps): ReactElement {
  const { overview } = useOverview();
  const asked = useView(`points ${list}`, (caseId, signal) => viewsApi.points(caseId, list, signal));
  if (overview.documents.length === 0) return <NothingHere view={view} />;
  return (
    <Answered asked={asked}>{({ points }) => points.map((point, at) => <Point point={point} number={at + 1} key={point.id} />)}</Answered>
  );
}

function Point({ point, number }: { readonly point: PointsAnswer['points'][number]; readonly number: number }): ReactElement {
  const { language, words, day } = useLanguage();
  const { label, passages, newest, ofCase } = point;
  const aside =
    passages.length === 0
      ? undefined
      : `${words.views.points.sources(passages.length)}${newest === null ? '' : `, ${words.views.points.newest(day(newest))}`}`;
  return (
    <ViewSection id={`punkt-${point.id}`} title={`${number}. ${label[language]}`} aside={aside}>
      {ofCase !== null && <p className="heading__note">{words.views.points.years(ofCase)}</p>}
      {passages.length === 0 && ofCase === null && (
        <p className="heading__note">
          <strong>{words.views.notTold}</strong>
        </p>
      )}
      <PassageLines passages={passages} most={LINES_SHOWN} more={words.views.points.more} />
    </ViewSection>
  );
}
