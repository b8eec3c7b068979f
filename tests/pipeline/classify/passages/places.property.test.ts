import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../../../domain/block.ts';
import type { Sha256 } from '../../../../domain/ids.ts';
import type { Box, Place } from '../../../../domain/place.ts';
import { outlineDocument } from '../../../../pipeline/classify/outline/outline-document.ts';
import { cutPassages } from '../../../../pipeline/classify/passages/cut-passages.ts';
import { aParsedDocument, type Draft } from '../a-parsed-document.ts';

const sha256 = 'cd'.repeat(32) as Sha256;
const words = fc.array(
  fc.constantFrom(
    'Hun',
    'arbejder',
    'ca.',
    '6',
    'timer',
    'pr.',
    'uge.',
    'Pt.',
    'får',
    'kl.',
    '9.30',
    'pauser;',
    'og',
    'mdr.',
    'Ja!',
    'arbejds-',
    'B.',
    'den',
    '12.',
    'marts',
    'Timetal:',
  ),
  { minLength: 1, maxLength: 25 },
);
const drafts = fc.array(
  fc
    .tuple(fc.constantFrom('paragraph' as const, 'list-item' as const), words)
    .map(([kind, list]): Draft => ({ kind, text: list.join(' ') })),
  { minLength: 1, maxLength: 6 },
);
const pages = fc
  .array(drafts, { minLength: 1, maxLength: 3 })
  .map((list) => [[{ kind: 'title', text: 'Statusrapport' } as const, ...(list[0] ?? [])], ...list.slice(1)]);

const isInside = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** Letters and digits in the order of reading: what must be neither lost nor doubled. */
function lettersOf(text: string): string {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).join('');
}

/** The same letters in another order count the same. */
function count(text: string): string {
  return Array.from(text).toSorted().join('');
}

function bodyOf(blocks: readonly Block[]): string {
  return lettersOf(blocks.flatMap((block) => ('text' in block && block.kind !== 'title' ? [block.text] : [])).join(' '));
}

test('no word of the body is lost or doubled: it is a passage or a section title', () => {
  fc.assert(
    fc.property(pages, fc.boolean(), (list, hasPages) => {
      const parsed = aParsedDocument(list, { hasPages });
      const outline = outlineDocument(parsed);
      const got = [
        ...cutPassages(outline.stretches, sha256).map((p) => p.text),
        ...outline.sections.map((line) => line.text),
        ...outline.letterhead.map((line) => line.text),
      ];
      expect(count(lettersOf(got.join(' ')))).toBe(count(bodyOf(parsed.pages.flatMap((page) => page.blocks))));
    }),
    { numRuns: 60 },
  );
});

test("every box of a passage lies inside its document's words, and its lines inside its box", () => {
  fc.assert(
    fc.property(pages, (list) => {
      const parsed = aParsedDocument(list, { hasPages: true });
      const boxes = parsed.pages.map((page) =>
        page.blocks.flatMap((block) => ('words' in block ? (block.words ?? []).map((word) => word.box) : [])),
      );
      for (const { place } of cutPassages(outlineDocument(parsed).stretches, sha256)) {
        for (const part of [place, ...(place.continues ?? [])] satisfies readonly Place[]) {
          if (part.kind !== 'page') throw new RangeError('a page was expected');
          expect(part.lines.every((line) => isInside(line, part.box))).toBe(true);
          expect(boxes[part.page - 1]?.some((box) => isInside(box, part.box))).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('in a format without pages the characters of the place are the text of the passage', () => {
  fc.assert(
    fc.property(pages, (list) => {
      const parsed = aParsedDocument(list);
      const texts = parsed.pages.flatMap((page) => page.blocks).map((block) => ('text' in block ? block.text : ''));
      for (const { place, text } of cutPassages(outlineDocument(parsed).stretches, sha256)) {
        if (place.kind !== 'block') throw new RangeError('a block was expected');
        expect(texts[place.block]?.slice(place.start, place.end)).toBe(text);
      }
    }),
    { numRuns: 60 },
  );
});

test('the same document gives the same passages', () => {
  fc.assert(
    fc.property(pages, (list) => {
      const once = () => cutPassages(outlineDocument(aParsedDocument(list)).stretches, sha256);
      expect(once()).toEqual(once());
    }),
    { numRuns: 20 },
  );
});
