import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { ParsedDocument } from '../../../domain/parsed-document.ts';
import { defaultLimits } from '../../../parsers/format.ts';
import { parser } from '../../../parsers/pdf/index.ts';
import { parserContract } from '../../contracts/parser.ts';
import { pdfFixtures } from '../../fixtures/pdf/fixtures.ts';
import { showBlocks } from '../../support/show-blocks.ts';

const folder = fileURLToPath(new URL('../../fixtures/pdf/', import.meta.url));
const unreadable = ['016-no-pages.pdf', '017-encrypted.pdf'];
const names = (await readdir(folder)).filter((name) => name.endsWith('.pdf') && !unreadable.includes(name));
const says: Readonly<Record<string, readonly string[]>> = {
  '001-two-columns.pdf': ['Midtvejsrapport', 'Anna møder', 'siden maj.', 'Lederen er glad', 'med kunderne.'],
  '005-unruled-table.pdf': ['Rengøring', 'Kontorer og to skoler', '2009 - 2014', 'Lager', 'Køkken', 'Opvask og anretning', '2019 - 2022'],
};
const samples = await Promise.all(
  names.map(async (name) => ({ name, bytes: await readFile(folder + name), ...(says[name] === undefined ? {} : { says: says[name] }) })),
);

parserContract({ format: 'pdf', parser: () => Promise.resolve(parser), samples, damaged: 60 });

const read = async (name: string): Promise<ParsedDocument> => parser.parse(await readFile(`${folder}${name}.pdf`), defaultLimits);
const show = async (name: string): Promise<readonly string[]> => showBlocks(await read(name));
const report =
  'Borgeren har i perioden deltaget i et forløb hos os med fokus på struktur i hverdagen. Hun møder tre dage om ugen og arbejder effektivt i to timer ad gangen, hvorefter koncentrationen falder mærkbart.';

test('the fixture files are what their script writes', async () => {
  for (const [name, make] of Object.entries(pdfFixtures))
    expect([name, Buffer.compare(await readFile(`${folder}${name}.pdf`), make())]).toEqual([name, 0]);
});

describe('reading order', () => {
  test('columns are read one after the other, below the title that stands over them', async () => {
    expect(await show('001-two-columns')).toEqual([
      'title: Midtvejsrapport',
      'paragraph: Anna møder mandag og onsdag fra klokken ni til elleve og sorterer tøj i butikken. Hun holder pause hver halve time og går hjem, når hun er træt. Det har hun gjort siden maj.',
      'paragraph: Lederen er glad for hende og kan godt tænke sig at beholde hende i nogle timer. Hun kan ikke løfte tunge kasser eller stå op hele dagen, men hun taler venligt med kunderne.',
    ]);
  });

  test('pages that are turned when shown are read as they are seen', async () => {
    expect(await show('002-rotated-pages')).toEqual([report, report, report].map((text) => `paragraph: ${text}`));
  });

  test('text that runs up an upright page is read along its lines', async () => {
    expect(await show('003-text-turned-on-upright-page')).toEqual([`paragraph: ${report}`]);
  });

  test('a word cut at a line end is one word; a hyphen that belongs to the word stays', async () => {
    expect(await show('007-hyphens-at-line-ends')).toEqual([
      'paragraph: Hun har svært ved at koncentrere sig om arbejdsopgaver i længere tid, og der er brug for hensyn til koncentration og hukommelse. Der er tale om en jobcenter- og sundhedsfaglig vurdering af arbejdsevnen, som bygger på 10-12 samtaler.',
    ]);
  });

  test('a sentence that runs over a page break is one block with a place on both pages', async () => {
    const parsed = await read('008-sentence-over-page-break');
    const [block] = parsed.pages[0]?.blocks ?? [];
    expect(block).toMatchObject({
      kind: 'paragraph',
      text: 'Hun fortæller, at hun gerne vil prøve at komme op på flere timer, når hendes datter er begyndt i børnehave. Det er en god plan.',
    });
    expect(block?.place).toMatchObject({ kind: 'page', page: 1, continues: [{ kind: 'page', page: 2 }] });
  });
});

describe('what pieces of a page are', () => {
  test('cells of a drawn table stay apart, the row of names above figures is its header', async () => {
    const rows = (await read('004-ruled-table')).pages[0]?.blocks.filter((block) => block.kind === 'table-row') ?? [];
    expect(rows.map((row) => [row.isHeader, ...row.cells.map((cell) => cell.text)])).toEqual([
      [true, 'Indikator', 'Score'],
      [false, 'Tro på job', '3 af 5'],
      [false, 'Mestring', '2 af 5'],
    ]);
  });

  test('rows without drawn lines are a table where their cells stand below each other', async () => {
    const rows = (await read('005-unruled-table')).pages[0]?.blocks.filter((block) => block.kind === 'table-row') ?? [];
    expect(rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([
      ['Rengøring', 'Kontorer og to skoler', '2009 - 2014'],
      ['Lager', 'Pluk og pakning', '2015 - 2018'],
      ['Køkken', 'Opvask og anretning', '2019 - 2022'],
    ]);
  });

  test('lines that stand on every page, and page numbers, are headers and footers', async () => {
    const blocks = (await read('006-headers-and-footers')).pages.map((page) => page.blocks.map((block) => block.kind));
    expect(blocks).toEqual([1, 2, 3].map(() => ['header', 'paragraph', 'paragraph', 'footer']));
  });

  test('a number that ends a sentence from the line above opens no list, and the points of a list do', async () => {
    const blocks = (await read('020-number-runs-on')).pages[0]?.blocks ?? [];
    expect(blocks.map((block) => (block.kind === 'list-item' ? block.marker : block.kind))).toEqual(['paragraph', '1.', '2.']);
  });

  test('bold lines, capitals, colons and numbered questions over two lines are section titles', async () => {
    const titles = (await read('009-section-titles')).pages[0]?.blocks.flatMap((block) =>
      block.kind === 'section-title' || block.kind === 'title' ? [`${block.kind}: ${block.text}`] : [],
    );
    expect(titles).toEqual([
      'title: Statusrapport',
      'section-title: Fremmøde',
      'section-title: SKÅNEHENSYN',
      'section-title: Aftaler:',
      'section-title: 1. Diagnose eller årsag til sygefraværet, herunder om tilstanden er uafklaret',
    ]);
  });

  test('bullets make list items', async () => {
    const items = (await read('010-list-items')).pages[0]?.blocks.flatMap((block) =>
      block.kind === 'list-item' ? [[block.marker, block.text]] : [],
    );
    expect(items).toEqual([
      ['•', 'Pause hver halve time'],
      ['•', 'Ingen tunge løft'],
      ['•', 'Rolige omgivelser uden mange mennesker'],
    ]);
  });
});

describe('a filled form', () => {
  test('values, ticks and texts laid on the page stand where they are seen; hidden ones do not', async () => {
    const blocks = (await read('011-filled-form')).pages[0]?.blocks ?? [];
    expect(blocks).toMatchObject([
      { kind: 'title', text: 'Attest' },
      { kind: 'form-field', label: 'Timer om ugen', text: '12 timer fordelt på tre dage' },
      { kind: 'paragraph', role: 'comment', text: 'Husk at ringe til arbejdsgiveren' },
      { kind: 'paragraph', text: 'Forsøgt øget: ☑ Ja ☐ Nej' },
      { kind: 'form-field', label: 'Bemærkninger', text: 'Ringer hver mandag. Møder stabilt.' },
      { kind: 'paragraph', text: 'Modtaget 12.3.2024 i Jobcentret' },
    ]);
    expect(blocks).toHaveLength(6);
  });
});

test('squares drawn for a tick stand in the text, ticked where a cross is drawn or written inside', async () => {
  expect((await show('019-drawn-check-boxes'))[1]).toBe('paragraph: ☑ Ja ☐ Nej ☑ Ved ikke');
});

describe('whether a text layer can be used', () => {
  test.each(['012-exchanged-letters', '013-control-characters', '014-mojibake'])(
    '%s becomes a gap that OCR fills, and says so',
    async (name) => {
      const parsed = await read(name);
      expect(parsed.pages[0]?.blocks).toMatchObject([{ kind: 'gap', reason: 'page-needs-ocr' }]);
      expect(parsed.notices.map((notice) => notice.code)).toEqual(['page.bad-text-layer']);
    },
  );

  test('long Danish compounds are words', async () => {
    const parsed = await read('018-long-compounds');
    expect(parsed.notices).toEqual([]);
    expect(parsed.pages[0]?.source).toBe('text');
  });

  test('a blank page is a gap with a notice, and its neighbours are read', async () => {
    const parsed = await read('015-blank-page-between');
    expect(parsed.pages.map((page) => page.source)).toEqual(['text', 'none', 'text']);
    expect(parsed.pages[1]?.blocks).toMatchObject([{ kind: 'gap', reason: 'page-blank' }]);
    expect(parsed.notices.map((notice) => notice.code)).toEqual(['page.blank']);
  });
});

describe('files that are not read', () => {
  test('a file that is locked against changes alone opens without a password', async () =>
    expect(await show('021-locked-against-changes-alone')).toEqual([`paragraph: ${report}`]));
  test('a password is asked for by code', () => expect(read('017-encrypted')).rejects.toMatchObject({ code: 'document.encrypted' }));
  test('no pages', () => expect(read('016-no-pages')).rejects.toMatchObject({ code: 'document.no-pages' }));
  test('no PDF behind the first bytes', () =>
    expect(parser.parse(Buffer.from('%PDF-1.7\nnothing of a PDF follows'), defaultLimits)).rejects.toMatchObject({
      code: 'document.corrupt',
    }));

  test('pages over the limit are one gap on the last page that was read', async () => {
    const parsed = await parser.parse(await readFile(`${folder}006-headers-and-footers.pdf`), { ...defaultLimits, maxPages: 2 });
    expect(parsed.pages).toHaveLength(2);
    expect(parsed.pages[1]?.blocks.at(-1)).toMatchObject({ kind: 'gap', reason: 'pages-over-limit' });
    expect(parsed.notices.map((notice) => notice.code)).toEqual(['pages.over-limit']);
  });
});
