import type { ReactElement } from 'react';

import type { ComparedPassage } from '../../../../domain/passage.ts';
import { useLanguage } from '../../language/language.tsx';
import type { Run } from '../../../../domain/compare-words.ts';
import { MarkedWords } from './marked-words.tsx';
import { SourceLink } from './source-link.tsx';

interface BeforeProps {
  readonly runs: readonly Run[];
  readonly passage: ComparedPassage;
  readonly document: string;
}

/** What stood before a changed line, with what it lost marked and its own source. */
export function LineBefore({ runs, passage, document }: BeforeProps): ReactElement {
  const { texts } = useLanguage();
  return (
    <div className="line__before">
      <span className="line__before-label">{texts.overview.before}</span>
      <p>
        <MarkedWords runs={runs} as="removed" /> <SourceLink document={document} passage={passage} />
      </p>
    </div>
  );
}
