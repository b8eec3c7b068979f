import { zipSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parser } from '../../../parsers/docx/index.ts';
import { defaultLimits } from '../../../parsers/format.ts';
import { docx, p, W } from '../../fixtures/docx/make.ts';
import { showBlocks } from '../../support/show-blocks.ts';

describe('files that cannot be read', () => {
  test('a protected document is encrypted, not damaged', async () => {
    const ole = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from('EncryptedPackage', 'utf16le')]);
    await expect(parser.parse(ole, defaultLimits)).rejects.toMatchObject({ code: 'document.encrypted', retry: false });
  });

  test('parts that grow beyond the limit are too large', async () => {
    const bomb = docx({ body: p('Kort.'), extra: { 'word/bomb.xml': new Uint8Array(3_000_000) } });
    await expect(parser.parse(bomb, { ...defaultLimits, maxInflatedBytes: 1_000_000 })).rejects.toMatchObject({
      code: 'document.too-large',
    });
  });

  test('an archive without a document in it is damaged', async () => {
    const archive = zipSync({ '[Content_Types].xml': strToU8('<Types/>') });
    await expect(parser.parse(archive, defaultLimits)).rejects.toMatchObject({ code: 'document.corrupt' });
  });

  test('tags in tags a hundred thousand deep end with a code', async () => {
    const deep = docx({ body: '<w:sdt><w:sdtContent>'.repeat(100_000) });
    await expect(parser.parse(deep, defaultLimits)).rejects.toMatchObject({ code: 'document.corrupt' });
  });

  test('a text that breaks off in the middle is read as far as it goes, and says so', async () => {
    const cut = docx({
      body: '',
      extra: { 'word/document.xml': `<w:document ${W}><w:body><w:p><w:r><w:t>Hun arbejder</w:t></w:r></w:p><w:p><w:r><w:t>6 ti` },
    });
    const parsed = await parser.parse(cut, defaultLimits);
    expect(showBlocks(parsed)).toEqual(['paragraph: Hun arbejder', 'paragraph: 6 ti']);
    expect(parsed.notices).toMatchObject([{ code: 'part.unreadable', severity: 'loss' }]);
  });

  test('a document without text says so', async () => {
    expect((await parser.parse(docx({ body: '<w:p/>' }), defaultLimits)).notices).toMatchObject([{ code: 'file.no-text' }]);
  });
});
