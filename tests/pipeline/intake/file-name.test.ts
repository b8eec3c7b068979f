import { expect, test } from 'vitest';
import { isSafeFileName, safeFileName } from '../../../pipeline/intake/index.ts';

test.each(['Statusrapport marts.pdf', 'LÆ 285 – udfyldt (2).docx', 'brev..txt', '.skjult.txt', 'æøå.eml'])('%j is a name', (name) => {
  expect(isSafeFileName(name)).toBe(true);
});

test.each([
  '../passwd',
  '..\\passwd',
  'a/b.pdf',
  'C:\\brev.pdf',
  '..',
  '.',
  ' ',
  '',
  'brev\n.pdf',
  'brev\0.pdf',
  'fdp.\u202Eexe',
  `${'å'.repeat(128)}.pdf`,
])('%j is no name', (name) => {
  expect(isSafeFileName(name)).toBe(false);
  expect(isSafeFileName(safeFileName(name))).toBe(true);
});

test('a safe name stays as it is', () => {
  expect(safeFileName('Epikrise, 3. marts.pdf')).toBe('Epikrise, 3. marts.pdf');
});
