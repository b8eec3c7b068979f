import type { ReactElement } from 'react';

import type { ProofAnswer } from '../../client/record.ts';
import type { DocumentItem, MeetingItem } from '../../client/types.ts';
import { useLanguage } from '../../language/language.tsx';
import { addressWith, navigate } from '../../routing/location.ts';
import { Choice } from '../../shared/choice.tsx';
import { titleOf } from '../../shared/title-of.ts';
import { PrintButton } from './print-button.tsx';

interface ProofProps {
  readonly meetings: readonly MeetingItem[];
  readonly documents: readonly DocumentItem[];
  readonly baseline: string;
  readonly proof: ProofAnswer;
}

/** The statement, then each paper since with what it repeats and from where. */
export function NewsProofView({ meetings, documents, baseline, proof }: ProofProps): ReactElement {
  const { words } = useLanguage();
  const own = words.statements.news;
  const since = useSince({ meetings, documents, baseline });
  const known = new Map<string, DocumentItem>(documents.map((document) => [document.sha256, document]));
  return (
    <>
      <div className="record__head">
        <h2>{proof.isNothingNew ? own.nothing(since) : own.some(proof.pieces, since)}</h2>
        <PrintButton />
      </div>
      <SinceChoice meetings={meetings} baseline={baseline} />
      {proof.isNeverOpened && <p>{own.neverOpened}</p>}
      <h3>{proof.documents.length === 0 ? own.noDocuments : own.documents(proof.documents.length)}</h3>
      <ol className="plain record__list">
        {proof.documents.map((one) => (
          <ProofOfDocument key={one.sha256} one={one} known={known} />
        ))}
      </ol>
    </>
  );
}

interface OneProps {
  readonly one: ProofAnswer['documents'][number];
  readonly known: ReadonlyMap<string, DocumentItem>;
}

function ProofOfDocument({ one, known }: OneProps): ReactElement {
  const { words, day } = useLanguage();
  const own = words.statements.news;
  const document = known.get(one.sha256);
  const sources = [...new Set(one.repeats.map((repeat) => repeat.document))].flatMap((sha256) => known.get(sha256) ?? []);
  return (
    <li className="record__one">
      <p className="record__what">
        <strong>{document === undefined ? one.sha256.slice(0, 12) : titleOf(document)}</strong>
        {document !== undefined && `, ${day(document.head?.documentDate ?? document.received)}`}
        {one.received !== null && ` (${own.received(day(one.received))})`}
      </p>
      {one.news.length > 0 && <p className="count-new">{own.newHere(one.news.length)}</p>}
      {one.repeats.length > 0 && (
        <p className="record__facts">
          {own.repeats(one.repeats.length)}. {own.repeatsFrom}{' '}
          {sources.map((source) => `${titleOf(source)}, ${day(source.head?.documentDate ?? source.received)}`).join('; ')}.
        </p>
      )}
    </li>
  );
}

function SinceChoice({ meetings, baseline }: Pick<ProofProps, 'meetings' | 'baseline'>): ReactElement {
  const { words, day } = useLanguage();
  return (
    <div className="statement__since no-print">
      <Choice
        id="proof-since"
        label={words.statements.news.since}
        value={baseline}
        onChange={(siden) => navigate(addressWith({ siden }), 'replace')}
      >
        <option value="my-reading">{words.baseline.myReading}</option>
        <option value="none">{words.baseline.none}</option>
        {meetings.map(({ id, kind, title, date }) => (
          <option value={`${kind}:${id}`} key={id}>
            {words.baseline.sinceMeeting(title, day(date))}
          </option>
        ))}
        {/^(?:date|document):/u.test(baseline) && (
          <option value={baseline}>{baseline.startsWith('date:') ? day(baseline.slice(5)) : words.baseline.documents}</option>
        )}
      </Choice>
    </div>
  );
}

function useSince({ meetings, documents, baseline }: Omit<ProofProps, 'proof'>): string {
  const { words, day } = useLanguage();
  const [kind = '', id = ''] = baseline.split(':', 2);
  if (kind === 'none') return words.statements.news.all;
  if (kind === 'my-reading') return words.baseline.sinceReading;
  if (kind === 'date') return day(id);
  const meeting = meetings.find((item) => item.id === id);
  if (meeting !== undefined) return words.baseline.sinceMeeting(meeting.title, day(meeting.date));
  const document = documents.find(({ sha256 }) => sha256 === id);
  return document === undefined ? id.slice(0, 12) : `${titleOf(document)}, ${day(document.head?.documentDate ?? document.received)}`;
}
