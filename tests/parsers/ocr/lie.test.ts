import { expect, test } from 'vitest';
import { rotateBitmap, turnBitmap } from '../../../parsers/ocr/bitmap.ts';
import { findLie, findSkew } from '../../../parsers/ocr/find-skew.ts';
import { renderPage } from '../../../parsers/ocr/render-page.ts';
import { withPdf } from '../../../parsers/pdf/engine.ts';
import { text, writePdf } from '../../fixtures/pdf/write-pdf.ts';

const lines = [
  'Borgeren har i perioden deltaget i et forløb hos os med fokus på struktur',
  'i hverdagen. Hun møder tre dage om ugen og arbejder effektivt i to timer',
  'ad gangen, hvorefter koncentrationen falder mærkbart.',
];
const sheet = await withPdf(writePdf([{ content: text(60, 780, [...lines, ...lines, ...lines]) }]), async (pdf) => renderPage(pdf, 1, 150));
const capitals = await withPdf(
  writePdf([
    {
      content: text(
        60,
        780,
        lines.map((line) => line.toUpperCase()),
      ),
    },
  ]),
  async (pdf) => renderPage(pdf, 1, 150),
);
const signs = await withPdf(writePdf([{ content: text(60, 780, 'OXO') }]), async (pdf) => renderPage(pdf, 1, 150));

test.each([
  [0, 0],
  [1, 3],
  [2, 2],
  [3, 1],
] as const)('a sheet laid in turned by %i quarters is turned by %i more, for certain, before it is read', (laid, turns) => {
  expect(findLie(turnBitmap(sheet, laid))).toEqual({ turns, certain: true });
});

test.each([0, 2] as const)('rings and dots tell a sheet of capitals laid in turned by %i quarters', (laid) => {
  expect(findLie(turnBitmap(capitals, laid)).turns).toBe(laid);
});

test('a few signs tell nothing for certain', () => {
  expect(findLie(signs).certain).toBe(false);
});

test.each([-2, -0.5, 0, 0.8, 3])('a sheet pulled askew by %d degrees is told to a tenth of a degree', (degrees) => {
  const skew = findSkew(rotateBitmap(sheet, (degrees * Math.PI) / 180));
  expect(Math.abs((skew * 180) / Math.PI - degrees)).toBeLessThan(0.1);
});
