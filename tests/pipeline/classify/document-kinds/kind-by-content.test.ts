import { expect, test } from 'vitest';
import type { HeadingId } from '../../../../domain/labels.ts';
import { kindByContent } from '../../../../pipeline/classify/document-kinds/kind-by-content.ts';

const about = (...headings: readonly HeadingId[]): readonly { readonly heading: HeadingId }[] => headings.map((heading) => ({ heading }));

test('a paper without a title that speaks of attendance and hours is taken for a report, with a doubt', () => {
  const guess = kindByContent(about('attendance', 'work_capacity', 'functioning', 'next_steps', 'formalia', 'goals'));
  expect(guess).toMatchObject({ kind: 'supplier_status', reason: expect.stringContaining('fremmøde') });
  expect(guess?.confidence).toBeLessThan(0.6);
});

test('a paper about health, or one of a few lines, tells no kind', () => {
  expect(kindByContent(about('diagnoses', 'treatment', 'diagnoses', 'prognosis', 'work_capacity'))).toBeNull();
  expect(kindByContent(about('attendance', 'attendance'))).toBeNull();
});
