import type { Email } from 'postal-mime';
import type { Attachment } from '../../domain/parsed-document.ts';
import type { ParseLimits } from '../format.ts';
import { isSmallPicture } from '../layout/is-small-picture.ts';
import { writtenInPictures } from '../layout/written-in-pictures.ts';
import { parseMail } from './parse-mail.ts';

export interface MailParts {
  /** What becomes documents of their own, in the order of the mail. */
  readonly attachments: readonly Attachment[];
  /** Small pictures of the signature. */
  readonly signaturePictures: number;
  /** Mails that hold mails deeper than the limit; they are not given out, since each would give out the next. */
  readonly tooDeep: number;
}

/** Everything a mail carries beside its body. */
export async function readAttachments(mail: Email, limits: ParseLimits): Promise<MailParts> {
  const attachments: Attachment[] = [];
  let signaturePictures = 0;
  let tooDeep = 0;
  for (const [index, part] of mail.attachments.entries()) {
    if (!(part.content instanceof ArrayBuffer)) continue;
    const bytes = new Uint8Array(part.content);
    const isShown = part.related === true || part.disposition === 'inline';
    if (isShown && part.mimeType.startsWith('image/') && isSmallPicture(bytes)) signaturePictures += 1;
    else if ((await depthOf(bytes, part.mimeType, limits)) > limits.maxNesting) tooDeep += 1;
    else attachments.push({ name: part.filename?.trim() || nameFor(part.mimeType, index + 1), bytes });
  }
  const written = writtenInPictures(mail.html ?? '');
  return { attachments: [...attachments, ...written.attachments], signaturePictures: signaturePictures + written.small, tooDeep };
}

/** How many mails lie in one another here, this one counted; never counts further than one over the limit. */
async function depthOf(bytes: Uint8Array, mimeType: string, limits: ParseLimits, depth = 1): Promise<number> {
  if (mimeType !== 'message/rfc822' || depth > limits.maxNesting) return depth;
  const { mail } = await parseMail(bytes, limits);
  let deepest = depth;
  for (const part of mail.attachments) {
    if (!(part.content instanceof ArrayBuffer) || deepest > limits.maxNesting) continue;
    deepest = Math.max(deepest, await depthOf(new Uint8Array(part.content), part.mimeType, limits, depth + 1));
  }
  return deepest;
}

function nameFor(mimeType: string, number: number): string {
  return mimeType === 'message/rfc822' ? `videresendt besked ${number}.eml` : `vedlæg ${number}`;
}
