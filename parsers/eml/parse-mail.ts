import PostalMime, { type Email } from 'postal-mime';
import { Failure } from '../../domain/failure.ts';
import type { ParseLimits } from '../format.ts';

/** A mail, and whether its bytes had to be read as Windows-1252 because they are no text in the encoding they claim. */
export interface ParsedMail {
  readonly mail: Email;
  readonly guessed: boolean;
}

const UNREADABLE = /\ufffd/u;

/** Nested messages stay whole: each is a document of its own. */
export async function parseMail(bytes: Uint8Array, limits: ParseLimits): Promise<ParsedMail> {
  const mail = await parse(bytes, limits);
  if (!UNREADABLE.test(`${mail.subject ?? ''}${mail.text ?? ''}${mail.html ?? ''}`)) return { mail, guessed: false };
  // Old programs send Windows-1252 and say nothing, or say UTF-8.
  const again = await parse(new TextEncoder().encode(new TextDecoder('windows-1252').decode(bytes)), limits);
  return count(again) < count(mail) ? { mail: { ...again, attachments: mail.attachments }, guessed: true } : { mail, guessed: false };
}

function count(mail: Email): number {
  return `${mail.subject ?? ''}${mail.text ?? ''}${mail.html ?? ''}`.split('\ufffd').length;
}

async function parse(bytes: Uint8Array, limits: ParseLimits): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      attachmentEncoding: 'arraybuffer',
      forceRfc822Attachments: true,
      maxNestingDepth: limits.maxNesting * 20,
    });
  } catch (error) {
    const isTooDeep = error instanceof Error && /nesting/iu.test(error.message);
    throw new Failure(isTooDeep ? 'document.too-large' : 'document.corrupt', {}, { cause: error });
  }
}
