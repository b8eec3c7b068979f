import type { Box } from '../../domain/place.ts';
import { readText, withScratch, type OpenPdf } from './engine.ts';
import { toShown, type PageFrame } from './page-frame.ts';
import { readAppearance } from './read-appearance.ts';
import type { TextWord } from './read-words.ts';

/** Annotation subtypes of PDFium. */
const NOTE = 1;
const FREE_TEXT = 3;
const MARKUP = [9, 10, 11, 12, 14];
const STAMP = 13;
const WIDGET = 20;
/** Form field types of PDFium. */
const PUSH_BUTTON = 1;
const SIGNATURE = 7;
const CHECK_BOX = 2;
const RADIO = 3;
const WITH_VALUE = [4, 5, 6];
/** Bits of an annotation's flags: hidden, not shown. */
const UNSEEN = 0x02 | 0x20;
/** Set where the annotation is printed with the page; buttons for the screen alone have it not. */
const PRINTED = 0x04;

/**
 * What stands on the page without being part of its text: values of form fields, check boxes, notes, signatures, stamps. As
 * words, so that they find their places among the others.
 */
export function readFields(pdf: OpenPdf, page: number, frame: PageFrame, words: readonly TextWord[]): TextWord[] {
  const { engine } = pdf;
  const found: TextWord[] = [];
  for (let at = 0; at < engine.FPDFPage_GetAnnotCount(page); at += 1) {
    const annotation = engine.FPDFPage_GetAnnot(page, at);
    if (annotation === 0) continue;
    const content = (engine.FPDFAnnot_GetFlags(annotation) & UNSEEN) === 0 ? contentOf(pdf, annotation) : null;
    const box = content === null ? null : boxOf(pdf, annotation, frame);
    if (content !== null && box !== null) found.push(wordAt(content, box, words));
    engine.FPDFPage_CloseAnnot(annotation);
  }
  return found;
}

interface Content {
  readonly text: string;
  readonly field?: NonNullable<TextWord['field']>;
}

/** Line ends and tabs of a value as blanks. */
const clean = (text: string): string => text.replaceAll(/[\s\u0000-\u001f]+/gu, ' ').trim();

function contentOf(pdf: OpenPdf, annotation: number): Content | null {
  const { engine, form } = pdf;
  const subtype = engine.FPDFAnnot_GetSubtype(annotation);
  const contents = (): string =>
    clean(readText(engine, (buffer, size) => engine.FPDFAnnot_GetStringValue(annotation, 'Contents', buffer, size)));
  const kind = subtype === FREE_TEXT ? 'text' : subtype === NOTE || MARKUP.includes(subtype) ? 'comment' : null;
  if (kind !== null) return contents() === '' ? null : { text: contents(), field: { kind, label: '' } };
  if (subtype === STAMP) return drawnContent(pdf, annotation);
  if (subtype !== WIDGET || form === 0) return null;
  const type = engine.FPDFAnnot_GetFormFieldType(form, annotation);
  if (type === SIGNATURE || type === PUSH_BUTTON) return drawnContent(pdf, annotation);
  if (type === CHECK_BOX || type === RADIO) {
    // Some writers leave the appearance out and give the state alone.
    const state = readText(engine, (buffer, size) => engine.FPDFAnnot_GetStringValue(annotation, 'AS', buffer, size));
    return { text: engine.FPDFAnnot_IsChecked(form, annotation) || (state !== '' && state !== 'Off') ? '☑' : '☐' };
  }
  if (!WITH_VALUE.includes(type)) return null;
  const text = clean(readText(engine, (buffer, size) => engine.FPDFAnnot_GetFormFieldValue(form, annotation, buffer, size)));
  const ask = (get: typeof engine.FPDFAnnot_GetFormFieldName): string =>
    clean(readText(engine, (buffer, size) => get(form, annotation, buffer, size)));
  const label = (): string => ask(engine.FPDFAnnot_GetFormFieldAlternateName) || ask(engine.FPDFAnnot_GetFormFieldName);
  return text === '' ? null : { text, field: { kind: 'field', label: label() } };
}

function drawnContent(pdf: OpenPdf, annotation: number): Content | null {
  if ((pdf.engine.FPDFAnnot_GetFlags(annotation) & PRINTED) === 0) return null;
  const text = clean(readAppearance(pdf, annotation));
  return text === '' ? null : { text, field: { kind: 'text', label: '' } };
}

/** null for an annotation that lies outside of the page or has no size. */
function boxOf({ engine }: OpenPdf, annotation: number, frame: PageFrame): Box | null {
  return withScratch(engine, 16, (scratch) => {
    if (!engine.FPDFAnnot_GetRect(annotation, scratch)) return null;
    const [left = 0, top = 0, right = 0, bottom = 0] = new Float32Array(engine.pdfium.HEAPU8.buffer, scratch, 4);
    const box = toShown(frame, left, bottom, right, top);
    const [x, y] = [Math.max(0, box.x), Math.max(0, box.y)];
    const [width, height] = [Math.min(frame.width, box.x + box.width) - x, Math.min(frame.height, box.y + box.height) - y];
    return width > 0 && height > 0 ? { x, y, width, height } : null;
  });
}

/** Stands on the line of the printed word beside it, so that `Timer: [12]` and `[x] Ja` are read as one line. */
function wordAt({ text, field }: Content, box: Box, words: readonly TextWord[]): TextWord {
  const middle = box.y + Math.min(box.height, 20) / 2;
  const beside = words
    .filter((w) => w.turns === 0 && w.box.y < middle && w.box.y + w.box.height > middle)
    .toSorted((a, b) => distance(a.box, box) - distance(b.box, box))[0];
  const size = beside?.size ?? Math.min(11, 0.75 * box.height);
  const baseline = beside?.baseline ?? box.y + Math.min(box.height, 1.3 * size) * 0.8;
  return { text, box, baseline, size, bold: false, turns: 0, unmapped: 0, invisible: false, ...(field === undefined ? {} : { field }) };
}

const distance = (a: Box, b: Box): number => Math.max(a.x - b.x - b.width, b.x - a.x - a.width, 0);
