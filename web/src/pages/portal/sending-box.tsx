import { useEffect, useRef, useState, type ReactElement } from 'react';

import type { FailureCode } from '../../../../domain/failures.ts';
import { portalApi, type OpenSending, type SentReceipt } from '../../client/portal.ts';
import { failureOf } from '../../client/request.ts';
import { useLanguage } from '../../language/language.tsx';
import { FailureNotice } from '../../shared/failure-notice.tsx';
import { sayMoment } from '../../shared/say-moment.ts';
import { DropZone } from '../../shared/drop-zone.tsx';
import { DraftRow } from './draft-row.tsx';
import { GoingRow } from './going-row.tsx';
import { useUploads } from './use-uploads.ts';

interface SendingBoxProps {
  readonly sending: OpenSending;
  readonly isLink: boolean;
  /** It has just been begun: the reader goes on here. */
  readonly isNew: boolean;
  readonly onChange: () => void;
  readonly onSent: (receipt: SentReceipt) => void;
}

/** One sending before it is sent: its files, what each lacks, and the button. */
export function SendingBox({ sending, isLink, isNew, onChange, onSent }: SendingBoxProps): ReactElement {
  const { words, language } = useLanguage();
  const { drafts } = sending;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);
  const { going, add, goOn, cancel } = useUploads({ sendingId: sending.id, drafts, onChange });
  const [remarks, setRemarks] = useState<Readonly<Record<string, string>>>({});
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const shown = drafts.filter(({ id }) => !going.some(({ draftId }) => draftId === id));
  const discard = (id: string): void => void portalApi.discard(id).then(onChange, (thrown: unknown) => setFailure(failureOf(thrown)));
  const send = (): void => {
    setFailure(null);
    const all = drafts.map(({ id }) => ({ id, remark: remarks[id]?.trim() || null }));
    portalApi.send(sending.id, all).then(onSent, (thrown: unknown) => {
      setFailure(failureOf(thrown));
      onChange();
    });
  };
  return (
    <section className="portal__sending" aria-labelledby={`sending-${sending.id}`}>
      <h2 id={`sending-${sending.id}`} ref={heading} tabIndex={-1}>
        {isLink ? words.portal.sendingByLink : words.portal.sendingTo(sending.reference, sending.isOrder)}
      </h2>
      <DropZone words={words.portal} button="button-secondary" onFiles={add} />
      {shown.length + going.length === 0 && <p>{words.portal.noFiles}</p>}
      <ul className="plain portal__files" aria-label={words.portal.files}>
        {shown.map((draft) => (
          <DraftRow
            key={draft.id}
            draft={draft}
            remark={remarks[draft.id] ?? ''}
            onRemark={(text) => setRemarks({ ...remarks, [draft.id]: text })}
            onRemove={() => discard(draft.id)}
          />
        ))}
        {going.map((one) => (
          <GoingRow key={one.key} going={one} onGoOn={() => goOn(one.key)} onCancel={() => cancel(one.key)} />
        ))}
      </ul>
      {failure !== null && <FailureNotice code={failure} />}
      <SendBar
        sending={sending}
        remarks={remarks}
        isBusy={going.length > 0}
        isRefused={going.some(({ state }) => state === 'refused')}
        onSend={send}
      />
      <p className="portal__until">{words.portal.until(sayMoment(sending.expiresAt, language === 'da' ? 'da-DK' : 'en-GB'))}</p>
    </section>
  );
}

interface SendBarProps {
  readonly sending: OpenSending;
  readonly remarks: Readonly<Record<string, string>>;
  readonly isBusy: boolean;
  /** A file that was not taken waits to be put away. */
  readonly isRefused: boolean;
  readonly onSend: () => void;
}

/** The button, and in one sentence why it cannot be pressed yet. */
function SendBar({ sending: { drafts }, remarks, isBusy, isRefused, onSend }: SendBarProps): ReactElement | null {
  const { words } = useLanguage();
  if (drafts.length === 0) return null;
  const { portal } = words;
  const isShort = drafts.some(({ id, verdict }) => verdict === 'remark' && (remarks[id] ?? '').trim() === '');
  const why =
    isRefused || drafts.some(({ verdict }) => verdict === 'stop')
      ? portal.removeFirst
      : isBusy || drafts.some(({ verdict }) => verdict === 'wait')
        ? portal.waiting
        : isShort
          ? portal.remarkFirst
          : null;
  const hasFindings = drafts.some(({ verdict }) => verdict === 'remark');
  return (
    <div className="portal__send">
      <output>{why ?? portal.ready(drafts.length)}</output>
      <button type="button" className="button button-primary" disabled={why !== null} onClick={onSend}>
        {hasFindings ? portal.sendAsItIs(drafts.length) : portal.send(drafts.length)}
      </button>
    </div>
  );
}
