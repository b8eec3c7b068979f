import type { ReactElement } from 'react';

import { useLanguage } from '../../language/language.tsx';

interface Counts {
  readonly new: number;
  readonly repeated: number;
  readonly changed: number;
  readonly conflicting: number;
}

/** How much of a document the case did not know, as a bar and in words. */
export function ShareBar({ counts }: { readonly counts: Counts }): ReactElement | null {
  const { words } = useLanguage();
  const fresh = counts.new + counts.changed + counts.conflicting;
  const total = fresh + counts.repeated;
  if (total === 0) return null;
  return (
    <div className="share">
      <div className="share__bar" aria-hidden="true">
        <span style={{ width: `${(100 * fresh) / total}%` }} />
      </div>
      <p>{words.documents.share(fresh, counts.repeated)}</p>
    </div>
  );
}
