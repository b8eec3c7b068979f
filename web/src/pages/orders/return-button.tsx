import { useState, type ReactElement } from 'react';

import { ordersApi } from '../../client/orders.ts';
import { useLanguage } from '../../language/language.tsx';
import { LetterSheet } from './letter-sheet.tsx';
import { ReturnInPortal } from './return-in-portal.tsx';

interface ReturnProps {
  readonly caseId: string;
  readonly document: string;
  /** Of the document, for those who hear the button alone. */
  readonly title: string;
}

/** What the checks found that its sender can mend, as a text to return the document with. */
export function ReturnButton({ caseId, document, title }: ReturnProps): ReactElement {
  const { words } = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" className="function-link small-button" onClick={() => setIsOpen(true)}>
        {words.orders.back}
        <span className="sr-only">: {title}</span>
      </button>
      {isOpen && (
        <LetterSheet
          letter={{
            title: words.orders.backTitle,
            key: `return ${caseId} ${document}`,
            ask: async (signal) => (await ordersApi.returning(caseId, document, signal)).text,
          }}
          onClose={() => setIsOpen(false)}
        >
          <ReturnInPortal caseId={caseId} document={document} />
        </LetterSheet>
      )}
    </>
  );
}
