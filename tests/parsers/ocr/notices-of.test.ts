import { expect, test } from 'vitest';
import type { Block } from '../../../domain/block.ts';
import type { PagePlace } from '../../../domain/place.ts';
import { noticesOf } from '../../../parsers/ocr/notices-of.ts';
import type { ReadBitmap } from '../../../parsers/ocr/read-bitmap.ts';

const at = (y: number): PagePlace => ({ kind: 'page', page: 2, box: { x: 50, y, width: 100, height: 12 }, lines: [] });
const whole: PagePlace = { kind: 'page', page: 2, box: { x: 0, y: 0, width: 595, height: 842 }, lines: [] };
const block = (y: number, confidence: number): Block => ({
  kind: 'paragraph',
  text: 'Fremmøde',
  place: at(y),
  words: [{ start: 0, end: 8, page: 2, box: at(y).box, confidence }],
});
const read = (confidence: number): ReadBitmap => ({
  confidence,
  blank: false,
  frame: { words: [], rulings: [], width: 595, height: 842, toShown: (box) => box },
});
const low = (confidence: number, ...blocks: readonly Block[]) =>
  noticesOf(read(confidence), blocks, whole).filter(({ code }) => code === 'page.low-certainty');

test('a block read with low certainty is pointed out where it stands', () => {
  expect(low(0.9, block(100, 0.95), block(300, 0.4))).toMatchObject([{ severity: 'warning', place: { page: 2, box: { y: 300 } } }]);
});

test('a page read with low certainty is pointed out as a whole, and not block by block', () => {
  expect(low(0.6, block(100, 0.5), block(300, 0.5)).map(({ place }) => place)).toEqual([whole]);
});

test('a page read with certainty is told as read by recognition alone', () => {
  expect(noticesOf(read(0.95), [block(100, 0.95)], whole).map(({ code, place }) => [code, place])).toEqual([['page.read-by-ocr', whole]]);
});
