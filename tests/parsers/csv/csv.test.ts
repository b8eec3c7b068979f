import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParsedDocument } from '../../../domain/parsed-document.ts';
import { defaultLimits } from '../../../parsers/format.ts';
import { parser } from '../../../parsers/csv/index.ts';
import { parseBytes, recogniseFormat } from '../../../parsers/index.ts';
import { parserContract } from '../../contracts/parser.ts';
import { danishLine } from '../../support/danish-words.ts';
import { showBlocks } from '../../support/show-blocks.ts';
import { allWords } from '../../support/word-places.ts';

const folder = fileURLToPath(new URL('../../fixtures/csv/', import.meta.url));
const names = (await readdir(folder)).filter((name) => name.endsWith('.csv'));
const samples = await Promise.all(
  names.map(async (name) => ({
    name,
    bytes: await readFile(folder + name),
    ...(name.startsWith('004') ? {} : { says: ['Måling', 'Deltagelse', '45 %', '60 %', 'dårlig', 'bedre'] }),
  })),
);

parserContract({ format: 'csv', parser: () => Promise.resolve(parser), samples, damaged: 60 });

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const readText = (text: string): Promise<ParsedDocument> => parser.parse(bytesOf(text), defaultLimits);
const table = ['head row: Måling | Uge 10 | Uge 11', 'row: Deltagelse | 45 % | 60 %'];

describe('rows', () => {
  test.each([
    ['001-semicolons', []],
    ['002-windows-1252', ['text.encoding-guessed']],
    ['003-tabs-in-utf-16', []],
    ['005-the-hint-of-excel', []],
    ['006-with-mark', []],
  ])('%s: the first row names the columns', async (name, expected) => {
    const parsed = await parser.parse(await readFile(`${folder}${name}.csv`), defaultLimits);
    expect(showBlocks(parsed).slice(0, 2)).toEqual(table);
    expect(parsed.notices.map(({ code }) => code)).toEqual(expected);
  });

  test('a quoted cell keeps its separator and its line end', async () => {
    const [, , row] = (await parser.parse(await readFile(`${folder}001-semicolons.csv`), defaultLimits)).pages[0]?.blocks ?? [];
    expect(row).toMatchObject({
      cells: [
        { text: 'Søvn', column: 0 },
        { text: 'dårlig', column: 1 },
        { text: 'bedre;\nog længere', column: 2 },
      ],
    });
  });

  test('lines above the names are text, blank cells keep their columns, a table without names has none', async () => {
    expect(showBlocks(await readText('Statusrapport;;\nBorger;Mette;\nMåling;Uge 1;Uge 2\nSøvn;;god\nRo;ja;nej\n'))).toEqual([
      'paragraph: Statusrapport',
      'row: Borger | Mette',
      'head row: Måling | Uge 1 | Uge 2',
      'row: Søvn | god',
      'row: Ro | ja | nej',
    ]);
    expect(showBlocks(await readText(';Uge 1;Uge 2;\nSøvn;dårlig;god;\n'))).toEqual([
      'head row: Uge 1 | Uge 2',
      'row: Søvn | dårlig | god',
    ]);
    expect(showBlocks(await readText('2024-03-04;4\n2024-03-05;5\n'))).toEqual(['row: 2024-03-04 | 4', 'row: 2024-03-05 | 5']);
  });

  test('a quote that is never closed costs no word', async () => {
    const parsed = await readText('Navn;Svar\nMette;"ja\nLone;nej\n');
    expect(allWords(parsed).join(' ')).toBe('Navn Svar Mette "ja Lone nej');
  });

  test('rows over the limit are one gap, and told', async () => {
    const parsed = await readText(`Navn;Svar\n${'Mette;ja\n'.repeat(20_050)}`);
    expect(parsed.pages[0]?.blocks.at(-1)).toMatchObject({ kind: 'gap', reason: 'part-unreadable' });
    expect(parsed.notices).toMatchObject([{ code: 'part.unreadable', severity: 'loss' }]);
  });
});

const name = (text: string, file: string): string | undefined => recogniseFormat(bytesOf(text), file)?.name;

describe('recognising', () => {
  test.each([
    ['two columns under a name that says so', 'Navn;Svar\nMette;ja\n', 'svar.csv', 'csv'],
    ['two columns under another name', 'Navn;Svar\nMette;ja\n', 'svar.txt', 'txt'],
    ['a letter under the name of a table', 'Hej Mette,\nDet går godt, tak, og vi ses.\nHilsen Lone\n', 'brev.csv', 'txt'],
    ['a letter with commas', 'Hej, Mette, du, der\nDet går godt, tak, og vi, ses\nEn, to, tre, fire\n', 'brev', 'txt'],
    ['columns of a note', 'Uge 10\t4 timer\nUge 11\t6 timer\nDet går fremad.\n', 'notat', 'txt'],
    ['a table beyond doubt', 'Uge\tTimer\tSvar\n10\t4\tja\n11\t6\tnej\n', 'uden-endelse', 'csv'],
    ['one line', 'Uge;Timer;Svar', 'svar.csv', 'txt'],
  ])('%s', (_, text, file, format) => {
    expect(name(text, file)).toBe(format);
  });

  test('a table under the name of a text is read as a table, and the name is told', async () => {
    const parsed = await parseBytes(bytesOf('Uge\tTimer\tSvar\n10\t4\tja\n11\t6\tnej\n'), 'svar.txt');
    expect([parsed.format, ...parsed.notices.map(({ code }) => code)]).toEqual(['csv', 'file.wrong-extension']);
  });
});

test('no word of any table is lost, doubled or moved', async () => {
  const cell = fc.oneof(danishLine, fc.constantFrom('', '45 %', 'ja', '1,5', 'a"b', '12-03-2024'));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(';', ',', '\t'),
      fc
        .integer({ min: 2, max: 5 })
        .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 8 })),
      async (delimiter, rows) => {
        const text = rows.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n');
        const wanted = rows
          .flat()
          .flatMap((value) => value.split(' '))
          .filter((word) => word !== '');
        expect(allWords(await readText(text))).toEqual(wanted);
      },
    ),
    { numRuns: 200, seed: 9 },
  );
});
