import { expect, test } from 'vitest';
import type { ComparedDocument } from '../../../domain/document.ts';
import type { Baseline } from '../../../domain/overview.ts';
import { da } from '../../../domain/texts/da.ts';
import { fitSheet, paperAsDocx } from '../../../pipeline/export/index.ts';
import { foldOverview, newsSince } from '../../../pipeline/overview/index.ts';
import { parseBytes } from '../../../parsers/index.ts';
import { makeCompared } from '../overview/make-compared.ts';
import { readPdfBack } from './read-pdf-back.ts';
import { sheetCase } from './sheet-case.ts';

const note = {
  reference: 'J-2025-7',
  reader: 'gp',
  version: 3,
  date: '2025-03-04',
  madeOf: 'abcdef0123456789',
  unread: { failed: 0, waiting: 0 },
} as const;
const since: Baseline = { kind: 'date', date: '2025-01-15' };

const sheetOf = (documents: readonly ComparedDocument[], baseline: Baseline = since) =>
  fitSheet({ overview: foldOverview(documents), news: newsSince(documents, baseline), note, removed: null, texts: da });

test('the sheet is tagged, in Danish, titled, and its headings, lists and tables stand in reading order', async () => {
  const { pdf } = await sheetOf(sheetCase());
  const read = await readPdfBack(pdf);
  expect.soft([read.isMarked, read.language, read.title]).toEqual([true, 'da-DK', 'Overblik over sagen: Sag J-2025-7']);
  const headings = read.marked.filter(({ role }) => /^H[12]$/u.test(role)).map(({ role, text }) => `${role} ${text}`);
  expect(headings).toEqual([
    'H1 Overblik over sagen: Sag J-2025-7',
    'H2 Nyt siden 15. januar 2025',
    'H2 Ændret',
    'H2 Modstridende oplysninger',
    'H2 Billedet nu',
    'H2 Mangler',
    'H2 Kilder',
  ]);
});

test('every item of a list is a label and a body, and every table has header cells', async () => {
  const { marked } = await readPdfBack((await sheetOf(sheetCase())).pdf);
  const count = (wanted: string): number => marked.filter(({ role }) => role === wanted).length;
  expect.soft(count('Lbl')).toBe(count('LBody'));
  expect(marked.filter(({ role }) => role === 'TH').map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Før', 'Nu', 'Den ene kilde', 'Den anden kilde', 'Nr.', 'Dokument', 'Dato', 'Sider']),
  );
});

test('goal, worth of the reading, old beside new, both sides of a conflict, what is missing and each source are told', async () => {
  const { text, marked } = await readPdfBack((await sheetOf(sheetCase())).pdf);
  const all = text.join('\n');
  for (const words of ['Mål: ', 'nye oplysninger i 1 dokument siden 15. januar 2025', 'Status 2 æøå', 'Intet om'])
    expect.soft(all, words).toContain(words);
  const cells = marked.filter(({ role }) => role === 'TD').map((cell) => cell.text);
  const at = cells.findIndex((cell) => cell.startsWith('Hun arbejder 4 timer om ugen.'));
  expect.soft(cells[at + 1]).toMatch(/^Nyt: Hun arbejder 6 timer om ugen\. \[\d\]$/u);
  const conflict = cells.findIndex((cell) => cell.startsWith('Smerterne er uændrede.'));
  expect(cells[conflict + 1]).toMatch(/Smerterne er blevet værre\. \[\d\]$/u);
});

test('version, reader, day, what it was made of and the page number stand on every page', async () => {
  const { text } = await readPdfBack((await sheetOf(manyLines())).pdf);
  expect(text.length).toBe(2);
  text.forEach((page, at) =>
    expect.soft(page).toContain(`Sag J-2025-7. Udgave 3, til egen læge, 4. marts 2025, dannet af abcdef012345. Side ${at + 1} af 2`),
  );
});

test('the same case and note give the same bytes, in any order of arrival', async () => {
  const [once, again] = await Promise.all([sheetOf(sheetCase()), sheetOf(sheetCase().toReversed())]);
  expect.soft(Buffer.from(once.pdf).equals(Buffer.from(again.pdf))).toBe(true);
  const [docx, same] = await Promise.all([paperAsDocx(once.paper), paperAsDocx(again.paper)]);
  expect(Buffer.from(docx).equals(Buffer.from(same))).toBe(true);
});

/** Far more than two pages hold. */
function manyLines(): readonly ComparedDocument[] {
  return Array.from({ length: 40 }, (_, at) =>
    makeCompared(
      { name: `Rapport ${at}`, date: `2025-01-${String((at % 28) + 1).padStart(2, '0')}` },
      ['goals', 'network', 'treatment', 'work_capacity', 'attendance', 'progression'].map((heading) => ({
        text: `Oplysning ${at} om emnet, med en del flere ord, så linjen bliver så lang som en almindelig sætning i en rapport.`,
        heading: heading as 'goals',
      })),
    ),
  );
}

test('a large case is shortened to two pages, and how much is left out is told under every heading', async () => {
  const { text } = await readPdfBack((await sheetOf(manyLines(), { kind: 'none' })).pdf);
  const all = text.join('\n');
  expect.soft(text.length).toBe(2);
  const shownAndLeft = [...all.matchAll(/og (\d+) flere, se sagen/gu)].map(([, left]) => Number(left));
  expect.soft(shownAndLeft.length).toBe(6);
  expect.soft(shownAndLeft.every((left) => left > 30)).toBe(true);
  expect(all).toMatch(/Sagen har \d+ dokumenter mere, som ikke er nævnt her\./u);
});

test('files that are not in the sheet are told at its top', async () => {
  const unread = { failed: 2, waiting: 1 };
  const overview = foldOverview(sheetCase());
  const call = { overview, news: newsSince(sheetCase(), since), removed: null, texts: da };
  const { text } = await readPdfBack((await fitSheet({ ...call, note: { ...note, unread } })).pdf);
  expect(text[0]).toContain('2 filer kunne ikke læses og er ikke med. 1 fil er endnu ikke læst og er ikke med.');
});

test('a case without documents gives a sheet that says so, and no empty page', async () => {
  const { pages, text } = await readPdfBack((await sheetOf([])).pdf);
  expect([pages, text[0]]).toEqual([1, expect.stringContaining('Intet mål for job eller uddannelse er oplyst.')]);
});

test('the Word document says what the PDF says, with headings that our own reader knows as such', async () => {
  const { paper } = await sheetOf(sheetCase());
  const { pages } = await parseBytes(await paperAsDocx(paper), 'overblik.docx');
  const blocks = pages.flatMap((page) => page.blocks);
  const titles = blocks.flatMap((block) => (block.kind === 'section-title' || block.kind === 'title' ? [block.text] : []));
  expect.soft(titles).toEqual(expect.arrayContaining(['Nyt siden 15. januar 2025', 'Ændret', 'Billedet nu', 'Kilder']));
  expect(JSON.stringify(blocks)).toContain('Hun arbejder 6 timer om ugen. [');
});
