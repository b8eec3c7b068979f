import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultLimits } from '../../../parsers/format.ts';
import { parser } from '../../../parsers/odt/index.ts';
import { odt, p } from '../../fixtures/odt/make.ts';
import { danishLine } from '../../support/danish-words.ts';
import { allWords, partsOf } from '../../support/word-places.ts';

/** Ways in which a text stands in an OpenDocument text: what is written, and whether it is there to be read. */
const WAYS = {
  paragraph: (text: string) => p(text),
  heading: (text: string) => `<text:h text:outline-level="2">${text}</text:h>`,
  item: (text: string) => `<text:list text:style-name="Prik"><text:list-item>${p(text)}</text:list-item></text:list>`,
  cell: (text: string) =>
    `<table:table><table:table-row><table:table-cell>${p(text)}</table:table-cell><table:table-cell>${p('Celle')}</table:table-cell></table:table-row></table:table>`,
  box: (text: string) => `<text:p><draw:frame><draw:text-box>${p(text)}</draw:text-box></draw:frame></text:p>`,
  shape: (text: string) => `<text:p><draw:custom-shape>${p(text)}</draw:custom-shape></text:p>`,
  section: (text: string) => `<text:section text:name="a">${p(text)}</text:section>`,
  link: (text: string) => `<text:p><text:a xlink:href="https://fremmed.example">${text}</text:a></text:p>`,
  note: (text: string) =>
    `<text:p>Note<text:note><text:note-citation>1</text:note-citation><text:note-body>${p(text)}</text:note-body></text:note></text:p>`,
  comment: (text: string) => `<text:p>Svar<office:annotation><dc:creator>Ida</dc:creator>${p(text)}</office:annotation></text:p>`,
  hidden: (text: string) => `<text:p>Rest<text:span text:style-name="T2">${text}</text:span></text:p>`,
  deleted: (text: string) =>
    `<text:tracked-changes><text:changed-region><text:deletion>${p(text)}</text:deletion></text:changed-region></text:tracked-changes>`,
} as const;
type Way = keyof typeof WAYS;
const isSeen = (way: Way): boolean => way !== 'hidden' && way !== 'deleted';
const OWN: Readonly<Partial<Record<Way, readonly string[]>>> = {
  item: ['•'],
  cell: ['Celle'],
  note: ['Note'],
  comment: ['Svar'],
  hidden: ['Rest'],
};

const part = fc.record({ way: fc.constantFrom(...(Object.keys(WAYS) as Way[])), text: danishLine });
const parts = fc.array(part, { minLength: 1, maxLength: 12 });

test('no visible word of an open text is lost or doubled, and no deleted or hidden one is read', async () => {
  await fc.assert(
    fc.asyncProperty(parts, danishLine, async (list, footer) => {
      const bytes = odt({ body: list.map(({ way, text }) => WAYS[way](text)).join(''), page: `<style:footer>${p(footer)}</style:footer>` });
      const parsed = await parser.parse(bytes, defaultLimits);
      const wanted = list.flatMap(({ way, text }) => [...(OWN[way] ?? []), ...(isSeen(way) ? text.split(' ') : [])]);
      expect(allWords(parsed).toSorted()).toEqual([...wanted, ...footer.split(' ')].toSorted());
    }),
    { numRuns: 60, seed: 3 },
  );
}, 60_000);

test('every text lies within the characters of its block, each block with a number of its own', async () => {
  await fc.assert(
    fc.asyncProperty(parts, async (list) => {
      const parsed = await parser.parse(odt({ body: list.map(({ way, text }) => WAYS[way](text)).join('') }), defaultLimits);
      const faults = (parsed.pages[0]?.blocks ?? []).flatMap((block, number) =>
        partsOf(block).filter(
          ({ place, text }) => !(place.kind === 'block' && place.block === number && place.end - place.start === text.length),
        ),
      );
      expect(faults).toEqual([]);
    }),
    { numRuns: 40, seed: 4 },
  );
}, 60_000);
