import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import type { ParsedDocument } from '../../../domain/parsed-document.ts';
import { defaultLimits } from '../../../parsers/format.ts';
import { closeOcr, readBitmap, readPages } from '../../../parsers/ocr/index.ts';
import { parser } from '../../../parsers/pdf/index.ts';
import { scanOf, type ScanOptions } from '../../fixtures/pdf/scan-of.ts';
import { text, writePdf } from '../../fixtures/pdf/write-pdf.ts';
import { showBlocks } from '../../support/show-blocks.ts';
import { misplacedWords } from '../../support/word-places.ts';

/** One page takes two to four seconds, ten on a busy machine. */
const SLOW = 90_000;
const folder = fileURLToPath(new URL('../../fixtures/pdf/', import.meta.url));
afterAll(closeOcr);

/** Few lines, because every line costs time: a title, bold and capital section titles, a question over two lines. */
const titles = writePdf([
  {
    width: 420,
    height: 300,
    content:
      text(40, 260, 'Statusrapport', { font: 'F2', size: 18 }) +
      text(40, 232, 'Fremmøde', { font: 'F2' }) +
      text(40, 216, [
        'Hun møder tre dage om ugen og arbejder effektivt i to timer',
        'ad gangen, hvorefter koncentrationen falder mærkbart.',
      ]) +
      text(40, 176, 'SKÅNEHENSYN') +
      text(40, 160, 'Hun har brug for ro og for pause hver halve time.') +
      text(40, 132, ['1. Diagnose eller årsag til sygefraværet, herunder om', 'tilstanden er uafklaret'], { font: 'F2' }) +
      text(40, 100, 'Kroniske lændesmerter (DM545) efter et fald i 2022.'),
  },
]);
const expected = [
  'title: Statusrapport',
  'section-title 2: Fremmøde',
  'paragraph: Hun møder tre dage om ugen og arbejder effektivt i to timer ad gangen, hvorefter koncentrationen falder mærkbart.',
  'section-title 2: SKÅNEHENSYN',
  'paragraph: Hun har brug for ro og for pause hver halve time.',
  'section-title 2: 1. Diagnose eller årsag til sygefraværet, herunder om tilstanden er uafklaret',
  'paragraph: Kroniske lændesmerter (DM545) efter et fald i 2022.',
];

async function readScan(bytes: Uint8Array, options: ScanOptions = {}): Promise<ParsedDocument> {
  const scan = await scanOf(bytes, options);
  return readPages(scan, await parser.parse(scan, defaultLimits));
}

describe('a scanned page', () => {
  test(
    'becomes a gap first, and its blocks once it is read',
    async () => {
      const scan = await scanOf(titles);
      const parsed = await parser.parse(scan, defaultLimits);
      expect(parsed.pages[0]?.blocks).toMatchObject([{ kind: 'gap', reason: 'page-needs-ocr' }]);
      const progress: unknown[] = [];
      const read = await readPages(scan, parsed, (at) => progress.push(at));
      expect(showBlocks(read)).toEqual(expected);
      expect(read.pages[0]?.source).toBe('ocr');
      expect(read.notices.map((notice) => notice.code)).toEqual(['page.read-by-ocr']);
      expect(progress).toEqual([{ done: 1, total: 1 }]);
    },
    SLOW,
  );

  test.each<[string, ScanOptions]>([
    ['pulled askew', { skew: 1.3 }],
    ['at 150 dpi and askew the other way', { dpi: 150, skew: -0.8 }],
    ['with dust on the glass', { noise: 0.002 }],
  ])(
    '%s is read all the same',
    async (_, options) => {
      const parsed = await readScan(titles, options);
      expect(showBlocks(parsed)).toEqual(expected);
      expect(misplacedWords(parsed)).toEqual([]);
    },
    SLOW,
  );

  test.each([1, 2, 3] as const)(
    'laid in turned by %i quarters is read upright',
    async (turns) => {
      const parsed = await readScan(titles, { turns });
      expect(showBlocks(parsed)).toEqual(expected);
      expect(misplacedWords(parsed)).toEqual([]);
    },
    SLOW,
  );

  test(
    'words keep boxes and certainty, and stand where they were printed',
    async () => {
      const typed = await parser.parse(titles, defaultLimits);
      const read = await readScan(titles, { skew: 1 });
      const [wanted, found] = [typed, read].map((parsed) => parsed.pages[0]?.blocks[1]);
      if (wanted?.kind !== 'section-title' || found?.kind !== 'section-title') throw new Error('Expected a section title second');
      const [printed, scanned] = [wanted.words?.[0], found.words?.[0]];
      expect(scanned?.confidence).toBeGreaterThan(0.6);
      // A degree of skew moves the upper left of a page by about eight points.
      expect(Math.abs((scanned?.box.x ?? 0) - (printed?.box.x ?? 99))).toBeLessThan(12);
      expect(Math.abs((scanned?.box.y ?? 0) - (printed?.box.y ?? 99))).toBeLessThan(12);
    },
    SLOW,
  );

  test(
    'a stamp on a scan does not pass for its text',
    async () => {
      const parsed = await readScan(titles, { over: text(300, 280, 'Modtaget 12.3.2024') });
      expect(showBlocks(parsed)).toEqual(expect.arrayContaining(expected));
      expect(parsed.notices.map((notice) => notice.code)).toEqual(['page.bad-text-layer', 'page.read-by-ocr']);
    },
    SLOW,
  );

  test(
    'an earlier recognition with broken words is read again',
    async () => {
      const rubbish = Array.from({ length: 12 }, () => 'B0rg|ren h~r i p3ri0den d{lt@get i l}t f0r~b h0s')
        .map((line, at) => `BT 3 Tr /F1 11 Tf 60 ${260 - at * 15} Td (${line}) Tj ET\n`)
        .join('');
      const parsed = await readScan(titles, { over: rubbish });
      expect(showBlocks(parsed)).toEqual(expected);
    },
    SLOW,
  );

  test(
    'an empty sheet is a blank page, not an unreadable one',
    async () => {
      const parsed = await readScan(writePdf([{ content: '' }]));
      expect(showBlocks(parsed)).toEqual(['gap: page-blank']);
      expect(parsed.notices.map((notice) => notice.code)).toEqual(['page.blank']);
    },
    SLOW,
  );

  test(
    'a sheet with nothing but a signature is not blank',
    async () => {
      const parsed = await readScan(writePdf([{ content: text(60, 780, 'A. Holm, overlæge') }]), { noise: 0.0002 });
      expect(showBlocks(parsed)).toEqual([expect.stringContaining('A. Holm, overlæge')]);
    },
    SLOW,
  );

  test(
    'only the pages asked for are read',
    async () => {
      const scan = await scanOf(await readFile(`${folder}006-headers-and-footers.pdf`), { dpi: 150 });
      const read = await readPages(scan, await parser.parse(scan, defaultLimits), undefined, { pages: [2] });
      expect(read.pages.map((page) => page.source)).toEqual(['none', 'ocr', 'none']);
    },
    SLOW,
  );
});

describe('lists, labels and tables on paper', () => {
  test(
    'bullets make list items',
    async () => {
      const parsed = await readScan(await readFile(`${folder}010-list-items.pdf`));
      expect(showBlocks(parsed).slice(1)).toEqual(
        ['Pause hver halve time', 'Ingen tunge løft', 'Rolige omgivelser uden mange mennesker'].map((item) => `list-item (•): ${item}`),
      );
    },
    SLOW,
  );

  test(
    'a drawn table keeps its cells',
    async () => {
      expect(showBlocks(await readScan(await readFile(`${folder}004-ruled-table.pdf`)))).toEqual([
        'section-title 2: Progression',
        'head row: Indikator | Score',
        'row: Tro på job | 3 af 5',
        'row: Mestring | 2 af 5',
      ]);
    },
    SLOW,
  );
});

test(
  'a picture without a PDF around it becomes a page',
  async () => {
    const { withPdf } = await import('../../../parsers/pdf/engine.ts');
    const { renderPage } = await import('../../../parsers/ocr/render-page.ts');
    const bitmap = await withPdf(titles, (pdf) => renderPage(pdf, 1, 200));
    const { page, notices } = await readBitmap(bitmap);
    expect(page).toMatchObject({ number: 1, source: 'ocr' });
    expect(page.width).toBeCloseTo(420, 0);
    expect(notices.map((notice) => notice.code)).toEqual(['page.read-by-ocr']);
  },
  SLOW,
);
