import type { ReactElement } from 'react';

import type { SearchHit } from '../../client/search.ts';
import { useLanguage } from '../../language/language.tsx';
import { lineMarks } from '../../shared/line-of.ts';
import { FoundIn } from './found-in.tsx';

interface HitProps {
  readonly hit: SearchHit;
  /** Whose case it is; left out inside a case. */
  readonly isOverCases: boolean;
  readonly isOpened: boolean;
  readonly onOpen: () => void;
}

/** A passage with its found words marked, and the document it stands in. */
export function HitItem({ hit, isOverCases, isOpened, onOpen }: HitProps): ReactElement {
  const { texts, words } = useLanguage();
  return (
    <li className={`line hit${isOpened ? ' line--opened' : ''}`} {...lineMarks(hit.passage, hit.sha256, false)}>
      <div className="line__words">
        <p className="line__text">
          <Marked text={hit.text} marks={hit.marks} />
        </p>
        <div className="line__meta">
          {isOverCases && (
            <span>
              {hit.citizenName} · {hit.reference}
            </span>
          )}
          <span>{texts.headings[hit.heading]}</span>
          <span>{texts.voices[hit.voice]}</span>
          {hit.status === 'repeated' && <span>{words.search.repeated}</span>}
        </div>
      </div>
      <div className="line__source">
        <FoundIn document={hit} place={hit.place} isOpened={isOpened} onOpen={onOpen} />
      </div>
    </li>
  );
}

/** Text with the characters of the marks marked. */
function Marked({ text, marks }: Pick<SearchHit, 'text' | 'marks'>): ReactElement {
  return (
    <>
      {marks.map(({ start, end }, at) => (
        <span key={start}>
          {text.slice(marks[at - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
