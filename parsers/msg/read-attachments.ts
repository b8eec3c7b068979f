import type { Attachment } from '../../domain/parsed-document.ts';
import type { ParseLimits } from '../format.ts';
import { isSmallPicture } from '../layout/is-small-picture.ts';
import type { OleFile } from '../layout/open-ole.ts';
import { imageType } from '../signatures.ts';
import { headBytes, openProperties, type Properties } from './properties.ts';
import { wrapMessage } from './wrap-message.ts';

export interface MessageParts {
  /** What becomes documents of their own, in the order of the mail. */
  readonly attachments: readonly Attachment[];
  readonly signaturePictures: number;
  /** Mails that hold mails deeper than the limit. */
  readonly tooDeep: number;
  /** Links to files elsewhere, and objects of other programs. */
  readonly unreadable: number;
}

const INNER = '__substg1.0_3701000D';
const [LONG_NAME, SHORT_NAME, DISPLAY_NAME, DATA, CONTENT_ID, MEDIA_TYPE, METHOD, HIDDEN] = [
  0x3707, 0x3704, 0x3001, 0x3701, 0x3712, 0x370e, 0x3705, 0x7ffe,
];
const MESSAGE = 5;

/** Everything a message carries beside its body. @param html its body, which shows some of it */
export function readAttachments(
  ole: OleFile,
  html: string,
  { limits, codePage }: { readonly limits: ParseLimits; readonly codePage: number },
): MessageParts {
  const attachments: Attachment[] = [];
  const counts = { signaturePictures: 0, tooDeep: 0, unreadable: 0 };
  for (const [index, storage] of attachmentsIn(ole, []).entries()) {
    const properties = openProperties(ole, [storage], { head: headBytes.part, codePage });
    const bytes = properties.bytes(DATA);
    const isMessage = properties.number(METHOD) === MESSAGE && ole.namesIn(storage, INNER).length > 0;
    if (isMessage && depthOf(ole, [storage, INNER], limits.maxNesting) > limits.maxNesting) counts.tooDeep += 1;
    else if (isMessage)
      attachments.push({ name: nameOf(properties, `videresendt besked ${index + 1}`, '.msg'), bytes: wrapMessage(ole, [storage, INNER]) });
    else if (bytes === null || bytes.length === 0) counts.unreadable += 1;
    else if (isShown(properties, html) && imageType(bytes) !== null && isSmallPicture(bytes)) counts.signaturePictures += 1;
    else attachments.push({ name: nameOf(properties, `vedlæg ${index + 1}`, extensionOf(properties)), bytes: new Uint8Array(bytes) });
  }
  return { attachments, ...counts };
}

const attachmentsIn = (ole: OleFile, path: readonly string[]): readonly string[] =>
  ole
    .namesIn(...path)
    .filter((name) => name.startsWith('__attach_version1.0_'))
    .toSorted();

/** A picture that the body shows: its name stands there, or it is hidden from the list of files. */
function isShown(properties: Properties, html: string): boolean {
  const id = properties.text(CONTENT_ID);
  return (id !== '' && html.includes(`cid:${id}`)) || ((properties.number(HIDDEN) ?? 0) & 1) === 1;
}

/** How many messages lie in one another here, this one counted; never counts further than one over the limit. */
function depthOf(ole: OleFile, path: readonly string[], limit: number, depth = 1): number {
  if (depth > limit) return depth;
  const inner = attachmentsIn(ole, path).filter((storage) => ole.namesIn(...path, storage, INNER).length > 0);
  return Math.max(depth, ...inner.map((storage) => depthOf(ole, [...path, storage, INNER], limit, depth + 1)));
}

/** A name with an extension: the subject of a mail has none. */
function nameOf(properties: Properties, otherwise: string, extension: string): string {
  const name = [LONG_NAME, SHORT_NAME, DISPLAY_NAME].map((id) => properties.text(id).trim()).find((text) => text !== '') ?? otherwise;
  return extension === '' || name.toLowerCase().endsWith(extension) ? name : `${name}${extension}`;
}

/** A signed mail lies in its message as a file `smime.p7m`, which is a mail like others. */
function extensionOf(properties: Properties): string {
  return /^multipart\/signed/iu.test(properties.text(MEDIA_TYPE)) ? '.eml' : '';
}
