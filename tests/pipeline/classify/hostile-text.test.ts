import { expect, test } from 'vitest';
import type { Sha256 } from '../../../domain/ids.ts';
import { classifyDocument } from '../../../pipeline/classify/index.ts';
import { aParsedDocument, type Draft } from './a-parsed-document.ts';

const size = 60_000;
const maxSeconds = 5;

function classify(drafts: readonly Draft[]) {
  return classifyDocument({
    parsed: aParsedDocument([drafts], { format: 'pdf', hasPages: false }),
    sha256: '34'.repeat(32) as Sha256,
    fileName: 'x.pdf',
    parent: null,
    received: null,
    citizen: { name: 'Anne Lund', cpr: '010190-0000' },
  });
}

test.each([
  ['one word', 'a'.repeat(size)],
  ['capitals', 'A'.repeat(size)],
  ['initials', 'A. '.repeat(size / 3)],
  ['digits', '12.3.'.repeat(size / 5)],
  ['open brackets', '(a. B '.repeat(size / 6)],
  ['colons', 'Timer: '.repeat(size / 7)],
  ['hours', '3 x 2 timer '.repeat(size / 12)],
  ['spaces', `a${' '.repeat(size)}b`],
  ['names', 'Anne Lund '.repeat(size / 10)],
])('a hostile text of %s is classified in bounded time', (_name, text) => {
  const start = performance.now();
  classify([{ kind: 'paragraph', text }]);
  expect((performance.now() - start) / 1000).toBeLessThan(maxSeconds);
});

test('thousands of short lines are classified in bounded time', () => {
  const start = performance.now();
  classify(Array.from({ length: 2_000 }, (): Draft => ({ kind: 'paragraph', text: 'og han kom' })));
  expect((performance.now() - start) / 1000).toBeLessThan(maxSeconds);
});

test('a document without any text gives no passages and is other', () => {
  const { head, passages } = classify([]);
  expect([head.kind, head.documentDate, passages]).toEqual(['other', null, []]);
});
