import type { ReactElement } from 'react';

import type { SentReceipt } from '../../client/portal.ts';
import { useLanguage } from '../../language/language.tsx';

type Returned = NonNullable<SentReceipt['files'][number]['returned']>;

/** Why a sent file came back; the reasons are Danish, whatever language the page speaks. */
export function ReturnedNote({ returned }: { readonly returned: Returned }): ReactElement {
  const { words, day } = useLanguage();
  return (
    <div className="portal__returned">
      <p>
        <strong>{words.orders.returned(day(returned.at.slice(0, 10)))}</strong>
      </p>
      <ul lang="da">
        {returned.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}
