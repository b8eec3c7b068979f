import type { ReactElement } from 'react';

import type { CorrectionItem } from '../../client/record.ts';
import { HistoryList } from '../../correcting/history-list.tsx';
import { useCaseTools } from '../../correcting/tools-context.ts';
import { useLanguage } from '../../language/language.tsx';
import { Alert } from '../../shared/alert.tsx';

interface SectionProps {
  readonly corrections: readonly CorrectionItem[];
  readonly titles: ReadonlyMap<string, string>;
  readonly onOpen: (document: string, passage: string | null) => void;
  readonly onChange: () => void;
}

/** Who corrected what, with undo. */
export function CorrectionsSection({ corrections, titles, onOpen, onChange }: SectionProps): ReactElement {
  const { words } = useLanguage();
  const tools = useCaseTools();
  return (
    <section className="record__section" aria-labelledby="corrections-title">
      <h2 id="corrections-title">{words.record.history}</h2>
      {corrections.length === 0 && (
        <Alert variant="info" heading={words.record.noHistory}>
          {words.record.noHistoryHelp}
        </Alert>
      )}
      <HistoryList
        corrections={corrections}
        onUndo={async (correction) => (await tools?.undo(correction)) === true && onChange()}
        onOpen={({ sha256, passage }) => onOpen(sha256, passage)}
        titleOf={(sha256) => titles.get(sha256) ?? sha256.slice(0, 12)}
      />
    </section>
  );
}
