import type { ReactElement } from 'react';

import type { ApiKey } from '../../client/api-keys.ts';
import { useLanguage } from '../../language/language.tsx';
import { Sheet } from '../../shared/sheet.tsx';

interface RevokeSheetProps {
  readonly apiKey: ApiKey;
  readonly onRevoke: () => void;
  readonly onClose: () => void;
}

/** Asks before a key is taken back, because that cannot be undone. */
export function RevokeSheet({ apiKey, onRevoke, onClose }: RevokeSheetProps): ReactElement {
  const { words } = useLanguage();
  const { revoke, revokeTitle, revokeHelp, keep } = words.apiKeys;
  return (
    <Sheet title={revokeTitle(apiKey.name)} onClose={onClose}>
      <p>{revokeHelp}</p>
      <div className="sheet__actions">
        <button type="button" className="button button-warning" onClick={onRevoke}>
          {revoke}
        </button>
        <button type="button" className="button button-secondary" onClick={onClose}>
          {keep}
        </button>
      </div>
    </Sheet>
  );
}
