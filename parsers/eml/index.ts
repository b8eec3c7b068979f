import PostalMime from 'postal-mime';
import { Failure } from '../../domain/failure.ts';
import type { Attachment, FileInfo, ParsedDocument } from '../../domain/parsed-document.ts';
import type { Parser } from '../format.ts';
import { placeBlocks, type Draft } from '../layout/place-blocks.ts';
import { readBody } from './read-body.ts';

const version = 'eml@1';

/** One mail: its subject and body are the blocks, its attachments become documents of their own. */
export const parser: Parser = { version, parse };

async function parse(bytes: Uint8Array): Promise<ParsedDocument> {
  if (bytes.length === 0) throw new Failure('document.empty');
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer', forceRfc822Attachments: true }).catch((error: unknown) => {
    throw new Failure('document.corrupt', {}, { cause: error });
  });
  const subject = mail.subject?.trim() ?? '';
  const drafts: Draft[] = [...(subject === '' ? [] : [{ kind: 'title', text: subject } as const]), ...readBody(mail.text ?? '', mail.html ?? '')];
  const attachments: Attachment[] = mail.attachments.flatMap((part, index) =>
    part.content instanceof ArrayBuffer ? [{ name: part.filename ?? `vedlæg ${index + 1}`, bytes: new Uint8Array(part.content) }] : [],
  );
  const info: FileInfo = {
    ...(subject === '' ? {} : { title: subject, subject }),
    ...(mail.from?.address === undefined ? {} : { from: mail.from.name === '' ? mail.from.address : `${mail.from.name} <${mail.from.address}>` }),
    ...(mail.to === undefined ? {} : { to: mail.to.map((person) => person.address ?? person.name).join(', ') }),
    ...(mail.date === undefined ? {} : { sent: mail.date }),
  };
  return { format: 'eml', parser: version, pages: [{ number: null, width: null, height: null, source: 'text', blocks: placeBlocks(drafts) }], info, notices: [], attachments };
}
