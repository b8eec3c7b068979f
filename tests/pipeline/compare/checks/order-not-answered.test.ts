import { expect, test } from 'vitest';
import type { Order } from '../../../../domain/order.ts';
import { matchOrders, standardQuestions } from '../../../../pipeline/orders/index.ts';
import { compareCase, withOrderCheck } from '../../../../pipeline/compare/index.ts';
import { editLines } from './edit-lines.ts';
import { blocksOf, documentOf, readReports } from './read-fixtures.ts';

const reports = readReports();
const named = (text: string): string[] => (text === '' ? [] : text.split(',').map((id) => id.trim()));
const fixtures = blocksOf('order-not-answered.txt').map(({ fields: [name = '', base = '', asked = '', open = ''], lines }) => ({
  name,
  base,
  asked: named(asked),
  open: named(open),
  lines,
}));

test.each(fixtures.map((fixture) => [fixture.name, fixture] as const))(
  'the unanswered questions of %s are those a reader named',
  (name, { base, asked, open, lines }) => {
    const report = reports.find(({ number }) => number === base);
    if (report === undefined) throw new RangeError(`no report ${base}`);
    const { kind } = report.document.head;
    const questions = [...standardQuestions(kind), ...standardQuestions('supplier_progression')].filter(
      ({ id }, at, all) => asked.includes(id) && all.findIndex((other) => other.id === id) === at,
    );
    expect(questions.map(({ id }) => id).toSorted()).toEqual(asked.toSorted());
    const document = documentOf(name, kind, lines.length === 0 ? report.lines : editLines(report.lines, lines));
    const order: Order = { id: name, kind, recipient: null, asked: '2025-01-01', due: null, reference: null, questions, pin: null };
    const matches = matchOrders([document], [order]);
    const unanswered = matches.flatMap(({ answers }) =>
      answers.filter(({ answer }) => answer === 'not').map(({ question }) => question.id),
    );
    expect(unanswered.toSorted()).toEqual(open.toSorted());
    const [compared] = compareCase([document]);
    if (compared === undefined) throw new RangeError('one document gives one');
    const check = withOrderCheck(compared, matches).head.checks.find(({ code }) => code === 'order_not_answered');
    const words = questions.filter(({ id }) => open.includes(id)).map(({ text }) => text);
    expect(check?.words ?? '').toBe(words.join(' | '));
  },
);

test('there are thirty of them', () => {
  expect(fixtures).toHaveLength(30);
});
