import { afterAll, expect, test } from 'vitest';
import type { ParsedDocument } from '../../../domain/parsed-document.ts';
import { closeOcr, readPages } from '../../../parsers/ocr/index.ts';
import { parseBytes } from '../../../parsers/index.ts';
import { withPictures } from '../../fixtures/docx/with-pictures.ts';
import { photograph, pictureOf } from '../../fixtures/image/picture-of.ts';
import { showBlocks } from '../../support/show-blocks.ts';

/** A picture takes a second or two, ten on a busy machine. */
const SLOW = 90_000;
afterAll(closeOcr);

const NOTE = ['Hun møder stabilt tre dage om ugen.', 'Timetallet er øget fra 4 til 6 timer.'];

async function read(bytes: Uint8Array, name: string): Promise<ParsedDocument> {
  return readPages(bytes, await parseBytes(bytes, name));
}

test(
  'text in a picture stands where the picture stands, and blocks are numbered through',
  async () => {
    const bytes = withPictures(await pictureOf(NOTE));
    const progress: unknown[] = [];
    const parsed = await readPages(bytes, await parseBytes(bytes, 'a.docx'), (at) => progress.push(at));
    expect(showBlocks(parsed)).toEqual(['paragraph: Afsnit 1.', ...NOTE.map((line) => `paragraph: ${line}`), 'paragraph: Afsnit 2.']);
    expect(parsed.pages[0]?.blocks.map(({ place }) => place)).toEqual(
      ['Afsnit 1.', ...NOTE, 'Afsnit 2.'].map((text, block) => ({ kind: 'block', block, start: 0, end: text.length })),
    );
    expect(parsed.notices).toMatchObject([{ code: 'page.read-by-ocr', place: { kind: 'block', block: 1 } }]);
    expect(progress).toEqual([{ done: 1, total: 1 }]);
  },
  SLOW,
);

test(
  'a photograph stays a gap with a notice, and moves no other block',
  async () => {
    const parsed = await read(withPictures(photograph(), await pictureOf(NOTE)), 'a.docx');
    expect(showBlocks(parsed)).toEqual([
      'paragraph: Afsnit 1.',
      'gap: image-unread',
      'paragraph: Afsnit 2.',
      ...NOTE.map((line) => `paragraph: ${line}`),
      'paragraph: Afsnit 3.',
    ]);
    expect(parsed.notices).toMatchObject([
      { code: 'image.unread', severity: 'info', place: { block: 1 } },
      { code: 'page.read-by-ocr', place: { block: 3 } },
    ]);
  },
  SLOW,
);

test(
  'a picture whose pixels are broken is told with its place, and the text around it stays',
  async () => {
    const parsed = await read(withPictures((await pictureOf(NOTE)).subarray(0, 200)), 'a.docx');
    expect(showBlocks(parsed)).toEqual(['paragraph: Afsnit 1.', 'gap: image-unread', 'paragraph: Afsnit 2.']);
    expect(parsed.notices).toMatchObject([{ code: 'image.unread', severity: 'warning', place: { block: 1 } }]);
  },
  SLOW,
);

test(
  'a picture shown in a mail is a document of its own, read as a page with places',
  async () => {
    const picture = Buffer.from(await pictureOf(NOTE)).toString('base64');
    const mail = [
      'From: a@jobvejen.example',
      'Subject: Note',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; boundary="b"',
      '',
      '--b',
      'Content-Type: text/html; charset=utf-8',
      '',
      '<p>Se billedet:</p><img src="cid:note">',
      '--b',
      'Content-Type: image/png; name="note.png"',
      'Content-ID: <note>',
      'Content-Disposition: inline; filename="note.png"',
      'Content-Transfer-Encoding: base64',
      '',
      picture,
      '--b--',
      '',
    ].join('\r\n');
    const [attachment] = (await parseBytes(new TextEncoder().encode(mail), 'a.eml')).attachments;
    const parsed = await read(attachment?.bytes ?? new Uint8Array(), attachment?.name ?? '');
    expect(showBlocks(parsed)).toEqual(NOTE.map((line) => `paragraph: ${line}`));
    expect(parsed.pages[0]?.blocks[0]?.place).toMatchObject({ kind: 'page', page: 1 });
  },
  SLOW,
);
