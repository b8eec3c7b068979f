import type { Order } from '../../domain/order.ts';
import { da } from '../../domain/texts/da.ts';
import { letterWords } from '../../domain/texts/letter-words.ts';
import { sayDate } from '../../domain/texts/say-date.ts';

/** A reminder ready to send. `reference` is the order's own, else the case's: all that tells whom it is about. */
export function reminderAsText({ kind, recipient, asked, due, questions }: Order, reference: string, today: string): string {
  const { reminder, greeting, regards } = letterWords;
  const term = due === null ? reminder.noDay : due < today ? reminder.wasDue(sayDate(due, da)) : reminder.isDue(sayDate(due, da));
  return [
    reminder.subject(reference),
    '',
    greeting(recipient),
    '',
    reminder.asked(da.kinds[kind], sayDate(asked, da), reference),
    term,
    ...(questions.length === 0 ? [] : ['', reminder.questions, ...questions.map(({ text }) => `- ${text}`)]),
    '',
    reminder.send,
    '',
    regards,
    '',
  ].join('\n');
}
