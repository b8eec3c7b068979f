import { expect, test } from 'vitest';
import type { DocumentItem } from '../../web/src/client/types.ts';
import { chosenDocuments, everyDocument, isNoneScanned, type DocumentChoice } from '../../web/src/pages/documents/document-choice.ts';

function item(sha256: string, change: Partial<DocumentItem> = {}): DocumentItem {
  const one: Partial<DocumentItem> = {
    fileName: `${sha256}.txt`,
    received: '2024-01-01',
    parent: null,
    state: 'in-overview',
    head: null,
    seen: false,
  };
  return {
    ...one,
    counts: { new: 0, repeated: 1, changed: 0, conflicting: 0 },
    ...change,
    sha256: sha256 as DocumentItem['sha256'],
  } as DocumentItem;
}

const shown = (
  items: readonly DocumentItem[],
  change: Partial<DocumentChoice> = {},
  followUps: readonly string[] = [],
): readonly string[] =>
  chosenDocuments(items, { ...everyDocument, ...change }, new Map(followUps.map((sha256) => [sha256, []]))).map(({ sha256 }) => sha256);

test('what needs a person comes first, then what is being read, then the newest', () => {
  const items = [
    item('old'),
    item('new', { received: '2024-02-01' }),
    item('reading', { state: 'parsed' }),
    item('failed', { state: 'failed' }),
  ];
  expect(shown(items)).toEqual(['failed', 'reading', 'new', 'old']);
});

test('an attachment stands under its mail, and by itself where the mail is not shown', () => {
  const parent = 'mail' as DocumentItem['sha256'];
  const items = [
    item('mail'),
    item('attachment', { parent, received: '2024-03-01', fileName: 'cv.pdf' }),
    item('other', { received: '2024-02-01' }),
  ];
  expect(shown(items)).toEqual(['other', 'mail', 'attachment']);
  expect(shown(items, { words: 'cv' })).toEqual(['attachment']);
});

test.each([
  ['unread', ['b']],
  ['news', ['c']],
  ['followUps', ['a']],
  ['failed', ['d']],
  ['waiting', ['e']],
] as const)('shown are only those: %s', (show, expected) => {
  const items = [
    item('a', { seen: true }),
    item('b'),
    item('c', { seen: true, counts: { new: 2, repeated: 0, changed: 0, conflicting: 0 } }),
    item('d', { state: 'failed', seen: true }),
    item('e', { state: 'needs-ocr', seen: true }),
  ];
  expect(shown(items, { show }, ['a'])).toEqual(expected);
});

test('that nothing was scanned for viruses is said once for all, and for single papers where others were', () => {
  const [scanned, past, waiting] = [{ scan: 'clean' }, { scan: 'unscanned' }, { scan: null }] as const;
  expect(isNoneScanned([past, past, waiting])).toBe(true);
  expect(isNoneScanned([past, scanned])).toBe(false);
  expect(isNoneScanned([waiting])).toBe(false);
  expect(isNoneScanned([])).toBe(false);
});
