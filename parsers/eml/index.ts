import type { Address, Email } from 'postal-mime';
import { Failure } from '../../domain/failure.ts';
import type { Notice } from '../../domain/notice.ts';
import type { FileInfo, ParsedDocument } from '../../domain/parsed-document.ts';
import type { ParseLimits, Parser } from '../format.ts';
import { placeBlocks, type Draft } from '../layout/place-blocks.ts';
import { mailDate } from './mail-date.ts';
import { parseMail } from './parse-mail.ts';
import { readAttachments, type MailParts } from './read-attachments.ts';
import { readBody } from '../mail/read-body.ts';

const version = 'eml@1';

/** One mail: its subject and body are the blocks, its attachments become documents of their own. */
export const parser: Parser = { version, parse };

async function parse(bytes: Uint8Array, limits: ParseLimits): Promise<ParsedDocument> {
  if (bytes.length === 0) throw new Failure('document.empty');
  const { mail, guessed } = await parseMail(bytes, limits);
  if (isSealed(mail)) throw new Failure('document.encrypted');
  const subject = mail.subject?.trim() ?? '';
  const parts = await readAttachments(mail, limits);
  const drafts: readonly Draft[] = [
    ...(subject === '' ? [] : [{ kind: 'title', text: subject } as const]),
    ...readBody(mail.text ?? '', mail.html ?? ''),
  ];
  const blocks = placeBlocks(drafts);
  return {
    format: 'eml',
    parser: version,
    pages: [{ number: null, width: null, height: null, source: 'text', blocks }],
    info: readInfo(mail, subject),
    notices: readNotices({ guessed, parts, isBlank: blocks.length === 0, isCut: isCut(bytes, mail) }),
    attachments: parts.attachments,
  };
}

function readInfo(mail: Email, subject: string): FileInfo {
  const to = (mail.to ?? []).map(nameOf).join(', ');
  const sent = mail.headers.find(({ key }) => key === 'date')?.value;
  const date = sent === undefined ? null : mailDate(sent);
  return {
    ...(subject === '' ? {} : { title: subject, subject }),
    ...(mail.from === undefined ? {} : { from: nameOf(mail.from) }),
    ...(to === '' ? {} : { to }),
    ...(date === null ? {} : { sent: date }),
  };
}

function nameOf({ name, address }: Address): string {
  return name === '' ? (address ?? '') : address === undefined ? name : `${name} <${address}>`;
}

/** S/MIME and PGP put the whole mail into one locked part. */
function isSealed(mail: Email): boolean {
  const type = mail.headers.find(({ key }) => key === 'content-type')?.value ?? '';
  return /multipart\/encrypted/iu.test(type) || (/application\/(x-)?pkcs7-mime/iu.test(type) && !/signed-data/iu.test(type));
}

/** Whether the mail ends before its last boundary: what stood after the cut is not there. */
function isCut(bytes: Uint8Array, mail: Email): boolean {
  const type = mail.headers.find(({ key }) => key === 'content-type')?.value ?? '';
  const boundary = /^multipart\//iu.test(type) ? /boundary="?([^";]+)"?/iu.exec(type)?.[1] : undefined;
  return boundary !== undefined && !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(`--${boundary.trim()}--`);
}

function readNotices(seen: { guessed: boolean; parts: MailParts; isBlank: boolean; isCut: boolean }): readonly Notice[] {
  const notices: Notice[] = [];
  const note = (code: Notice['code'], severity: Notice['severity'], reason: string): number =>
    notices.push({ code, severity, reason, place: null });
  if (seen.guessed) note('text.encoding-guessed', 'info', 'Unexpected bytes for the encoding the mail names; read as windows-1252');
  if (seen.parts.signaturePictures > 0)
    note('image.unread', 'info', `Unexpected ${seen.parts.signaturePictures} small pictures in the text, expected text`);
  if (seen.parts.tooDeep > 0) note('part.unreadable', 'loss', 'Unexpected mails in mails in mails, expected fewer levels');
  if (seen.isCut) note('part.unreadable', 'loss', 'Unexpected end of the mail, expected its closing boundary');
  if (seen.isBlank) note('file.no-text', 'warning', 'Unexpected blank mail, expected a subject or a body');
  return notices;
}
