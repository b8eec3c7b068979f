import type { DocumentKind } from '../../domain/labels.ts';
import type { KeptAnswer, Order } from '../../domain/order.ts';
import { standardQuestions } from './standard-questions.ts';

/** An order that was not withdrawn, with the day its answer was received. */
export interface AskedOrder extends Pick<Order, 'kind' | 'recipient' | 'asked' | 'due' | 'questions'> {
  readonly answered: string | null;
  readonly answers: readonly KeptAnswer[];
}

/** Counts of orders of one kind to one supplier: of papers and organisations, never of persons. */
export interface OrderFigures {
  readonly kind: DocumentKind;
  /** Suppliers' reports alone: who was asked for a statement is often one doctor. */
  readonly supplier: string | null;
  readonly asked: number;
  readonly answered: number;
  /** Answered after the day it was due. */
  readonly late: number;
  readonly overdue: number;
  /** Half of the answers came within so many days; null without an answer. */
  readonly medianDays: number | null;
  /** Standard questions that answers say nothing about, those most often left first; the others carry a caseworker's own words and are counted alone. */
  readonly unanswered: readonly { readonly question: string; readonly orders: number }[];
  readonly unansweredOwn: number;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** By kind, then supplier. */
export function orderStatistics(orders: readonly AskedOrder[], today: string): readonly OrderFigures[] {
  const groups = Map.groupBy(orders, (order) => `${order.kind}\n${nameIn(order)?.toLocaleLowerCase('da') ?? ''}`);
  return [...groups]
    .toSorted(([a], [b]) => a.localeCompare(b, 'da'))
    .flatMap(([, group]) => {
      const [first] = group;
      return first === undefined ? [] : [figuresOf(group, { kind: first.kind, supplier: nameIn(first) }, today)];
    });
}

const nameIn = ({ kind, recipient }: AskedOrder): string | null =>
  kind.startsWith('supplier_') && recipient !== null ? recipient.trim().replaceAll(/\s+/gu, ' ') : null;

function figuresOf(orders: readonly AskedOrder[], of: Pick<OrderFigures, 'kind' | 'supplier'>, today: string): OrderFigures {
  const days = orders.flatMap(({ asked, answered }) =>
    answered === null ? [] : [Math.max(0, Math.round((Date.parse(answered) - Date.parse(asked)) / MILLISECONDS_A_DAY))],
  );
  return {
    ...of,
    asked: orders.length,
    answered: days.length,
    late: orders.filter(({ answered, due }) => answered !== null && due !== null && answered > due).length,
    overdue: orders.filter(({ answered, due }) => answered === null && due !== null && due < today).length,
    medianDays: medianOf(days),
    ...unansweredIn(orders, of.kind),
  };
}

function unansweredIn(orders: readonly AskedOrder[], kind: DocumentKind): Pick<OrderFigures, 'unanswered' | 'unansweredOwn'> {
  const standard = new Map(standardQuestions(kind).map(({ id, text }) => [id, text]));
  const left = orders.flatMap(({ answers, questions }) =>
    answers
      .filter(({ answer }) => answer === 'not')
      .map(({ question }) => {
        const text = questions.find(({ id }) => id === question)?.text;
        return text !== undefined && standard.get(question) === text ? text : null;
      }),
  );
  const counts = Map.groupBy(
    left.filter((text) => text !== null),
    (text) => text,
  );
  return {
    unanswered: [...counts].map(([question, of]) => ({ question, orders: of.length })).toSorted((a, b) => b.orders - a.orders),
    unansweredOwn: left.filter((text) => text === null).length,
  };
}

function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
