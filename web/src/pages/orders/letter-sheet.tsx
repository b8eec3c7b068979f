import { useState, type ReactElement, type ReactNode } from 'react';

import { useLanguage } from '../../language/language.tsx';
import { Alert } from '../../shared/alert.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { Loading } from '../../shared/loading.tsx';
import { Sheet } from '../../shared/sheet.tsx';
import { useLoad } from '../../shared/use-load.ts';

export interface Letter {
  readonly title: string;
  /** Names the text among all that the page may show. */
  readonly key: string;
  readonly ask: (signal: AbortSignal) => Promise<string | null>;
}

interface LetterSheetProps {
  readonly letter: Letter;
  readonly onClose: () => void;
  /** What else can be done with it. */
  readonly children?: ReactNode;
}

/** A text ready to send, in Danish; it is copied, never sent from here. */
export function LetterSheet({ letter, onClose, children }: LetterSheetProps): ReactElement {
  const { words } = useLanguage();
  const { loaded, reload } = useLoad(`letter ${letter.key}`, letter.ask);
  return (
    <Sheet title={letter.title} onClose={onClose}>
      {loaded.state === 'loading' && <Loading />}
      {loaded.state === 'failed' && <FailureNotice code={loaded.code} onRetry={reload} />}
      {loaded.state === 'ready' &&
        (loaded.value === null ? (
          <Alert variant="info">{words.orders.nothingToMend}</Alert>
        ) : (
          <Text text={loaded.value} title={letter.title} />
        ))}
      {children}
    </Sheet>
  );
}

function Text({ text, title }: { readonly text: string; readonly title: string }): ReactElement {
  const { words } = useLanguage();
  const [outcome, setOutcome] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text).then(
      () => setOutcome(words.orders.copied),
      () => setOutcome(words.orders.copyFailed), // a page on plain http may not write to the clipboard
    );
  };
  return (
    <>
      <p className="form-hint">{words.orders.letterHelp}</p>
      <textarea className="form-input letter" lang="da" readOnly rows={16} value={text} aria-label={title} />
      <p>
        <button
          type="button"
          className="button button-primary"
          onClick={() => {
            // where there is no clipboard at all, the attempt itself fails
            void copy().catch(() => setOutcome(words.orders.copyFailed));
          }}
        >
          {words.orders.copy}
        </button>
      </p>
      <output>{outcome}</output>
    </>
  );
}
