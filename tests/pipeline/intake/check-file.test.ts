import { expect, test } from 'vitest';
import { checkFile, mediaTypeOf } from '../../../pipeline/intake/index.ts';

const good = { fileName: 'brev.pdf', size: 10, format: { name: 'pdf' } };

test.each([
  ['an unsafe name', { ...good, fileName: '../brev.pdf' }, 'file.name-unsafe'],
  ['a file over the limit', { ...good, size: 101 }, 'upload.too-large'],
  ['an empty file', { ...good, size: 0, format: null }, 'document.empty'],
  ['a kind that is refused by name', { ...good, format: null, refusal: 'document.spreadsheet' as const }, 'document.spreadsheet'],
  ['a type that no parser takes', { ...good, format: null }, 'document.unsupported'],
])('%s is refused by code', (_what, file, code) => {
  expect(() => checkFile(file, 100)).toThrow(expect.objectContaining({ code }));
});

test('a file of exactly the limit is taken', () => {
  expect(() => checkFile({ ...good, size: 100 }, 100)).not.toThrow();
});

test('the media type comes from the bytes where the format has several', () => {
  const image = { mediaTypes: ['image/jpeg', 'image/png', 'image/tiff'] };
  expect(mediaTypeOf(image, Uint8Array.of(0x4d, 0x4d, 0, 0x2a))).toBe('image/tiff');
  expect(mediaTypeOf({ mediaTypes: ['application/pdf'] }, Uint8Array.of(0xff, 0xd8))).toBe('application/pdf');
});
