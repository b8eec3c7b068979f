import type { ReactElement } from 'react';

import type { SearchAnswer, SearchFilters } from '../../client/search.ts';
import { useLanguage } from '../../language/language.tsx';
import { Alert } from '../../shared/alert.tsx';
import { NothingFound } from './empty.tsx';
import { Filters } from './filters.tsx';
import { FoundCases } from './found-cases.tsx';
import { FoundIn } from './found-in.tsx';
import { HitItem } from './hit-item.tsx';
import { noFilters, type Asked } from './search-memory.ts';
import type { Found } from './use-found.ts';

interface ListProps {
  /** Null: over cases. */
  readonly caseId: string | null;
  readonly asked: Asked;
  readonly answer: SearchAnswer;
  readonly found: Found;
  readonly opened: string | null;
  readonly onOpen: (caseId: string, sha256: string, passage: string | null) => void;
  readonly onNarrow: (filters: SearchFilters) => void;
}

/** Everything that was found: cases on top, then documents by their names, then passages with their words marked. */
export function FoundList(props: ListProps): ReactElement {
  const { words } = useLanguage();
  const { caseId, asked, answer, onOpen, onNarrow } = props;
  const isNarrowed = JSON.stringify(asked.filters) !== JSON.stringify(noFilters);
  const isNothing = answer.hits.length + answer.documents.length + answer.cases.length === 0;
  return (
    <>
      {answer.notes.map((note) => (
        <Alert variant="warning" key={note}>
          <p>{words.search.notes[note]}</p>
        </Alert>
      ))}
      {caseId === null && <FoundCases answer={answer} asked={asked} />}
      {isNothing && <NothingFound isNarrowed={isNarrowed} isInCase={caseId !== null} onWiden={() => onNarrow(noFilters)} />}
      {answer.documents.length > 0 && (
        <section className="found-documents">
          <h2>{words.search.documents}</h2>
          <ul className="plain">
            {answer.documents.map((document) => (
              <li key={`${document.caseId} ${document.sha256}`}>
                <FoundIn document={document} place={null} isOpened={false} onOpen={() => onOpen(document.caseId, document.sha256, null)} />
                {caseId === null && <span className="found-cases__hits"> {document.citizenName}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {(!isNothing || isNarrowed) && <Passages {...props} />}
      {answer.unsearched > 0 && <p className="page__count">{words.access.unsearched(answer.unsearched)}</p>}
    </>
  );
}

function Passages({ caseId, asked, answer, found, opened, onOpen, onNarrow }: ListProps): ReactElement {
  const { words } = useLanguage();
  const { counts } = answer;
  const { hits, showMore } = found;
  return (
    <section className="found-passages">
      <h2>
        {words.search.passages} <span className="found-cases__hits">{words.search.hits(counts?.hits ?? 0, counts?.isMore ?? false)}</span>
      </h2>
      <div className="found-passages__columns">
        {counts !== null && <Filters filters={asked.filters} counts={counts} onChange={onNarrow} />}
        <div className="found-passages__hits">
          {hits.length > 0 && <p className="page__count">{words.search.shown(hits.length, counts?.hits ?? hits.length)}</p>}
          <ol className="plain lines">
            {hits.map((hit) => (
              <HitItem
                key={`${hit.caseId} ${hit.passage}`}
                hit={hit}
                isOverCases={caseId === null}
                isOpened={opened === hit.passage}
                onOpen={() => onOpen(hit.caseId, hit.sha256, hit.passage)}
              />
            ))}
          </ol>
          {showMore !== null && (
            <button type="button" className="button button-secondary" onClick={showMore}>
              {words.search.more}
            </button>
          )}
        </div>
      </div>
    </section>
  );
}
