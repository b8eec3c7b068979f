import type { DocumentKind } from '../../domain/labels.ts';
import type { Overview } from '../../domain/overview.ts';
import { da } from '../../domain/texts/da.ts';
import { daysBetween, sayAge, sayDay, sourcesOf, wordsOfPassage } from '../overview/index.ts';
import { defaultDeadline } from './default-deadline.ts';
import { prepareOrder } from './prepare-order.ts';

/** What to ask and what the case says already, for a terminal or to copy; in Danish. */
export function preparedAsText(kind: DocumentKind, overview: Overview, today: string): string {
  const words = da.orders;
  const { questions, thin } = prepareOrder(kind, overview, today);
  const sourceOf = sourcesOf(overview.documents, da);
  const due = defaultDeadline(kind, today);
  const blocks = questions.map(({ question, known, newestSource }, nth) => {
    const age = newestSource === null ? '' : `, ${words.newest(sayDay(newestSource, da), sayAge(daysBetween(newestSource, today), 'da'))}`;
    const lines = known.map(({ passage, document }) => `   - ${wordsOfPassage(passage)} (${sourceOf(document, passage)})`);
    return [
      `${nth + 1}. ${question.text}`,
      known.length === 0 ? `   ${words.nothingKnown}` : `   ${words.alreadyKnown}${age}:`,
      ...lines,
    ].join('\n');
  });
  return [
    `${da.kinds[kind]}${due === null ? '' : `. ${words.due(sayDay(due, da))}`}`,
    '',
    ...(blocks.length === 0 ? [`${words.noQuestions}.`] : blocks),
    ...(thin.length === 0 ? [] : ['', `${words.thin}: ${thin.map((id) => da.about[id]).join(', ')}`]),
    '',
  ].join('\n');
}
