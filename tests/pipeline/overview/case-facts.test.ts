import { expect, test } from 'vitest';
import type { ComparedDocument } from '../../../domain/document.ts';
import type { Flag, Status } from '../../../domain/labels.ts';
import type { ComparedPassage, Fact } from '../../../domain/passage.ts';
import { caseFactsOf, followUpsOf } from '../../../pipeline/overview/index.ts';
import { classified, compared } from '../../support/sample-case.ts';

interface Made {
  readonly status?: Status;
  readonly facts?: readonly Fact[];
  readonly flags?: readonly Flag[];
  readonly change?: Partial<ComparedPassage>;
}

function report(day: string, { status = 'new', facts = [], flags = [], change = {} }: Made): ComparedDocument {
  const document = compared(classified(`rapport ${day}`, ['Møder til tiden.'], day), status);
  return { ...document, flags, passages: document.passages.map((passage) => ({ ...passage, facts, ...change })) };
}

const said = (tried: boolean): readonly Fact[] => [{ type: 'hours_increase', tried }];
const hours = (value: number): readonly Fact[] => [{ type: 'hours_per_week', value }];

test('a report that is nearly identical to an earlier one brings nothing, nor does one that only repeats', () => {
  const documents = [
    report('2024-01-10', {}),
    report('2024-04-10', { flags: ['near_identical'] }),
    report('2024-05-10', { status: 'repeated' }),
  ];
  expect(caseFactsOf(documents).lastSubstance).toBe('2024-01-10');
});

test('hours are unchanged since the first report that said the same figure', () => {
  const documents = [
    report('2024-01-10', { facts: hours(5) }),
    report('2024-03-10', { facts: hours(8) }),
    report('2024-06-10', { facts: hours(8) }),
  ];
  expect(caseFactsOf(documents).hours).toEqual({ value: 8, since: '2024-03-10' });
});

test('hours that somebody plans, offers or aims at are not those of the week', () => {
  const aimed = [{ type: 'hours_meaning', value: 'target' }];
  const documents = [
    report('2024-01-10', { facts: hours(5) }),
    report('2024-02-10', { facts: hours(15), change: { nature: 'plan' } }),
    report('2024-03-10', { facts: hours(20), change: { details: aimed } }),
  ];
  expect(caseFactsOf(documents).hours).toEqual({ value: 5, since: '2024-01-10' });
});

test('the last word on more hours counts, and where nobody said a word that is said', () => {
  expect(caseFactsOf([report('2024-01-10', {})]).increase).toBe('unstated');
  const documents = [report('2024-01-10', { facts: said(false) }), report('2024-02-10', { facts: said(true) })];
  expect(caseFactsOf(documents).increase).toBe('tried');
});

test('the facts do not hang on the order in which papers came', () => {
  const documents = ['2024-03-10', '2024-01-10', '2024-02-10'].map((day, at) => report(day, { facts: hours(at), flags: ['empty'] }));
  expect(caseFactsOf(documents)).toEqual(caseFactsOf(documents.toReversed()));
});

test('a document leaves deadlines, agreements and open questions to follow up, and nothing that it repeats', () => {
  const deadline: readonly Fact[] = [{ type: 'deadline', date: '2024-05-01' }];
  const plan = { heading: 'next_steps', nature: 'plan' } as const;
  const { head } = report('2024-01-10', {});
  const asked = { ...head, checks: [{ code: 'order_not_answered', words: 'Hvor mange timer? | Er flere prøvet?' }] };
  const passages = [
    ...report('2024-01-10', { facts: deadline }).passages,
    ...report('2024-01-11', { change: plan }).passages,
    ...report('2024-01-12', { change: plan, status: 'repeated' }).passages,
  ];
  expect(followUpsOf({ head: asked, passages }).map(({ kind, date, text }) => [kind, date, text])).toEqual([
    ['deadline', '2024-05-01', 'Møder til tiden.'],
    ['agreement', null, 'Møder til tiden.'],
    ['question', null, 'Hvor mange timer?'],
    ['question', null, 'Er flere prøvet?'],
  ]);
});
