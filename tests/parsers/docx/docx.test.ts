import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { countNeedingOcr, type ParsedDocument } from '../../../domain/parsed-document.ts';
import { parser } from '../../../parsers/docx/index.ts';
import { defaultLimits } from '../../../parsers/format.ts';
import { parserContract } from '../../contracts/parser.ts';
import { docx, p, png } from '../../fixtures/docx/make.ts';
import { drawing } from '../../fixtures/docx/with-pictures.ts';
import { showBlocks } from '../../support/show-blocks.ts';

const folder = fileURLToPath(new URL('../../fixtures/docx/', import.meta.url));
const names = (await readdir(folder)).filter((name) => name.endsWith('.docx'));
const says: Readonly<Record<string, readonly string[]>> = {
  '001-header-and-footer.docx': ['Jobvejen ApS', 'Statusrapport', 'Fremmødet er stabilt.', 'Side 1 af 1'],
  '002-text-boxes.docx': ['Før boksen.', 'I en boks.', 'Uden reserve.', 'I en gammel boks.', 'Efter boksen.'],
  '009-tables.docx': [
    'Indikator',
    'Score',
    'Tro på job',
    '2',
    'Mellem.',
    'Uge 1',
    'mandag',
    'onsdag',
    'I alt',
    '5',
    '1. Helbred',
    'Indre',
    'tabel',
  ],
};
const samples = await Promise.all(
  names.map(async (name) => ({ name, bytes: await readFile(folder + name), ...(says[name] === undefined ? {} : { says: says[name] }) })),
);

parserContract({ format: 'docx', parser: () => Promise.resolve(parser), samples, damaged: 60 });

const read = async (name: string): Promise<ParsedDocument> => parser.parse(await readFile(`${folder}${name}.docx`), defaultLimits);
const show = async (name: string): Promise<readonly string[]> => showBlocks(await read(name));

describe('what mammoth leaves out', () => {
  test('headers and footers stand apart from the text, each line once', async () => {
    expect(await show('001-header-and-footer')).toEqual([
      'header: Jobvejen ApS',
      'header: Havnegade 3',
      'title: Statusrapport',
      'paragraph: Fremmødet er stabilt.',
      'footer: Side 1 af 1',
    ]);
  });

  test('text boxes stand after their paragraph, and once where an old reader gets a copy', async () => {
    expect(await show('002-text-boxes')).toEqual(
      ['Før boksen.', 'I en boks.', 'Uden reserve.', 'I en gammel boks.', 'Efter boksen.'].map((text) => `paragraph: ${text}`),
    );
  });

  test('notes and comments stand after the text, in their roles', async () => {
    expect(await show('003-notes-and-comments')).toEqual([
      'paragraph: Timetallet er 6 om ugen.',
      'note paragraph: Effektive timer.',
      'note paragraph: Opgjort i uge 12.',
      'comment paragraph: Er det rigtigt?',
    ]);
  });

  test('deleted and moved text is not text, and tracked changes are told', async () => {
    const parsed = await read('004-tracked-changes');
    expect(showBlocks(parsed)).toEqual(['paragraph: Hun arbejder 6 timer.', 'paragraph: Flyttet hertil.']);
    expect(parsed.notices.map(({ code }) => code)).toEqual(['text.tracked-changes']);
  });

  test('content controls are fields, their prompts are not text, and boxes of four kinds show what is ticked', async () => {
    expect(await show('005-content-controls-and-boxes')).toEqual([
      'form-field (Helbred): Smerter i ryggen.',
      'paragraph: Øget timetal: ☑ ja ☐ nej',
      'list-item (☑): Samtykke er givet',
      'list-item (☑): Delvist raskmeldt',
      'paragraph: Kontakt: Fremmøde',
    ]);
  });

  test('merge fields, dates, formulas and links keep their text', async () => {
    expect(await show('006-fields-and-formulas')).toEqual([
      'paragraph: Navn: Ida Holm',
      'paragraph: 3. maj 2024',
      'paragraph: Fremmøde 12/16',
      'paragraph: Et link.',
    ]);
  });

  test('a program that names its elements otherwise is read, and an entity that points at a file stays its name', async () => {
    expect(await show('011-other-prefix')).toEqual(['paragraph: Navngivet på en anden måde: &hent;']);
  });
});

const point = (text: string): string => `<dgm:pt><dgm:t><a:p><a:r><a:t>${text}</a:t></a:r></a:p></dgm:t></dgm:pt>`;

describe('structure', () => {
  test('titles are told by style, level, bold type, capitals and colon; a bold sentence and initials are none', async () => {
    expect((await show('007-titles-in-every-dress')).filter((line) => !line.startsWith('paragraph: Tekst'))).toEqual([
      'title: Titel',
      'section-title 1: Efter formatering',
      'section-title 2: Efter niveau',
      'section-title 1: Fed i stilen',
      'section-title 1: Fed i tegnet',
      'section-title 1: Fed ved tegnstil',
      'section-title 1: HELE LINJEN',
      'section-title 2: Med kolon:',
      'section-title 1: Fed og tekst',
      'paragraph: i samme afsnit.',
      'paragraph: Timetal: 6 timer',
      'paragraph: Dette er en hel sætning, som er fed.',
      'paragraph: PLY',
    ]);
  });

  test('lists carry the numbers that Word draws, and a bold numbered line is a title', async () => {
    expect(await show('008-lists-and-numbers')).toEqual([
      'list-item (1.): Første',
      'list-item (a)): Under',
      'list-item (b)): Under igen',
      'list-item (2.): Anden',
      'list-item (•): Punkt',
      'list-item (-): Med streg',
      'section-title 1: 3. Diagnoser',
      'paragraph: Depression.',
    ]);
  });

  test('tables are rows; a deleted row is gone, a box of one cell is opened', async () => {
    expect(await show('009-tables')).toEqual([
      'head row: Indikator | Score',
      'row: Tro på job | 2',
      'paragraph: Mellem.',
      'row: Uge 1 | mandag | 3',
      'row: onsdag | 2',
      'row: I alt | 5',
      'paragraph: 1. Helbred',
      'paragraph: Ondt i ryggen.',
      'row: Indre | tabel',
    ]);
  });

  test('cells below a cell that spans rows keep their columns, and each cell has its own place', async () => {
    const rows = (await read('009-tables')).pages[0]?.blocks.filter((block) => block.kind === 'table-row') ?? [];
    expect(rows[3]?.cells.map(({ column }) => column)).toEqual([1, 2]);
    expect(rows[4]?.cells).toMatchObject([
      { column: 0, place: { block: 5, start: 0, end: 5 } },
      { column: 2, place: { block: 5, start: 6, end: 7 } },
    ]);
  });

  test('a picture that can hold text is a gap that waits for text recognition', async () => {
    const parsed = await read('010-pictures');
    expect(showBlocks(parsed)).toEqual(['paragraph: Rapporten følger som billede.', 'gap: page-needs-ocr', 'paragraph: Slut.']);
    expect([countNeedingOcr(parsed), parsed.notices, parsed.attachments]).toEqual([1, [], []]);
  });

  test('pictures side by side and in a cell of a table wait each, and one that stands twice waits once', async () => {
    const parsed = await parser.parse(
      docx({
        body: `<w:p>${drawing('r1')}${drawing('r2')}</w:p><w:tbl><w:tr><w:tc>${p('Celle')}<w:p>${drawing('r3')}</w:p></w:tc><w:tc>${p('Nabo')}</w:tc></w:tr></w:tbl><w:p>${drawing('r1')}</w:p>`,
        relations: [1, 2, 3].map((id) => [`r${id}`, 'image', `media/${id}.png`] as const),
        extra: Object.fromEntries([1, 2, 3].map((id) => [`word/media/${id}.png`, png(1240, 1754)])),
      }),
      defaultLimits,
    );
    expect(showBlocks(parsed)).toEqual(['gap: page-needs-ocr', 'gap: page-needs-ocr', 'row: Celle | Nabo', 'gap: page-needs-ocr']);
    expect(countNeedingOcr(parsed)).toBe(3);
  });

  test('the words of a diagram stand after the text, one paragraph each', async () => {
    const parsed = await parser.parse(
      docx({
        body: p('Forløbet:'),
        relations: [['rIdData', 'diagramData', 'diagrams/data1.xml']],
        extra: {
          'word/diagrams/data1.xml': `<dgm:dataModel xmlns:dgm="d" xmlns:a="a"><dgm:ptLst>${point('Opstart')}${point('Praktik i butik')}</dgm:ptLst></dgm:dataModel>`,
        },
      }),
      defaultLimits,
    );
    expect(showBlocks(parsed).slice(1)).toEqual(['paragraph: Opstart', 'paragraph: Praktik i butik']);
  });

  test('a file dragged into the text goes out whole; an object that is not read and macros are told', async () => {
    const parsed = await read('013-embedded-files');
    expect(parsed.attachments.map(({ name }) => name)).toEqual(['Notat.docx']);
    expect(parsed.notices.map(({ code, severity }) => [code, severity])).toEqual([
      ['file.macros', 'info'],
      ['part.unreadable', 'loss'],
    ]);
  });

  test('a logo is no news', async () => {
    expect((await read('012-letters-only-logo')).notices).toEqual([]);
  });
});
