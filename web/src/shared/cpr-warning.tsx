import type { ReactElement } from 'react';

import { looksLikeCpr } from '../../../domain/looks-like-cpr.ts';
import { useLanguage } from '../language/language.tsx';
import { Icon } from './icon.tsx';

/** Below a free text: told while it is typed, and never in anybody's way. */
export function CprWarning({ text }: { readonly text: string }): ReactElement {
  const { words } = useLanguage();
  return (
    <output className="cpr-warning">
      {looksLikeCpr(text) && (
        <>
          <Icon name="warning" /> {words.running.cprWarning}
        </>
      )}
    </output>
  );
}
