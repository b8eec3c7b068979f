import { useState, type ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';
import { Alert } from '../../shared/alert.tsx';

/** The link, told once, with a button that copies it. */
export function MadeLink({ address }: { readonly address: string }): ReactElement {
  const { links } = useLanguage().words.portal;
  const [isCopied, setIsCopied] = useState(false);
  return (
    <Alert variant="success" heading={links.made} isUrgent>
      <p>
        <code className="portal__sum">{address}</code>
      </p>
      <button
        type="button"
        className="button button-secondary button-small"
        onClick={() => void navigator.clipboard.writeText(address).then(() => setIsCopied(true))}
      >
        {isCopied ? links.copied : links.copy}
      </button>
    </Alert>
  );
}
