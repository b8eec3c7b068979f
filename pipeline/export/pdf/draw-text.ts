import type { PaperItem } from '../paper.ts';
import { faces } from './fonts.ts';
import { keepTogether, type Pdf, type Struct } from './open-pdf.ts';

/** Points. */
export const size = { 1: 15, 2: 11.5, 3: 9.5, body: 9, small: 7.5 } as const;
/** A heading with one line of what it heads. */
const room = { 1: 60, 2: 46, 3: 34 } as const;
const gapBefore = { 1: 0, 2: 7, 3: 3.5 } as const;
const indent = 10;

/** A sign that the face does not hold, or that no reader sees, must not end the printing. */
export const printable = (text: string): string =>
  text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f\u00ad\ufffe\uffff]/gu, '').toWellFormed();

export function drawHeading(pdf: Pdf, parent: Struct, { level, text }: { readonly level: 1 | 2 | 3; readonly text: string }): void {
  keepTogether(pdf, room[level]);
  pdf.y += pdf.y > pdf.page.margins.top ? gapBefore[level] : 0;
  parent.add(
    pdf.struct(`H${level}`, {}, () => {
      pdf.font(faces.strong).fontSize(size[level]).text(printable(text), pdf.page.margins.left);
    }),
  );
  pdf.y += level === 3 ? 0.5 : 2;
}

export function drawParagraph(
  pdf: Pdf,
  parent: Struct,
  { text, isStrong = false, isSmall = false }: { readonly text: string; readonly isStrong?: boolean; readonly isSmall?: boolean },
): void {
  parent.add(
    pdf.struct('P', {}, () => {
      pdf
        .font(isStrong ? faces.strong : faces.regular)
        .fontSize(isSmall ? size.small : size.body)
        .text(printable(text), pdf.page.margins.left);
    }),
  );
  pdf.y += 2;
}

/** A dot, then the words; the dot is the label of the item and no word of it. */
export function drawList(pdf: Pdf, parent: Struct, items: readonly PaperItem[]): void {
  const list = pdf.struct('L');
  parent.add(list);
  for (const item of items) {
    const entry = pdf.struct('LI');
    list.add(entry);
    keepTogether(pdf, 2 * size.body);
    const { left } = pdf.page.margins;
    const { y } = pdf;
    entry.add(
      pdf.struct('Lbl', {}, () => {
        pdf.font(faces.regular).fontSize(size.body).text('•', left, y, { width: indent, lineBreak: false });
      }),
    );
    entry.add(pdf.struct('LBody', {}, () => drawItem(pdf, item, { x: left + indent, y, width: widthOf(pdf) - indent })));
    entry.end();
    pdf.x = left;
  }
  list.end();
  pdf.y += 1.5;
}

/** Lead, words and source as one run of text. */
export function drawItem(
  pdf: Pdf,
  item: PaperItem,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): void {
  const parts = partsOf(item);
  parts.forEach(({ text, isStrong }, at) => {
    const continued = at < parts.length - 1;
    pdf.font(isStrong ? faces.strong : faces.regular).fontSize(size.body);
    if (at === 0) pdf.text(text, x, y, { width, continued });
    else pdf.text(text, { width, continued });
  });
}

/** Points that an item takes. */
export function heightOfItem(pdf: Pdf, item: PaperItem, width: number): number {
  pdf.font(faces.strong).fontSize(size.body);
  return pdf.heightOfString(
    partsOf(item)
      .map(({ text }) => text)
      .join(''),
    { width },
  );
}

function partsOf({ lead, text, source, more }: PaperItem): readonly { readonly text: string; readonly isStrong: boolean }[] {
  const words = [text, source, more === undefined ? undefined : `– ${more}`]
    .flatMap((part) => (part === undefined ? [] : printable(part)))
    .join(' ');
  return lead === undefined
    ? [{ text: words === '' ? '-' : words, isStrong: false }]
    : [
        { text: `${printable(lead)}: `, isStrong: true },
        { text: words, isStrong: false },
      ];
}

export const widthOf = (pdf: Pdf): number => pdf.page.width - pdf.page.margins.left - pdf.page.margins.right;
