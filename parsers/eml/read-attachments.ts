import type { Email } from 'postal-mime';
import type { Attachment } from '../../domain/parsed-document.ts';
import type { ParseLimits } from '../format.ts';
import { imageSize } from '../image/image-size.ts';
import { parseMail } from './parse-mail.ts';

/** Pixels on the shorter side below which a picture shown in the text is a logo or an icon of the signature. */
const SMALLEST_PICTURE = 300;

/** A picture that the sender's program wrote into the HTML itself. */
const WRITTEN_IN = /<img\b[^>]{0,2000}?\bsrc\s*=\s*["']?data:image\/(png|jpe?g|tiff?);base64,([a-z0-9+/=\s]+)/giu;

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
    if (isShown && part.mimeType.startsWith('image/') && isSmall(bytes)) signaturePictures += 1;
    else if ((await depthOf(bytes, part.mimeType, limits)) > limits.maxNesting) tooDeep += 1;
    else attachments.push({ name: part.filename?.trim() || nameFor(part.mimeType, index + 1), bytes });
  }
  for (const [index, [, type = '', data = '']] of [...(mail.html ?? '').matchAll(WRITTEN_IN)].entries()) {
    const bytes = new Uint8Array(Buffer.from(data, 'base64'));
    if (isSmall(bytes)) signaturePictures += 1;
    else attachments.push({ name: `billede ${index + 1}.${type.toLowerCase()}`, bytes });
  }
  return { attachments, signaturePictures, tooDeep };
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

function isSmall(bytes: Uint8Array): boolean {
  const size = imageSize(bytes);
  return size === null || Math.min(size.width, size.height) < SMALLEST_PICTURE;
}

function nameFor(mimeType: string, number: number): string {
  return mimeType === 'message/rfc822' ? `videresendt besked ${number}.eml` : `vedlæg ${number}`;
}
