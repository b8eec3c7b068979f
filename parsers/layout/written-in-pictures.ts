import type { Attachment } from '../../domain/parsed-document.ts';
import { isSmallPicture } from './is-small-picture.ts';

/** A picture that a program wrote into the HTML itself. */
const WRITTEN_IN = /<img\b[^>]{0,2000}?\bsrc\s*=\s*["']?data:image\/(png|jpe?g|tiff?);base64,([a-z0-9+/=\s]+)/giu;

/** Pictures written into HTML as text: those that can hold text become documents of their own, the small ones are counted. */
export function writtenInPictures(html: string): { readonly attachments: readonly Attachment[]; readonly small: number } {
  const pictures = [...html.matchAll(WRITTEN_IN)].map(([, type = '', data = ''], index) => ({
    name: `billede ${index + 1}.${type.toLowerCase()}`,
    bytes: new Uint8Array(Buffer.from(data, 'base64')),
  }));
  const attachments = pictures.filter(({ bytes }) => !isSmallPicture(bytes));
  return { attachments, small: pictures.length - attachments.length };
}
