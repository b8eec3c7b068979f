import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ParsedDocument } from '../../../domain/parsed-document.ts';
import { defaultLimits } from '../../../parsers/format.ts';
import { parseBytes, recogniseFormat } from '../../../parsers/index.ts';
import { danishTime } from '../../../parsers/msg/danish-time.ts';
import { parser } from '../../../parsers/msg/index.ts';
import { msg, type Message } from '../../fixtures/msg/make.ts';
import { parserContract } from '../../contracts/parser.ts';
import { danishLine } from '../../support/danish-words.ts';
import { showBlocks } from '../../support/show-blocks.ts';
import { allWords } from '../../support/word-places.ts';
import { writeOle } from '../../support/write-ole.ts';

const folder = fileURLToPath(new URL('../../fixtures/msg/', import.meta.url));
const names = (await readdir(folder)).filter((name) => name.endsWith('.msg') && !name.startsWith('007'));
const samples = await Promise.all(
  names.map(async (name) => ({
    name,
    bytes: await readFile(folder + name),
    ...(/^00[34]/u.test(name) ? { says: ['Timer', 'Fremmødet er 80 %.', 'Uge', '10', '4'] } : {}),
  })),
);

parserContract({ format: 'msg', parser: () => Promise.resolve(parser), samples, damaged: 120 });

const read = async (name: string): Promise<ParsedDocument> => parser.parse(await readFile(`${folder}${name}.msg`), defaultLimits);
const show = async (name: string): Promise<readonly string[]> => showBlocks(await read(name));
const codes = async (name: string): Promise<readonly string[]> => (await read(name)).notices.map(({ code }) => code);

describe('the head', () => {
  test('sender, receivers and subject are kept; copies are no receivers', async () => {
    expect((await read('001-plain-text')).info).toEqual({
      title: 'Status på forløbet',
      subject: 'Status på forløbet',
      from: 'Lone Dam <lone@jobvejen.example>',
      to: 'Mette Skov <mette@kommune.example>, Ida Holm <ida@kommune.example>',
      sent: '2024-10-01T00:30:00+02:00',
    });
  });

  test('a mail sent after midnight stays on its day, with the sender’s own offset where it is known', async () => {
    expect((await read('002-html-with-history')).info.sent).toBe('2024-10-01T00:30:00+02:00');
    expect(danishTime(new Date('2024-12-31T23:30:00Z'))).toBe('2025-01-01T00:30:00+01:00');
  });

  test('texts in an old encoding are read by the code page of the message', async () => {
    expect((await read('005-latin')).info.from).toBe('Søren Ålø <soren@kommune.example>');
    expect(await show('005-latin')).toEqual(['title: Løfte', 'paragraph: Hun kan ikke løfte.']);
    const cyrillic = await parser.parse(msg({ subject: 'Ïðèâåò', codePage: 1251 }), defaultLimits);
    expect(showBlocks(cyrillic)).toEqual(['title: Привет']);
  });
});

describe('the body', () => {
  test('plain text: the subject is the title, lists and colon titles are known', async () => {
    expect(await show('001-plain-text')).toEqual([
      'title: Status på forløbet',
      'paragraph: Hej Mette',
      'paragraph: Fremmødet er 80 %.',
      'section-title 1: Skånehensyn:',
      'list-item (-): pause hver time',
      'list-item (-): ingen løft',
      'paragraph: Mvh',
      'paragraph: Lone',
    ]);
  });

  test('HTML keeps its tables, and everything below the head of an older mail is quoted', async () => {
    const lines = await show('002-html-with-history');
    expect(lines.slice(0, 4)).toEqual(['title: SV: Møde', 'paragraph: Det passer fint på Ærø.', 'head row: Uge | Timer', 'row: 10 | 4']);
    expect(lines.slice(4).every((line) => line.startsWith('quoted '))).toBe(true);
    expect(lines.at(-1)).toBe('quoted paragraph: Kan du den 3. april?');
  });

  test('HTML that Outlook wrapped in RTF comes out as it was', async () => {
    expect(await show('003-html-wrapped-in-rtf')).toEqual([
      'title: Timer',
      'paragraph: Fremmødet er 80 %.',
      'row: Uge | Timer',
      'row: 10 | 4',
    ]);
  });

  test('RTF keeps its tables and knows its history', async () => {
    expect(await show('004-rtf')).toEqual([
      'title: Timer',
      'paragraph: Fremmødet er 80 %.',
      'row: Uge | Timer',
      'row: 10 | 4',
      'quoted paragraph: Fra: Mette Skov',
      'quoted paragraph: Sendt: 3. april',
      'quoted paragraph: Kan du den 3. april?',
    ]);
  });

  test('RTF that cannot be unpacked gives way to the plain text beside it', async () => {
    const bytes = msg({ subject: 'Timer', plain: 'Fremmødet er 80 %.', rtf: 'ingen rtf' });
    expect(showBlocks(await parser.parse(bytes, defaultLimits))).toEqual(['title: Timer', 'paragraph: Fremmødet er 80 %.']);
  });

  test('RTF that claims to grow over the limit is refused', async () => {
    const bytes = msg({ rtf: `{\\rtf1 ${'ord '.repeat(500)}}` });
    await expect(parser.parse(bytes, { ...defaultLimits, maxInflatedBytes: 1_000 })).rejects.toMatchObject({ code: 'document.too-large' });
  });
});

describe('attachments', () => {
  test('files and mails go out by their names, a logo is told, a link without bytes is a loss', async () => {
    const parsed = await read('006-attachments-and-mails-in-mails');
    expect(parsed.attachments.map(({ name, bytes }) => [name, recogniseFormat(bytes, name)?.name])).toEqual([
      ['Rapport æøå.txt', 'txt'],
      ['Møde.msg', 'msg'],
      ['image002.png', 'image'],
    ]);
    expect(parsed.notices.map(({ code, severity }) => [code, severity])).toEqual([
      ['image.unread', 'info'],
      ['attachment.unreadable', 'loss'],
    ]);
  });

  test('a mail inside a mail is a mail like others, with its own date and files', async () => {
    const inner = (await read('006-attachments-and-mails-in-mails')).attachments[1];
    const parsed = await parseBytes(inner?.bytes ?? new Uint8Array(), inner?.name ?? '');
    expect(parsed).toMatchObject({
      format: 'msg',
      info: { from: 'Mette Skov <mette@kommune.example>', sent: '2024-04-01T12:00:00+02:00' },
      notices: [],
    });
    expect(showBlocks(parsed)).toEqual(['title: Møde', 'paragraph: Kan du den 3. april?']);
    expect(parsed.attachments.map(({ name }) => name)).toEqual(['dagsorden.txt']);
  });

  test('mails in mails beyond the limit are told and not given out', async () => {
    const nest = (depth: number): Message => ({
      subject: `Lag ${depth}`,
      ...(depth === 0 ? {} : { files: [{ name: 'Indre', content: nest(depth - 1) }] }),
    });
    const open = (depth: number): Promise<ParsedDocument> => parser.parse(msg(nest(depth)), { ...defaultLimits, maxNesting: 2 });
    expect((await open(2)).attachments.length).toBe(1);
    expect(await open(3)).toMatchObject({ attachments: [], notices: [{ code: 'part.unreadable', severity: 'loss' }] });
  });

  test('an encrypted mail fails as locked, a signed one gives its mail out', async () => {
    await expect(read('007-locked')).rejects.toMatchObject({ code: 'document.encrypted' });
    const [signed] = (await read('008-signed')).attachments;
    const parsed = await parseBytes(signed?.bytes ?? new Uint8Array(), signed?.name ?? '');
    expect([parsed.format, ...showBlocks(parsed)]).toEqual(['eml', 'paragraph: Det er aftalt.']);
  });
});

describe('files that are not whole', () => {
  test('a blank mail says that it has no text, an OLE file of another program is damaged', async () => {
    expect(await codes('009-blank')).toEqual(['file.no-text']);
    await expect(parser.parse(writeOle({ Contents: new Uint8Array(9) }), defaultLimits)).rejects.toMatchObject({
      code: 'document.corrupt',
    });
  });
});

test('no word of a body is lost or doubled, however it is kept', async () => {
  const keep = {
    plain: (lines: readonly string[]): Message => ({ plain: lines.join('\r\n\r\n') }),
    html: (lines: readonly string[]): Message => ({ html: lines.map((line) => `<p>${line}</p>`).join('') }),
    rtf: (lines: readonly string[]): Message => ({
      rtf: `{\\rtf1\\ansi ${lines.map((line) => `\\pard ${line.replace(/æ/gu, "\\'e6").replace(/ø/gu, "\\'f8").replace(/å/gu, "\\'e5")}\\par `).join('')}}`,
    }),
  } as const;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...(Object.keys(keep) as (keyof typeof keep)[])),
      fc.array(danishLine, { minLength: 1, maxLength: 8 }),
      async (way, lines) => {
        const parsed = await parser.parse(msg({ subject: 'Emne', ...keep[way](lines) }), defaultLimits);
        expect(allWords(parsed)).toEqual(['Emne', ...lines.flatMap((line) => line.split(' '))]);
      },
    ),
    { numRuns: 100, seed: 8 },
  );
});
