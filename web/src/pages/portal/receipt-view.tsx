import { useEffect, useRef, type ReactElement } from 'react';

import type { SentReceipt } from '../../client/portal.ts';
import { useLanguage } from '../../language/language.tsx';
import { Alert } from '../../shared/alert.tsx';
import { Icon } from '../../shared/icon.tsx';
import { sayMoment } from '../../shared/say-moment.ts';
import { ReturnedNote } from './returned-note.tsx';

interface ReceiptViewProps {
  readonly receipt: SentReceipt;
  readonly isNew: boolean;
  /** Null where there is nothing to go back to: a link that has been used. */
  readonly onBack: (() => void) | null;
}

/** When, by whom, which bytes, and how far each file is; made to be printed. */
export function ReceiptView({ receipt, isNew, onBack }: ReceiptViewProps): ReactElement {
  const { words, texts, language } = useLanguage();
  const { portal } = words;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []); // what was pressed is gone: a reader goes on at the receipt
  return (
    <div className="container page portal">
      <h1 ref={heading} tabIndex={-1}>
        {portal.receipt}
      </h1>
      {isNew && (
        <Alert variant="success" heading={portal.receiptLead} {...(onBack === null && { children: portal.receiptLast })} isUrgent />
      )}
      <p>{portal.sentAt(sayMoment(receipt.sentAt, language === 'da' ? 'da-DK' : 'en-GB'), receipt.by)}</p>
      {receipt.reference !== '' && <p>{portal.referenceIs(receipt.reference)}</p>}
      <ul className="plain portal__files" aria-label={portal.files}>
        {receipt.files.map((file, index) => (
          // one file may have been sent twice
          // oxlint-disable-next-line react/no-array-index-key
          <li className="portal__file" key={index}>
            <h2 className="portal__name">{file.fileName}</h2>
            <p className="portal__facts">
              {portal.size(file.bytes)}. {texts.drafts.sent[file.state]}.
            </p>
            {file.state === 'failed' && file.failure !== null && <p>{texts.drafts.unread[file.failure.code] ?? file.failure.sentence}</p>}
            {file.returned !== null && <ReturnedNote returned={file.returned} />}
            {file.remark !== null && <p>{portal.remarkIs(file.remark)}</p>}
            <p className="portal__facts">
              {portal.checksum}: <code className="portal__sum">{file.sha256}</code>
            </p>
          </li>
        ))}
      </ul>
      <p className="portal__print">
        <button type="button" className="button button-primary" onClick={() => window.print()}>
          <Icon name="print" />
          {portal.print}
        </button>
        {onBack !== null && (
          <button type="button" className="button button-secondary" onClick={onBack}>
            {portal.back}
          </button>
        )}
      </p>
    </div>
  );
}
