import type { Email } from 'postal-mime';
import type { Attachment } from '../../domain/parsed-document.ts';
import { imageSize } from '../image/image-size.ts';

/** Pixels on the shorter side below which a picture shown in the text is a logo or an icon of the signature. */
const SMALLEST_PICTURE = 300;

export interface MailParts {
  /** What becomes documents of their own, in the order of the mail. */
  readonly attachments: readonly Attachment[];
  /** Small pictures of the signature. */
  readonly signaturePictures: number;
}

/** Everything a mail carries beside its body. */
export function readAttachments(mail: Email): MailParts {
  const attachments: Attachment[] = [];
  let signaturePictures = 0;
  for (const [index, part] of mail.attachments.entries()) {
    if (!(part.content instanceof ArrayBuffer)) continue;
    const bytes = new Uint8Array(part.content);
    const isShown = part.related === true || part.disposition === 'inline';
    if (isShown && part.mimeType.startsWith('image/') && isSmall(bytes)) signaturePictures += 1;
    else attachments.push({ name: part.filename?.trim() || nameFor(part.mimeType, index + 1), bytes });
  }
  return { attachments, signaturePictures };
}

function isSmall(bytes: Uint8Array): boolean {
  const size = imageSize(bytes);
  return size === null || Math.min(size.width, size.height) < SMALLEST_PICTURE;
}

function nameFor(mimeType: string, number: number): string {
  return mimeType === 'message/rfc822' ? `videresendt besked ${number}.eml` : `vedlæg ${number}`;
}
