import { useState, type ReactElement } from 'react';

import type { HeadingId } from '../../../../domain/labels.ts';
import { exportsApi } from '../../client/exports.ts';
import { useLanguage } from '../../language/language.tsx';
import { Toast, type ToastMessage } from '../../shared/toast.tsx';

/** Copies a heading with its sources, in the format that robots read too (docs/copy-format.md). */
export function CopyHeading({ caseId, heading }: { readonly caseId: string; readonly heading: HeadingId }): ReactElement {
  const { texts, words } = useLanguage();
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(await exportsApi.headingText(caseId, heading));
      setMessage({ text: words.exports.copied(texts.headings[heading]) });
    } catch {
      setMessage({ text: words.exports.copyFailed }); // a page on plain http may not write to the clipboard
    }
  };
  return (
    <>
      <button type="button" className="function-link small-button heading__copy" onClick={() => void copy()}>
        {words.exports.copy}
        <span className="sr-only">: {texts.headings[heading]}</span>
      </button>
      <Toast message={message} onClose={() => setMessage(null)} />
    </>
  );
}
