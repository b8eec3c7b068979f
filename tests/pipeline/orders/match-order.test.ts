import { expect, test } from 'vitest';
import type { Order } from '../../../domain/order.ts';
import { compareCase } from '../../../pipeline/compare/index.ts';
import { matchOrder, prepareOrder, standardQuestions } from '../../../pipeline/orders/index.ts';
import { foldOverview } from '../../../pipeline/overview/index.ts';
import { makeDocument } from '../compare/make-document.ts';

const order = (id: string, changes: Partial<Order> = {}): Order => ({
  id,
  kind: 'supplier_status',
  recipient: 'Springbrættet',
  asked: '2025-01-01',
  due: '2025-03-01',
  reference: null,
  questions: standardQuestions('supplier_status'),
  ...changes,
});
const report = makeDocument({ name: 'status', date: '2025-02-20' }, [
  { text: 'Han er i praktik hos en bager.', heading: 'placements' },
  { text: 'Se forrige rapport.', heading: 'attendance' },
  { text: 'Nej.', heading: 'hours_increase' },
  { text: 'Han siger, at han er klar til mere.', heading: 'work_capacity', voice: 'citizen', nature: 'assessment' },
]);

test('a report answers the order of its kind and sender, and says why', () => {
  const match = matchOrder(report, [order('other', { kind: 'lae_285', recipient: 'Lægehuset' }), order('status')]);
  expect(match?.order.id).toBe('status');
  expect(match?.reasons).toEqual(['kind: supplier_status', 'sender', 'in-time']);
});

test('a reference decides between two orders of one kind', () => {
  const named = makeDocument({ name: 'named', date: '2025-02-20' }, [{ text: 'Vedr. bestilling B-77.', heading: 'formalia' }]);
  expect(matchOrder(named, [order('first'), order('second', { asked: '2025-01-15', reference: 'B-77' })])?.order.id).toBe('second');
});

test('a report from before the order answers nothing', () => {
  expect(matchOrder(report, [order('later', { asked: '2025-02-21' })])).toBeNull();
});

test('each question is answered, partly answered or not, with what it rests on', () => {
  const answers = Object.fromEntries(
    (matchOrder(report, [order('status')])?.answers ?? []).map(({ question, answer, reason }) => [question.id, `${answer}: ${reason}`]),
  );
  expect(answers).toMatchObject({
    tasks: 'answered: said',
    attendance: 'partly: points-elsewhere',
    increase: 'partly: yes-or-no-alone',
    assessment: 'partly: no-assessment-of-its-own',
    next: 'not: nothing-under: next_steps',
  });
});

test('before ordering, the case shows what it answers already, how old that is, and where it is thin', () => {
  const prepared = prepareOrder('supplier_status', foldOverview(compareCase([report])));
  expect(prepared.questions.find(({ question }) => question.id === 'tasks')?.newestSource).toBe('2025-02-20');
  expect(prepared.thin).toContain('next_steps');
});
