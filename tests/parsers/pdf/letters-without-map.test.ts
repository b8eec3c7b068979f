import { describe, expect, test } from 'vitest';
import type { ParsedDocument } from '../../../domain/parsed-document.ts';
import { defaultLimits } from '../../../parsers/format.ts';
import { parser } from '../../../parsers/pdf/index.ts';
import { text, writePdf } from '../../fixtures/pdf/write-pdf.ts';
import { showBlocks } from '../../support/show-blocks.ts';

const SENTENCES = ['Borgeren kan arbejde tre timer om ugen i butikken.', 'Der er aftalt en ny samtale efter ferien, og planen er uændret.'];

/** In a font that gives no Unicode values: what a reader makes of it is a guess. */
const read = (lines: readonly string[]): Promise<ParsedDocument> =>
  parser.parse(writePdf([{ content: text(60, 780, lines, { font: 'F5' }) }], { nameless: true }), defaultLimits);

/** Every letter some places further on, as fonts have it of which a part was taken. */
const shifted = (line: string, by: number): string =>
  line.replace(/[^ ]/gu, (letter) => String.fromCharCode(33 + ((letter.charCodeAt(0) - 33 + by) % 94)));

describe('letters that the file gives no Unicode values for', () => {
  test('are taken where they make words', async () => {
    const parsed = await read(SENTENCES.map((line) => line.replace('æ', 'ae')));
    expect(showBlocks(parsed).join(' ')).toContain('Borgeren kan arbejde tre timer om ugen i butikken.');
    expect(parsed.notices).toEqual([]);
  });

  test.each([3, 29, 40])('are read again from the picture where they make none (shifted by %i)', async (by) => {
    const parsed = await read(SENTENCES.map((line) => shifted(line, by)));
    expect(showBlocks(parsed)).toEqual(['gap: page-needs-ocr']);
    expect(parsed.notices).toMatchObject([{ code: 'page.bad-text-layer' }]);
  });

  test('are read again from the picture where they are too few to tell', async () => {
    expect(showBlocks(await read(['Sag 17']))).toEqual(['gap: page-needs-ocr']);
  });

  test('hold the joined letters of TeX as single ones', async () => {
    const lines = [...SENTENCES, 'En a\u001bekt og en \u001cn o\u001ecer.'].map((line) => line.replace('æ', 'ae'));
    expect(showBlocks(await read(lines)).join(' ')).toContain('En affekt og en fin officer.');
  });
});
