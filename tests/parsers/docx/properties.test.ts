import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultLimits } from '../../../parsers/format.ts';
import { parser } from '../../../parsers/docx/index.ts';
import { docx, p, W } from '../../fixtures/docx/make.ts';
import { danishLine } from '../../support/danish-words.ts';
import { allWords, partsOf } from '../../support/word-places.ts';

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const whole = (name: string, content: string): string => `<w:${name} ${W}>${content}</w:${name}>`;
/** Ways in which a text stands in a Word file: what is written, and whether it is there to be read. */
const WAYS = {
  paragraph: (text: string) => p(text),
  inserted: (text: string) => `<w:p><w:ins w:id="1">${run(text)}</w:ins></w:p>`,
  deleted: (text: string) => `<w:p>${run('Rest ')}<w:del w:id="2"><w:r><w:delText>${text}</w:delText></w:r></w:del></w:p>`,
  cell: (text: string) => `<w:tbl><w:tr><w:tc>${p(text)}</w:tc><w:tc>${p('Celle')}</w:tc></w:tr></w:tbl>`,
  textBox: (text: string) =>
    `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p(text)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
  control: (text: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${p(text)}</w:sdtContent></w:sdt>`,
  link: (text: string) => `<w:p><w:hyperlink r:id="rIdNone">${run(text)}</w:hyperlink></w:p>`,
  listItem: (text: string) => p(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'),
} as const;
type Way = keyof typeof WAYS;
const OWN: Readonly<Partial<Record<Way, readonly string[]>>> = { deleted: ['Rest'], cell: ['Celle'], listItem: ['•'] };

const part = fc.record({ way: fc.constantFrom(...(Object.keys(WAYS) as Way[])), text: danishLine });
const aside = fc.record({ footnote: danishLine, endnote: danishLine, comment: danishLine, header: danishLine, footer: danishLine });

test('no visible word of a Word file is lost or doubled, and no deleted one is read, whatever part it stands in', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(part, { minLength: 1, maxLength: 12 }),
      aside,
      async (parts, { footnote, endnote, comment, header, footer }) => {
        const bytes = docx({
          body: `${parts.map(({ way, text }) => WAYS[way](text)).join('')}<w:p>${run('Slut')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r></w:p><w:sectPr><w:headerReference r:id="h"/><w:footerReference r:id="f"/></w:sectPr>`,
          relations: [
            ['n', 'footnotes', 'footnotes.xml'],
            ['e', 'endnotes', 'endnotes.xml'],
            ['c', 'comments', 'comments.xml'],
            ['h', 'header', 'header1.xml'],
            ['f', 'footer', 'footer1.xml'],
          ],
          extra: {
            'word/footnotes.xml': whole('footnotes', `<w:footnote w:id="2">${p(footnote)}</w:footnote>`),
            'word/endnotes.xml': whole('endnotes', `<w:endnote w:id="2">${p(endnote)}</w:endnote>`),
            'word/comments.xml': whole('comments', `<w:comment w:id="0">${p(comment)}</w:comment>`),
            'word/header1.xml': whole('hdr', p(header)),
            'word/footer1.xml': whole('ftr', p(footer)),
          },
        });
        const parsed = await parser.parse(bytes, defaultLimits);
        const said = parts.flatMap(({ way, text }) => [...(OWN[way] ?? []), ...(way === 'deleted' ? [] : text.split(' '))]);
        const wanted = [...said, 'Slut', ...[footnote, endnote, comment, header, footer].flatMap((text) => text.split(' '))];
        expect(allWords(parsed).toSorted()).toEqual(wanted.toSorted());
      },
    ),
    { numRuns: 60, seed: 3 },
  );
}, 60_000);

test('every text lies within the characters of its block, each block with a number of its own', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 12 }), async (parts) => {
      const parsed = await parser.parse(docx({ body: parts.map(({ way, text }) => WAYS[way](text)).join('') }), defaultLimits);
      const blocks = parsed.pages[0]?.blocks ?? [];
      const faults = blocks.flatMap((block, number) =>
        partsOf(block).filter(
          ({ place, text }) =>
            !(
              place.kind === 'block' &&
              place.block === number &&
              block.place.kind === 'block' &&
              place.start >= block.place.start &&
              place.end <= block.place.end &&
              place.end - place.start === text.length
            ),
        ),
      );
      expect(faults).toEqual([]);
    }),
    { numRuns: 60, seed: 4 },
  );
}, 60_000);
