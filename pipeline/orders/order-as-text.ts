import type { KeptAnswer, Order } from '../../domain/order.ts';
import { sayReason } from '../../domain/texts/order-words.ts';
import { da } from '../../domain/texts/da.ts';

/** Why a document was taken for the answer, and how each question fared, in Danish sentences. */
export function orderAsText(
  { questions }: Pick<Order, 'questions'>,
  { reasons, answers }: { readonly reasons: readonly string[]; readonly answers: readonly KeptAnswer[] },
): string {
  const lines = questions.flatMap(({ id, text }) => {
    const answer = answers.find(({ question }) => question === id);
    return answer === undefined ? [] : [`${da.orders.answers[answer.answer]}: ${text} ${sayReason(answer.reason, da.orders)}.`];
  });
  return [...reasons.map((reason) => `${sayReason(reason, da.orders)}.`), ...lines, ''].join('\n');
}
