import type { Check, ComparedDocument } from '../../../domain/document.ts';
import type { OrderMatch } from '../../../domain/order.ts';

/** Questions of the order that the document says nothing of at all. Rests on the questions, in their own words; one partly answered is not among them. */
export function checkOrderAnswered({ answers }: Pick<OrderMatch, 'answers'>): Check | null {
  const open = answers.filter(({ answer }) => answer === 'not').map(({ question }) => question.text);
  return open.length === 0 ? null : { code: 'order_not_answered', words: open.join(' | ') };
}

/** The document with what its orders found missing; a document that answers no order stays as it is. */
export function withOrderCheck(document: ComparedDocument, matches: readonly OrderMatch[]): ComparedDocument {
  const found = matches.flatMap((match) => checkOrderAnswered(match) ?? []);
  if (found.length === 0) return document;
  const check = { code: 'order_not_answered', words: found.map(({ words }) => words).join(' | ') };
  return { ...document, head: { ...document.head, checks: [...document.head.checks, check] } };
}
