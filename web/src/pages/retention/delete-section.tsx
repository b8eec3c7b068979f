import { useState, type ReactElement } from 'react';

import type { RetentionFacts } from '../../client/retention.ts';
import type { CaseItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { DeleteSheet } from './delete-sheet.tsx';

/** Deleting a closed case, and why it cannot be deleted now where it cannot. */
export function DeleteSection({ item, facts }: { readonly item: CaseItem; readonly facts: RetentionFacts }): ReactElement {
  const { words } = useLanguage();
  const own = words.retention.remove;
  const [isAsking, setIsAsking] = useState(false);
  const why = facts.closedOn === null ? own.closeFirst : facts.hold !== null ? own.liftFirst : null;
  return (
    <section>
      <h2>{own.title}</h2>
      <p>{own.lead}</p>
      {why !== null && <p id="why-not">{why}</p>}
      <button
        type="button"
        className="button button-warning"
        aria-haspopup="dialog"
        aria-describedby={why === null ? undefined : 'why-not'}
        disabled={why !== null}
        onClick={() => setIsAsking(true)}
      >
        {own.begin}
      </button>
      {isAsking && <DeleteSheet item={item} onClose={() => setIsAsking(false)} />}
    </section>
  );
}
