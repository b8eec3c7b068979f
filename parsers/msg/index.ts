import { Failure } from '../../domain/failure.ts';
import type { Notice } from '../../domain/notice.ts';
import type { FileInfo, ParsedDocument } from '../../domain/parsed-document.ts';
import { mailDate } from '../eml/mail-date.ts';
import type { ParseLimits, Parser } from '../format.ts';
import { openOle, type OleFile } from '../layout/open-ole.ts';
import { placeBlocks, type Draft } from '../layout/place-blocks.ts';
import { danishTime } from './danish-time.ts';
import { headBytes, openProperties, type Properties } from './properties.ts';
import { readAttachments, type MessageParts } from './read-attachments.ts';
import { readMessageBody } from './read-msg-body.ts';

const version = 'msg@1';

/** A mail as Outlook saves it: its subject and body are the blocks, its attachments become documents of their own. */
export const parser: Parser = { version, parse };

const [CLASS, SUBJECT, NORMAL_SUBJECT, HEADERS, SENT, RECEIVED, CODE_PAGE, BODY_CODE_PAGE] = [
  0x001a, 0x0037, 0x0e1d, 0x007d, 0x0039, 0x0e06, 0x3ffd, 0x3fde,
];
const FROM = { name: 0x0c1a, mail: 0x5d01, address: 0x0c1f } as const;
const ON_BEHALF_OF = { name: 0x0042, mail: 0x5d02, address: 0x0065 } as const;
const RECIPIENT = { name: 0x3001, mail: 0x39fe, address: 0x3003, kind: 0x0c15 } as const;
const TO = 1;

async function parse(bytes: Uint8Array, limits: ParseLimits): Promise<ParsedDocument> {
  if (bytes.length === 0) throw new Failure('document.empty');
  try {
    return readMessage(openOle(bytes), limits);
  } catch (error) {
    throw error instanceof Failure ? error : new Failure('document.corrupt', {}, { cause: error });
  }
}

function readMessage(ole: OleFile, limits: ParseLimits): ParsedDocument {
  if (!ole.names.includes('__properties_version1.0')) throw new Failure('document.corrupt', { part: 'properties' });
  const codePage = codePageOf(openProperties(ole, [], { head: headBytes.message }));
  const properties = openProperties(ole, [], { head: headBytes.message, codePage });
  if (isSealed(properties.text(CLASS))) throw new Failure('document.encrypted');
  const subject = (properties.text(SUBJECT) || properties.text(NORMAL_SUBJECT)).trim();
  const body = readMessageBody(properties, { codePage, maxInflatedBytes: limits.maxInflatedBytes });
  const parts = readAttachments(ole, body.html, { limits, codePage });
  const title: readonly Draft[] = subject === '' ? [] : [{ kind: 'title', text: subject }];
  const blocks = placeBlocks([...title, ...body.drafts]);
  return {
    format: 'msg',
    parser: version,
    pages: [{ number: null, width: null, height: null, source: 'text', blocks }],
    info: readInfo(properties, subject, recipients(ole, codePage)),
    notices: readNotices(parts, blocks.length === 0),
    attachments: parts.attachments,
  };
}

/** The code page of texts that are not in Unicode; Unicode itself says nothing of them. */
function codePageOf(properties: Properties): number {
  const stated = [CODE_PAGE, BODY_CODE_PAGE].map((id) => properties.number(id));
  return stated.find((page) => page !== null && page !== 1200 && page !== 65_001) ?? 1252;
}

/** Encrypted by S/MIME or by the rights management of Office; a mail that is only signed is open. */
function isSealed(messageClass: string): boolean {
  return /^IPM\.Note\.(SMIME$|rpmsg)/iu.test(messageClass);
}

function readInfo(properties: Properties, subject: string, to: string): FileInfo {
  const from = personOf(properties, ON_BEHALF_OF) || personOf(properties, FROM);
  const sent = sentOf(properties);
  return {
    ...(subject === '' ? {} : { title: subject, subject }),
    ...(from === '' ? {} : { from }),
    ...(to === '' ? {} : { to }),
    ...(sent === null ? {} : { sent }),
  };
}

/** With the sender's own offset where the mail's head came along. */
function sentOf(properties: Properties): string | null {
  const header = /^Date:\s*(.+)$/imu.exec(properties.text(HEADERS))?.[1];
  const moment = properties.time(SENT) ?? properties.time(RECEIVED);
  return (header === undefined ? null : mailDate(header)) ?? (moment === null ? null : danishTime(moment));
}

function recipients(ole: OleFile, codePage: number): string {
  const storages = ole.names.filter((name) => name.startsWith('__recip_version1.0_')).toSorted();
  const all = storages.map((storage) => openProperties(ole, [storage], { head: headBytes.part, codePage }));
  return all
    .filter((recipient) => (recipient.number(RECIPIENT.kind) ?? TO) === TO)
    .map((recipient) => personOf(recipient, RECIPIENT))
    .filter((person) => person !== '')
    .join(', ');
}

/** Inside one organisation the address may be a path of its directory, which says nothing. */
function personOf(properties: Properties, ids: { readonly name: number; readonly mail: number; readonly address: number }): string {
  const name = properties
    .text(ids.name)
    .trim()
    .replace(/^'(.*)'$/u, '$1');
  const address = [ids.mail, ids.address].map((id) => properties.text(id).trim()).find((text) => text.includes('@')) ?? '';
  return name === '' || name === address ? address : address === '' ? name : `${name} <${address}>`;
}

function readNotices(parts: MessageParts, isBlank: boolean): readonly Notice[] {
  const notices: Notice[] = [];
  const note = (code: Notice['code'], severity: Notice['severity'], reason: string): number =>
    notices.push({ code, severity, reason, place: null });
  if (parts.signaturePictures > 0)
    note('image.unread', 'info', `Unexpected ${parts.signaturePictures} small pictures in the text, expected text`);
  if (parts.tooDeep > 0) note('part.unreadable', 'loss', 'Unexpected mails in mails in mails, expected fewer levels');
  if (parts.unreadable > 0)
    note('attachment.unreadable', 'loss', `Unexpected ${parts.unreadable} links or objects among the files, expected their bytes`);
  if (isBlank) note('file.no-text', 'warning', 'Unexpected blank mail, expected a subject or a body');
  return notices;
}
