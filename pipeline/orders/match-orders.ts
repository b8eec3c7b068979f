import { compareOrder, type ClassifiedDocument, type DocumentHead } from '../../domain/document.ts';
import type { Order, OrderMatch } from '../../domain/order.ts';
import type { Sha256 } from '../../domain/ids.ts';
import { answerQuestions } from './answer-questions.ts';
import { rateOrder, type Rating } from './rate-order.ts';

/** How well a document answers an order; a caller that asks often may remember it. */
export type Rate = (document: ClassifiedDocument, order: Order) => Rating | null;

interface Pair {
  readonly document: ClassifiedDocument;
  readonly order: Order;
  readonly reasons: readonly string[];
  readonly weight: number;
}

/**
 * Which document answers which order: at most one each. A function of the sets, so any order of arrival ends the same. What a person said comes
 * first; then the best fitting pairs, of equal ones the earlier document and the order asked earlier.
 */
export function matchOrders(
  documents: readonly ClassifiedDocument[],
  orders: readonly Order[],
  rate: Rate = rateOrder,
): readonly OrderMatch[] {
  if (orders.length === 0) return [];
  const ordered = documents.toSorted((a, b) => compareOrder(a.head, b.head));
  const pinned = orders.flatMap((order): Pair[] => {
    const document = ordered.find(({ head }) => head.sha256 === order.pin?.document);
    return document === undefined
      ? []
      : [{ document, order, reasons: [order.pin?.by === 'sender' ? 'said-by-sender' : 'said-by-caseworker'], weight: Infinity }];
  });
  const free = orders.filter(({ pin }) => pin === null).toSorted(askedFirst);
  const rated = ordered
    .filter(({ head }) => !isHeld(head))
    .flatMap((document) =>
      free.flatMap((order): Pair[] => {
        const rating = rate(document, order);
        return rating === null ? [] : [{ document, order, ...rating }];
      }),
    );
  return take([...pinned, ...rated.toSorted((a, b) => b.weight - a.weight)]);
}

/** The best pairs first; neither side is taken twice, but for a document that a caseworker named for several orders. */
function take(pairs: readonly Pair[]): readonly OrderMatch[] {
  const [documents, orders] = [new Set<Sha256>(), new Set<string>()];
  return pairs.flatMap(({ document, order, reasons, weight }) => {
    const { sha256 } = document.head;
    if (orders.has(order.id) || (documents.has(sha256) && weight !== Infinity)) return [];
    documents.add(sha256);
    orders.add(order.id);
    return [{ order, document: sha256, reasons, answers: answerQuestions(order.questions, document.passages) }];
  });
}

/** A document about somebody else is held, and answers nothing. */
const isHeld = ({ notices }: DocumentHead): boolean => notices.some(({ code }) => code === 'person.other-citizen');

function askedFirst(a: Order, b: Order): number {
  return a.asked === b.asked ? (a.id < b.id ? -1 : 1) : a.asked < b.asked ? -1 : 1;
}
