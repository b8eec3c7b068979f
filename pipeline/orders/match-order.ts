import type { ClassifiedDocument, DocumentHead } from '../../domain/document.ts';
import type { Order, OrderMatch } from '../../domain/order.ts';
import { answerQuestions } from './answer-questions.ts';

/** Kind, or reference, must speak for the match; sender and dates decide between orders. */
const WEIGHT = { reference: 8, kind: 4, family: 2, sender: 3, inTime: 1 } as const;
const LEAST = 4;
/** Days after the deadline within which an answer is still expected. */
const LATE_DAYS = 120;
const MILLISECONDS_A_DAY = 86_400_000;

/** The order that an arriving document answers best, with the reasons; null where none fits. The earliest asked wins a tie. */
export function matchOrder(document: ClassifiedDocument, open: readonly Order[]): OrderMatch | null {
  const rated = open.flatMap((order) => {
    const reasons = reasonsFor(document, order);
    const weight = reasons.reduce((sum, [, points]) => sum + points, 0);
    return weight >= LEAST && isAfter(document.head, order) ? [{ order, reasons: reasons.map(([reason]) => reason), weight }] : [];
  });
  const ranked = rated.toSorted(
    (a, b) =>
      b.weight - a.weight || (a.order.asked < b.order.asked ? -1 : a.order.asked > b.order.asked ? 1 : a.order.id < b.order.id ? -1 : 1),
  );
  const [best] = ranked;
  if (best === undefined) return null;
  return {
    order: best.order,
    document: document.head.sha256,
    reasons: best.reasons,
    answers: answerQuestions(best.order.questions, document.passages),
  };
}

function reasonsFor({ head, passages }: ClassifiedDocument, order: Order): readonly (readonly [string, number])[] {
  const reasons: (readonly [string, number])[] = [];
  const { reference } = order;
  if (reference !== null && (head.title.includes(reference) || passages.some(({ text }) => text.includes(reference))))
    reasons.push([`reference: ${reference}`, WEIGHT.reference]);
  if (head.kind === order.kind) reasons.push([`kind: ${head.kind}`, WEIGHT.kind]);
  else if (familyOf(head.kind) !== null && familyOf(head.kind) === familyOf(order.kind))
    reasons.push([`kind-of-family: ${head.kind}`, WEIGHT.family]);
  const sender =
    order.recipient === null
      ? undefined
      : [head.organisation, head.author].find((name) => name !== null && isSameName(name, order.recipient ?? ''));
  if (sender !== undefined && sender !== null) reasons.push(['sender', WEIGHT.sender]);
  if (isInTime(head, order)) reasons.push(['in-time', WEIGHT.inTime]);
  return reasons;
}

/** A status may come under the name of a running report, a statement on another form. */
function familyOf(kind: Order['kind']): string | null {
  if (kind.startsWith('supplier_')) return 'report';
  return kind.startsWith('lae_') ? 'statement' : null;
}

const namesIn = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/\p{L}{3,}/gu) ?? []);

function isSameName(a: string, b: string): boolean {
  const [x, y] = [namesIn(a), namesIn(b)];
  return x.size > 0 && x.intersection(y).size >= Math.min(2, x.size, y.size);
}

const dayOf = (head: DocumentHead): string | null => head.documentDate ?? head.received;

function isAfter(head: DocumentHead, { asked }: Order): boolean {
  const day = dayOf(head);
  return day === null || day >= asked;
}

function isInTime(head: DocumentHead, { asked, due }: Order): boolean {
  const day = dayOf(head);
  if (day === null) return false;
  return Date.parse(day) <= Date.parse(due ?? asked) + LATE_DAYS * MILLISECONDS_A_DAY;
}
