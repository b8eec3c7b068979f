import type { ReactElement } from 'react';

import type { DocumentItem } from '../client/types.ts';
import { useLanguage } from '../language/language.tsx';
import { useMay } from '../shared/me.ts';
import { titleOf } from '../shared/title-of.ts';
import { Pending } from './line-notes.tsx';
import { useCaseTools } from './tools-context.ts';

/** Beside a document that has been read: the way to correct its kind and date. */
export function DocumentTools({ document }: { readonly document: DocumentItem }): ReactElement | null {
  const { words } = useLanguage();
  const tools = useCaseTools();
  const mayCorrect = useMay('correction.make');
  const { head } = document;
  if (tools === null || head === null) return null;
  const pending = tools
    .pendingOf(document.sha256)
    .filter(({ field, value }) => (field === 'kind' ? head.kind !== value : head.documentDate !== value));
  return (
    <div className="line-tools">
      <Pending corrections={pending} />
      {mayCorrect && (
        <button
          type="button"
          className="function-link small-button line-tools__correct"
          aria-label={`${words.record.correctDocument}: ${titleOf(document)}`}
          aria-haspopup="dialog"
          onClick={() => tools.open({ kind: 'document', document })}
        >
          {words.record.correctDocument}
        </button>
      )}
    </div>
  );
}
