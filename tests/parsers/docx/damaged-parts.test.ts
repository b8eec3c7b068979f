import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { parser } from '../../../parsers/docx/index.ts';
import { defaultLimits } from '../../../parsers/format.ts';
import { docx, p, W } from '../../fixtures/docx/make.ts';
import { showBlocks } from '../../support/show-blocks.ts';

test('a damaged part costs that part alone, and says so', async () => {
  const whole = docx({ body: p('Teksten er hel.'), extra: { 'word/media/foto.png': randomBytes(2_000) } });
  const at = Buffer.from(whole).indexOf('word/media/foto.png') + 'word/media/foto.png'.length;
  const damaged = whole.with(at, 0xff); // no block of compressed data begins so
  const parsed = await parser.parse(damaged, defaultLimits);
  expect(showBlocks(parsed)).toEqual(['paragraph: Teksten er hel.']);
  expect(parsed.notices).toMatchObject([{ code: 'part.unreadable', severity: 'loss' }]);
});

test('a list style and a picture that the file names and does not hold cost no text', async () => {
  const blip = '<w:r><w:drawing><a:graphic xmlns:a="a"><a:blip xmlns:r="r" r:embed="rIdBorte"/></a:graphic></w:drawing></w:r>';
  const numbering = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Borte"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const bytes = docx({ body: `${p('pause hver time', list)}<w:p>${blip}</w:p>`, extra: { 'word/numbering.xml': numbering } });
  expect(showBlocks(await parser.parse(bytes, defaultLimits)).join()).toContain('pause hver time');
});

test('a logo in a header, known to the header alone, costs no text', async () => {
  const blip = '<w:p><w:r><w:drawing><a:graphic xmlns:a="a"><a:blip xmlns:r="r" r:embed="rId1"/></a:graphic></w:drawing></w:r></w:p>';
  const bytes = docx({
    body: `${p('Teksten er hel.')}<w:sectPr><w:headerReference w:type="default" r:id="rId10"/></w:sectPr>`,
    relations: [['rId10', 'header', 'header1.xml']],
    extra: { 'word/header1.xml': `<w:hdr ${W}>${p('Jobvejen ApS')}${blip}</w:hdr>` },
  });
  expect(showBlocks(await parser.parse(bytes, defaultLimits))).toEqual(['header: Jobvejen ApS', 'paragraph: Teksten er hel.']);
});
