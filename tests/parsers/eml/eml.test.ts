import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { ParsedDocument } from '../../../domain/parsed-document.ts';
import { mailDate } from '../../../parsers/eml/mail-date.ts';
import { parser } from '../../../parsers/eml/index.ts';
import { defaultLimits } from '../../../parsers/format.ts';
import { recogniseFormat } from '../../../parsers/index.ts';
import { png } from '../../fixtures/docx/make.ts';
import { parserContract } from '../../contracts/parser.ts';
import { showBlocks } from '../../support/show-blocks.ts';

const folder = fileURLToPath(new URL('../../fixtures/eml/', import.meta.url));
const names = (await readdir(folder)).filter((name) => name.endsWith('.eml') && !name.startsWith('011'));
const samples = await Promise.all(names.map(async (name) => ({ name, bytes: await readFile(folder + name) })));

parserContract({ format: 'eml', parser: () => Promise.resolve(parser), samples, damaged: 60 });

const read = async (name: string): Promise<ParsedDocument> => parser.parse(await readFile(`${folder}${name}.eml`), defaultLimits);
const show = async (name: string): Promise<readonly string[]> => showBlocks(await read(name));
const codes = async (name: string): Promise<readonly string[]> => (await read(name)).notices.map(({ code }) => code);

describe('the body', () => {
  test('the subject is the title, a greeting is no title, lists and colon titles are known', async () => {
    expect(await show('001-plain-text-and-greeting')).toEqual([
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

  test('HTML keeps its tables and lists; what is hidden or run is not text', async () => {
    expect(await show('002-html-table-and-list')).toEqual([
      'title: Timer',
      'paragraph: Hej Mette',
      'section-title 1: Timer pr. uge',
      'head row: Uge | Timer',
      'row: 10 | 4',
      'list-item (•): Pause hver time',
    ]);
  });

  test('bytes that are no text in the encoding named are read as Windows-1252, with a notice', async () => {
    expect(await show('007-latin-without-a-charset')).toContain('paragraph: Hun kan ikke løfte, så øvelserne blev ændret.');
    expect(await codes('007-latin-without-a-charset')).toEqual(['text.encoding-guessed']);
  });

  test('a mail of a subject alone is that subject', async () => {
    expect(await show('009-no-body')).toEqual(['title: Kun et emne']);
  });
});

describe('quoted history', () => {
  test('quoted lines are quoted, with the line that announces them', async () => {
    expect(await show('003-quoted-lines')).toEqual([
      'title: SV: Spørgsmål',
      'paragraph: Nej, vi har ikke øget timerne.',
      'quoted paragraph: Den 12. marts 2024 kl. 10.11 skrev Mette Skov <mette@kommune.example>:',
      'quoted paragraph: Er timerne øget?',
      'quoted paragraph: Hvornår er næste møde?',
    ]);
  });

  test('everything below the head of an older mail is quoted', async () => {
    const lines = await show('004-history-below-a-head');
    expect(lines.filter((line) => !line.startsWith('quoted'))).toEqual(['title: SV: Møde', 'paragraph: Det passer fint.']);
    expect(lines.at(-1)).toBe('quoted paragraph: Kan du den 3. april?');
  });

  test('answers between quoted lines are the author’s own', async () => {
    expect((await show('005-answers-between-the-lines')).filter((line) => !line.startsWith('quoted'))).toEqual([
      'title: SV: To ting',
      'paragraph: Nej, ikke endnu.',
      'paragraph: Ja, altid.',
    ]);
  });

  test('a quote in HTML is quoted', async () => {
    expect(await show('010-only-html-with-quote')).toEqual([
      'title: SV: Aftale',
      'paragraph: Vi ses.',
      'quoted paragraph: Den 1. maj 2024 skrev Mette:',
      'quoted paragraph: Kommer du?',
    ]);
  });
});

const shown = (width: number): string => `<img alt="x" src="data:image/png;base64,${Buffer.from(png(width, 900)).toString('base64')}">`;

describe('what a mail carries', () => {
  test('files and nested mails go out whole; a logo of the signature is told and not read', async () => {
    const parsed = await read('006-attachments-and-a-nested-mail');
    expect(parsed.attachments.map(({ name, bytes }) => [name, recogniseFormat(bytes, name)?.name])).toEqual([
      ['Rapport maj.docx', 'docx'],
      ['videresendt besked 2.eml', 'eml'],
    ]);
    expect(parsed.notices.map(({ code }) => code)).toEqual(['image.unread']);
  });

  test('parts in parts beyond all measure are over the limit, not damaged', async () => {
    const nest = (depth: number): string =>
      `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n${depth === 0 ? '\r\nHej.' : nest(depth - 1)}\r\n--b${depth}--\r\n`;
    const bytes = new TextEncoder().encode(`From: a@sagsblik.example\r\n${nest(150)}`);
    await expect(parser.parse(bytes, defaultLimits)).rejects.toMatchObject({ code: 'document.too-large', retry: false });
  });

  test('a picture written into the HTML goes out as a file of its own, and a small one is told', async () => {
    const mail = `From: a@b.example\r\nSubject: Note\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Se her:</p>${shown(1240)}${shown(40)}`;
    const parsed = await parser.parse(new TextEncoder().encode(mail), defaultLimits);
    expect(parsed.attachments.map(({ name, bytes }) => [name, recogniseFormat(bytes, name)?.name])).toEqual([['billede 1.png', 'image']]);
    expect(parsed.notices.map(({ code }) => code)).toEqual(['image.unread']);
  });

  test('mails nested deeper than the limit are told and not given out', async () => {
    const nest = (depth: number): string =>
      `From: a@b.example\r\nSubject: ${depth}\r\n` +
      (depth === 0
        ? '\r\nInderst.'
        : `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\nContent-Type: message/rfc822\r\n\r\n${nest(depth - 1)}\r\n--b${depth}--\r\n`);
    const parse = (depth: number): Promise<ParsedDocument> => parser.parse(new TextEncoder().encode(nest(depth)), defaultLimits);
    expect((await parse(5)).attachments).toHaveLength(1);
    const deep = await parse(8);
    expect(deep.attachments).toEqual([]);
    expect(deep.notices).toMatchObject([{ code: 'part.unreadable', severity: 'loss' }]);
  });

  test('a mail that was cut off says so', async () => {
    expect(await codes('008-cut-off')).toEqual(['part.unreadable']);
  });

  test('a mail that is locked as a whole is encrypted', async () => {
    await expect(read('011-locked')).rejects.toMatchObject({ code: 'document.encrypted' });
  });

  test('sender, receiver and the day on the sender’s calendar stand in the info', async () => {
    expect((await read('001-plain-text-and-greeting')).info).toEqual({
      title: 'Status på forløbet',
      subject: 'Status på forløbet',
      from: 'Lone Agerbo <lone@jobvejen.example>',
      to: 'Mette Skov <mette@kommune.example>',
      sent: '2024-10-01T00:30:00+02:00',
    });
  });

  test.each([
    ['Tue, 1 Oct 2024 00:30:00 +0200', '2024-10-01T00:30:00+02:00'],
    ['1 Oct 2024 23:30:00 -0500 (EST)', '2024-10-01T23:30:00-05:00'],
    ['i går', null],
  ])('the date %s is %s', (header, date) => {
    expect(mailDate(header)).toBe(date);
  });
});
