import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Order } from '../../../domain/order.ts';
import { compareCase } from '../../../pipeline/compare/index.ts';
import { defaultDeadline, matchOrders, prepareOrder, standardQuestions } from '../../../pipeline/orders/index.ts';
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
  pin: null,
  ...changes,
});
const report = makeDocument({ name: 'status', date: '2025-02-20' }, [
  { text: 'Han er i praktik hos en bager.', heading: 'placements' },
  { text: 'Se forrige rapport.', heading: 'attendance' },
  { text: 'Nej.', heading: 'hours_increase' },
  { text: 'Han siger, at han er klar til mere.', heading: 'work_capacity', voice: 'citizen', nature: 'assessment' },
]);
const statement = makeDocument({ name: 'statement', date: '2025-01-20', kind: 'lae_285' }, [
  { text: 'MR-scanning viser en diskusprolaps.', heading: 'diagnoses', voice: 'doctor' },
  { text: 'Det vurderes, at han kan arbejde seks timer.', heading: 'work_capacity', voice: 'doctor', nature: 'assessment' },
]);

const matched = (...call: Parameters<typeof matchOrders>): string[] =>
  matchOrders(...call).map(({ order: { id }, document }) => `${id} <- ${document.slice(0, 6)}`);
const sha = ({ head }: typeof report): string => head.sha256.slice(0, 6);

test('a report answers the order of its kind and sender, and says why', () => {
  const [match] = matchOrders([report], [order('other', { kind: 'lae_285', recipient: 'Lægehuset' }), order('status')]);
  expect(match?.order.id).toBe('status');
  expect(match?.reasons).toEqual(['kind: supplier_status', 'sender', 'in-time']);
});

test('a reference decides between two orders of one kind', () => {
  const named = makeDocument({ name: 'named', date: '2025-02-20' }, [{ text: 'Vedr. bestilling B-77.', heading: 'formalia' }]);
  const orders = [order('first', { reference: 'B-7' }), order('second', { asked: '2025-01-15', reference: 'B-77' })];
  expect(matched([named], orders)).toEqual([`second <- ${sha(named)}`]);
});

test('a report from before the order answers nothing', () => {
  expect(matchOrders([report], [order('later', { asked: '2025-02-21' })])).toEqual([]);
});

test('a report by somebody else than the one who was asked answers only where nothing better speaks', () => {
  expect(matchOrders([report], [order('elsewhere', { recipient: 'Et helt andet sted' })])).toEqual([]);
});

test('a second report answers the second order', () => {
  const next = makeDocument({ name: 'next', date: '2025-05-20' }, [{ text: 'Han er stadig hos bageren.', heading: 'placements' }]);
  const orders = [order('spring', { asked: '2025-04-01', due: '2025-06-01' }), order('winter')];
  expect(matched([next, report], orders)).toEqual([`winter <- ${sha(report)}`, `spring <- ${sha(next)}`]);
});

test('what a caseworker said comes first, and an order that nobody answers stays open', () => {
  const next = makeDocument({ name: 'next', date: '2025-05-20' }, [{ text: 'Han er stadig hos bageren.', heading: 'placements' }]);
  expect(matched([next, report], [order('status', { pin: { document: next.head.sha256 } })])).toEqual([`status <- ${sha(next)}`]);
  expect(matched([next, report], [order('status', { pin: { document: null } })])).toEqual([]);
});

test('a document about somebody else answers nothing', () => {
  const notice = { code: 'person.other-citizen', severity: 'warning', reason: 'Unexpected person', place: null } as const;
  const held = { ...report, head: { ...report.head, notices: [notice] } };
  expect(matchOrders([held], [order('status')])).toEqual([]);
});

const days = fc.integer({ min: 0, max: 200 }).map((day) => new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10));
const kinds = fc.constantFrom('supplier_status' as const, 'supplier_running' as const, 'lae_285' as const);
const arbitraryCase = fc.record({
  documents: fc.array(fc.record({ date: days, kind: kinds, organisation: fc.constantFrom('Springbrættet', 'Lægehuset', null) }), {
    maxLength: 6,
  }),
  orders: fc.array(fc.record({ asked: days, kind: kinds, recipient: fc.constantFrom('Springbrættet', 'Lægehuset', null) }), {
    maxLength: 4,
  }),
});

test('any order of arrival and any repetition give the same matches, and nothing is matched twice', () => {
  fc.assert(
    fc.property(arbitraryCase, fc.integer(), ({ documents, orders }, seed) => {
      const made = documents.map(({ date, kind, organisation }, nth) => {
        const document = makeDocument({ name: `d${nth}`, date }, [{ text: 'Møder hver dag.', heading: 'attendance' }]);
        return { ...document, head: { ...document.head, kind, organisation } };
      });
      const asked = orders.map((each, nth) => order(`o${nth}`, { ...each, due: null }));
      const turned = <T>(list: readonly T[]): T[] => [...list.slice(Math.abs(seed) % 5), ...list.slice(0, Math.abs(seed) % 5)].toReversed();
      const matches = matched(made, asked);
      expect(matched(turned(made), turned(asked)).toSorted()).toEqual(matches.toSorted());
      const taken = matches.map((each) => each.split(' <- ')[1]);
      expect(new Set(taken).size).toBe(taken.length);
    }),
  );
});

test('each question is answered, partly answered or not, with what it rests on', () => {
  const [match] = matchOrders([report], [order('status')]);
  const answers = Object.fromEntries((match?.answers ?? []).map(({ question, answer, reason }) => [question.id, `${answer}: ${reason}`]));
  expect(answers).toMatchObject({
    tasks: 'answered: said',
    attendance: 'partly: points-elsewhere',
    increase: 'partly: yes-or-no-alone',
    view: 'answered: said',
    assessment: 'partly: no-assessment-of-its-own',
    next: 'not: nothing-under: next_steps',
  });
});

test('a doctor has the days of the agreement unless another day is said', () => {
  expect([defaultDeadline('lae_125', '2026-02-20'), defaultDeadline('lae_155', '2026-01-01'), defaultDeadline('cv', '2026-01-01')]).toEqual(
    ['2026-03-06', '2026-03-02', null],
  );
});

test('before ordering, the case shows what it answers already, how old that is, and where it is thin', () => {
  const prepared = prepareOrder('supplier_status', foldOverview(compareCase([report])));
  expect(prepared.questions.find(({ question }) => question.id === 'tasks')?.newestSource).toBe('2025-02-20');
  expect(prepared.thin).toContain('next_steps');
});

/** Texts that the case knows for a question. */
const knownOf = (id: string): readonly string[] =>
  prepareOrder('supplier_status', foldOverview(compareCase([report, statement])))
    .questions.filter(({ question }) => question.id === id)
    .flatMap(({ known }) => known.map(({ passage }) => passage.text));

test("what the citizen says is known from the citizen's own words, and a judgement from a judgement", () => {
  expect(knownOf('view')).toEqual(['Han siger, at han er klar til mere.']);
  expect(knownOf('assessment')).toEqual(['Det vurderes, at han kan arbejde seks timer.']);
});

test('what points elsewhere or is a bare no is not known, and neither is its age', () => {
  const { questions } = prepareOrder('supplier_status', foldOverview(compareCase([report])));
  const known = questions.filter(({ question: { id } }) => id === 'attendance' || id === 'increase');
  expect(known.map((one) => [one.known.length, one.newestSource])).toEqual([
    [0, null],
    [0, null],
  ]);
});
