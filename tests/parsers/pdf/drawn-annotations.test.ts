import { expect, test } from 'vitest';
import { defaultLimits } from '../../../parsers/format.ts';
import { parser } from '../../../parsers/pdf/index.ts';
import { text, writePdf, type FixturePage } from '../../fixtures/pdf/write-pdf.ts';
import { showBlocks } from '../../support/show-blocks.ts';

const drawing = (body: string, ...lines: readonly string[]): NonNullable<FixturePage['drawn']>[number] => ({
  body,
  content: text(4, 26, lines, { size: 8 }),
  size: [200, 40],
});

const show = async (page: FixturePage): Promise<readonly string[]> => showBlocks(await parser.parse(writePdf([page]), defaultLimits));

test('what a signature and a stamp draw is read, each as one piece', async () => {
  const blocks = await show({
    content: text(60, 780, 'Borgeren er orienteret om planen.'),
    drawn: [
      drawing('/Subtype /Widget /FT /Sig /T (navn) /F 132 /Rect [60 400 260 440]', 'Digitalt underskrevet af', 'Agnete Prøve 12.3.2024'),
      drawing('/Subtype /Stamp /F 4 /Rect [360 600 560 640]', 'MODTAGET', '14. marts 2024'),
    ],
  });
  expect(blocks).toEqual([
    'paragraph: Borgeren er orienteret om planen.',
    'paragraph: MODTAGET 14. marts 2024',
    'paragraph: Digitalt underskrevet af Agnete Prøve 12.3.2024',
  ]);
});

test('a page on which nothing but a stamp says anything is not blank', async () => {
  expect(await show({ content: '', drawn: [drawing('/Subtype /Stamp /F 4 /Rect [60 600 260 640]', 'Kopi sendt')] })).toEqual([
    'paragraph: Kopi sendt',
  ]);
});

test('a button that is on the screen alone is no text of the page', async () => {
  const button = '/Subtype /Widget /FT /Btn /Ff 65536 /T (knap) /Rect [60 400 260 440]';
  const page = (flags: number): FixturePage => ({
    content: text(60, 780, 'Attest om sygdom'),
    drawn: [drawing(`${button} /F ${flags}`, 'Nulstil')],
  });
  expect((await show(page(0))).join()).not.toContain('Nulstil');
  expect((await show(page(4))).join()).toContain('Nulstil');
});
