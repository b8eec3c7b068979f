import { expect, test } from 'vitest';
import type { Block } from '../../../domain/block.ts';
import type { Page, ParsedDocument } from '../../../domain/parsed-document.ts';
import { joinPages } from '../../../parsers/page-layout/join-pages.ts';
import { showBlocks } from '../../support/show-blocks.ts';

const block = (page: number, y: number, text: string): Block => ({
  kind: 'paragraph',
  text,
  words: text.split(' ').map((word, at, all) => {
    const start = all.slice(0, at).join(' ').length + (at > 0 ? 1 : 0);
    return { start, end: start + word.length, page, box: { x: 60 + 10 * at, y, width: 9, height: 10 } };
  }),
  place: { kind: 'page', page, box: { x: 60, y, width: 400, height: 10 }, lines: [{ x: 60, y, width: 400, height: 10 }] },
});
const page = (number: number, ...blocks: readonly Block[]): Page => ({ number, width: 595, height: 842, source: 'ocr', blocks });
const scan = (...pages: readonly Page[]): ParsedDocument => ({
  format: 'pdf',
  parser: 'pdf@1',
  pages,
  info: {},
  notices: [],
  attachments: [],
});

test('a sentence over the break of two pages read apart is one block with a place on both', () => {
  const joined = joinPages(
    scan(
      page(1, block(1, 80, 'Første afsnit.'), block(1, 780, 'Hun møder stabilt og vil gerne')),
      page(2, block(2, 60, 'prøve flere timer.'), block(2, 90, 'Nyt afsnit.')),
    ),
  );
  expect(joined.pages.map((p) => p.blocks.length)).toEqual([2, 1]);
  expect(joined.pages[0]?.blocks[1]).toMatchObject({
    text: 'Hun møder stabilt og vil gerne prøve flere timer.',
    place: { page: 1, continues: [{ page: 2 }] },
  });
});

test('lines that stand on both sheets are headers and footers, also where the scanner has shifted them', () => {
  const joined = joinPages(
    scan(
      page(1, block(1, 40, 'Lægehuset i Fiskergade'), block(1, 200, 'Attest.'), block(1, 810, 'Side 1 af 2')),
      page(2, block(2, 47, 'Lægehuset i Fiskergade'), block(2, 200, 'Bilag.'), block(2, 803, 'Side 2 af 2')),
    ),
  );
  expect(showBlocks(joined)).toEqual([
    'header: Lægehuset i Fiskergade',
    'paragraph: Attest.',
    'footer: Side 1 af 2',
    'header: Lægehuset i Fiskergade',
    'paragraph: Bilag.',
    'footer: Side 2 af 2',
  ]);
});

test('what has been joined stays as it is', () => {
  const once = joinPages(scan(page(1, block(1, 780, 'Hun vil')), page(2, block(2, 60, 'prøve flere timer.'), block(2, 90, 'Slut.'))));
  expect(joinPages(once)).toEqual(once);
});
