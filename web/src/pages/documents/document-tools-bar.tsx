import type { ReactElement } from 'react';

import { documentKinds } from '../../../../domain/labels.ts';
import type { DocumentItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { Choice } from '../../shared/choice.tsx';
import { FindField } from '../../shared/find-field.tsx';
import { documentShows, documentSorts, type DocumentChoice } from './document-choice.ts';

interface BarProps {
  readonly documents: readonly DocumentItem[];
  readonly choice: DocumentChoice;
  readonly choose: (change: Partial<DocumentChoice>) => void;
}

/** What to show of the list, and in which order; only kinds that the case holds are offered. */
export function DocumentToolsBar({ documents, choice, choose }: BarProps): ReactElement {
  const { texts, words } = useLanguage();
  const held = new Set(documents.flatMap(({ head }) => head?.kind ?? []));
  const own = words.documents;
  return (
    <div className="list-tools">
      <FindField id="document-find" label={own.find} value={choice.words} onChange={(sought) => choose({ words: sought })} />
      <Choice
        id="document-show"
        label={own.show}
        value={choice.show}
        onChange={(value) => choose({ show: documentShows.find((name) => name === value) ?? 'all' })}
      >
        {documentShows.map((name) => (
          <option value={name} key={name}>
            {own.shows[name]}
          </option>
        ))}
      </Choice>
      <Choice id="document-kind" label={own.kind} value={choice.kind} onChange={(kind) => choose({ kind })}>
        <option value="">{own.allKinds}</option>
        {documentKinds
          .filter((kind) => held.has(kind))
          .map((kind) => (
            <option value={kind} key={kind}>
              {texts.kinds[kind]}
            </option>
          ))}
      </Choice>
      <Choice
        id="document-sort"
        label={own.sort}
        value={choice.sort}
        onChange={(value) => choose({ sort: documentSorts.find((name) => name === value) ?? 'date' })}
      >
        {documentSorts.map((name) => (
          <option value={name} key={name}>
            {own.sorts[name]}
          </option>
        ))}
      </Choice>
    </div>
  );
}
