import Pdfkit from 'pdfkit';
import type { Paper } from '../paper.ts';
import { faces } from './fonts.ts';

export type Pdf = InstanceType<typeof Pdfkit>;
export type Struct = ReturnType<Pdf['struct']>;

/** In points; A4. */
export const margin = 40;

/** An empty tagged document: title and language told, no clock in its properties. */
export function openPdf({ title, locale, date }: Paper): Pdf {
  const day = new Date(`${date}T12:00:00Z`); // no hour is known; noon is the same day in Denmark
  return new Pdfkit({
    size: 'A4',
    margin,
    pdfVersion: '1.7',
    tagged: true,
    subset: 'PDF/UA' as 'PDF/A-2a', // the types know the older subsets alone
    lang: locale,
    displayTitle: true,
    bufferPages: true,
    font: faces.regular,
    info: { Title: title, Author: 'Sagsblik', Creator: 'Sagsblik', CreationDate: day, ModDate: day },
  });
}

/** Everything the document writes, as one piece. */
export function collectBytes(pdf: Pdf): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve(Uint8Array.from(Buffer.concat(chunks))));
    pdf.on('error', reject);
  });
}

/** Points that are left on the page. */
export const roomLeft = (pdf: Pdf): number => pdf.page.height - pdf.page.margins.bottom - pdf.y;

/** A heading never stands alone at the foot of a page. */
export function keepTogether(pdf: Pdf, points: number): void {
  if (roomLeft(pdf) < points) pdf.addPage();
}
