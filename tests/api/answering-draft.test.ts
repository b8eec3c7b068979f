import { expect, test } from 'vitest';
import { answeringDraft } from '../../api/portal/answering-draft.ts';
import type { FindingCode } from '../../domain/draft.ts';

const draft = (id: string, ...codes: FindingCode[]) => ({
  id,
  checked: { readAs: { kind: 'other', title: '', documentDate: null, pages: 1 } as const, findings: codes.map((code) => ({ code })) },
});

test('the first file that looks like an answer is the one', () => {
  const drafts = [draft('a', 'order.not-the-answer'), draft('b', 'order.unanswered'), draft('c', 'order.answered')];
  expect(answeringDraft(drafts)).toBe('b');
});

test('a file that could not be read answers nothing among others, and all alone it does', () => {
  const unread = { id: 'u', checked: null };
  expect([answeringDraft([unread, draft('a', 'order.answered')]), answeringDraft([unread]), answeringDraft([])]).toEqual(['a', 'u', null]);
});
