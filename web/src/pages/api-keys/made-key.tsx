import { useState, type ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';
import { Alert } from '../../shared/alert.tsx';

/** The secret of a new key, shown once. */
export function MadeKey({ name, token }: { readonly name: string; readonly token: string }): ReactElement {
  const { words } = useLanguage();
  const { made, madeHelp, copy, copied, notCopied } = words.apiKeys;
  const [said, setSaid] = useState('');
  const copyIt = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(token);
      setSaid(copied);
    } catch {
      setSaid(notCopied); // kept from pages on plain http, and where the reader has said no
    }
  };
  return (
    <Alert variant="success" heading={made(name)} isUrgent>
      <p>
        <code className="one-time">{token}</code>
      </p>
      <p>{madeHelp}</p>
      <button type="button" className="button button-secondary button-small" onClick={() => void copyIt()}>
        {copy}
      </button>
      <output>{said}</output>
    </Alert>
  );
}
