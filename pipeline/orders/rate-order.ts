import type { ClassifiedDocument, DocumentHead } from '../../domain/document.ts';
import type { Order } from '../../domain/order.ts';

/** What speaks for a document being the answer to an order. */
export interface Rating {
  /** English codes with words: kind, sender, dates, reference. */
  readonly reasons: readonly string[];
  readonly weight: number;
}

/** Kind, or reference, must speak for the match; sender and dates decide between orders. Another sender than the one asked speaks against it. */
const WEIGHT = { reference: 8, kind: 4, family: 2, sender: 3, inTime: 1, otherSender: -2 } as const;
const LEAST = 4;
/** Days after the deadline within which an answer is still expected. */
const LATE_DAYS = 120;
const MILLISECONDS_A_DAY = 86_400_000;

/** Whether a document can be the answer to an order, why, and how much speaks for it; null where it cannot. */
export function rateOrder({ head, passages }: ClassifiedDocument, order: Order): Rating | null {
  if (!isAfter(head, order)) return null;
  const reasons: (readonly [string, number])[] = [];
  const { reference } = order;
  if (reference !== null && (names(head.title, reference) || passages.some(({ text }) => names(text, reference))))
    reasons.push([`reference: ${reference}`, WEIGHT.reference]);
  if (head.kind === order.kind) reasons.push([`kind: ${head.kind}`, WEIGHT.kind]);
  else if (familyOf(head.kind) !== null && familyOf(head.kind) === familyOf(order.kind))
    reasons.push([`kind-of-family: ${head.kind}`, WEIGHT.family]);
  const sender = senderReason(head, order);
  if (sender !== null) reasons.push(sender);
  if (isInTime(head, order)) reasons.push(['in-time', WEIGHT.inTime]);
  const weight = reasons.reduce((sum, [, points]) => sum + points, 0);
  return weight >= LEAST ? { reasons: reasons.map(([reason]) => reason), weight } : null;
}

/** The reference as a word of its own: B-7 is not named by B-77. */
function names(text: string, reference: string): boolean {
  const at = text.indexOf(reference);
  if (at < 0) return false;
  const [before, after] = [text[at - 1] ?? ' ', text[at + reference.length] ?? ' '];
  return !/[\p{L}\d]/u.test(before) && !/[\p{L}\d]/u.test(after);
}

function senderReason(head: DocumentHead, { recipient }: Order): readonly [string, number] | null {
  const told = [head.organisation, head.author].filter((name) => name !== null);
  if (recipient === null || told.length === 0) return null;
  return told.some((name) => isSameName(name, recipient)) ? ['sender', WEIGHT.sender] : ['other-sender', WEIGHT.otherSender];
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
