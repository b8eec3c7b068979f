import type { ReactElement } from 'react';

import type { Overview, OverviewLine } from '../../../domain/overview.ts';
import type { ComparedPassage } from '../../../domain/passage.ts';
import { api } from '../client/api.ts';
import { useLanguage } from '../language/language.tsx';
import { FailureNotice } from '../shared/failure-notice.tsx';
import { Loading } from '../shared/loading.tsx';
import { useLoad } from '../shared/use-load.ts';

interface EarlierProps {
  readonly caseId: string;
  readonly document: string;
  readonly passage: ComparedPassage;
  readonly chosen: string | null;
  readonly onChoose: (passage: string) => void;
}

/** Enough to find it; the rest of a long heading is farther away than anybody looks. */
const MOST = 40;

/** What a passage repeats, changes or contradicts: the lines of its heading, those with the same words first. */
export function EarlierChoice({ caseId, document, passage, chosen, onChoose }: EarlierProps): ReactElement {
  const { words, day } = useLanguage();
  const { loaded } = useLoad(`earlier ${caseId}`, (signal) => api.overview(caseId, 'none', signal));
  if (loaded.state === 'loading') return <Loading />;
  if (loaded.state === 'failed') return <FailureNotice code={loaded.code} />;
  const { overview } = loaded.value;
  const heads = new Map(overview.documents.map(({ head }) => [head.sha256, head]));
  const lines = candidates(overview, { document, passage }).slice(0, MOST);
  if (lines.length === 0) return <p>{words.record.noEarlier}</p>;
  return (
    <fieldset className="earlier">
      <legend className="form-label">{words.record.statusOf}</legend>
      {lines.map(({ passage: line, document: from }) => {
        const head = heads.get(from);
        return (
          <label className="earlier__line" key={line.id}>
            <input type="radio" name="earlier" checked={chosen === line.id} onChange={() => onChoose(line.id)} />
            <span>
              {line.text}{' '}
              <span className="earlier__source">
                {head === undefined ? '' : `${head.title}, ${day(head.documentDate ?? head.received)}`}
              </span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

/** Of documents before this one, in the order of the case. */
function candidates(
  { documents, headings }: Overview,
  { document, passage }: Pick<EarlierProps, 'document' | 'passage'>,
): readonly OverviewLine[] {
  const known = wordsIn(passage.text);
  const alike = ({ passage: { text } }: OverviewLine): number => [...wordsIn(text)].filter((word) => known.has(word)).length;
  const order = documents.map(({ head }): string => head.sha256);
  const earlier = new Set(order.slice(0, Math.max(0, order.indexOf(document))));
  return headings
    .filter(({ heading }) => heading === passage.heading)
    .flatMap(({ current, superseded, conflicts }) => [...current, ...superseded, ...conflicts])
    .filter((line) => earlier.has(line.document))
    .toSorted((a, b) => alike(b) - alike(a));
}

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.toLocaleLowerCase('da').match(/\p{L}{4,}/gu));
