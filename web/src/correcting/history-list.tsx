import type { ReactElement } from 'react';

import type { CorrectionItem } from '../client/record.ts';
import { useLanguage } from '../language/language.tsx';
import { sayMoment } from '../shared/say-moment.ts';
import { useMay } from '../shared/me.ts';
import { sayValue } from './say-value.ts';

interface HistoryProps {
  readonly corrections: readonly CorrectionItem[];
  readonly onUndo: (correction: CorrectionItem) => unknown;
  /** Where given, each leads to its source. */
  readonly onOpen?: (correction: CorrectionItem) => void;
  /** What a correction of a document is about. */
  readonly titleOf?: (sha256: string) => string;
}

/** Who corrected what and when, the newest first; what was taken back stays, crossed out. */
export function HistoryList({ corrections, onUndo, onOpen, titleOf }: HistoryProps): ReactElement {
  const { texts, words, day } = useLanguage();
  const mayUndo = useMay('correction.make');
  const say = (field: CorrectionItem['field'], value: string | null): string =>
    value === null ? words.record.noDate : sayValue(field, value, { texts, day });
  return (
    <ol className="plain history">
      {corrections.toReversed().map((correction) => (
        <li key={correction.id} className={correction.undone === null ? 'history__one' : 'history__one history__one--undone'}>
          <p className="history__what">
            {words.record.changed(
              words.record.fields[correction.field],
              say(correction.field, correction.from),
              say(correction.field, correction.value),
            )}
          </p>
          <About correction={correction} {...(onOpen === undefined ? {} : { onOpen })} {...(titleOf === undefined ? {} : { titleOf })} />
          <p className="history__who">
            {words.record.byAt(correction.by, sayMoment(correction.at, texts.locale))}
            {correction.undone !== null &&
              ` · ${words.record.undoneBy(correction.undone.by, sayMoment(correction.undone.at, texts.locale))}`}
          </p>
          {correction.undone === null && mayUndo && (
            <button type="button" className="function-link small-button" onClick={() => onUndo(correction)}>
              {words.record.undo}
            </button>
          )}
        </li>
      ))}
    </ol>
  );
}

function About({
  correction,
  onOpen,
  titleOf,
}: Pick<HistoryProps, 'onOpen' | 'titleOf'> & { readonly correction: CorrectionItem }): ReactElement | null {
  const { words } = useLanguage();
  if (onOpen === undefined) return null;
  const about = correction.passage === null ? titleOf?.(correction.sha256) : (correction.text ?? words.record.goneWords);
  return (
    <p className="history__about">
      <button type="button" className="source-link" onClick={() => onOpen(correction)}>
        <span className="source-link__title">{about ?? words.record.openSource}</span>
      </button>
    </p>
  );
}
