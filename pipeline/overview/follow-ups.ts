import type { FollowUp } from '../../domain/follow-up.ts';
import type { ComparedDocument } from '../../domain/document.ts';
import type { ComparedPassage } from '../../domain/passage.ts';

/** Checks whose words are the questions that nobody answered, parted by a bar. */
const openQuestions = new Set(['order_not_answered', 'statement.unanswered']);

/**
 * What a document leaves to be followed up: deadlines it names, agreements and plans it makes, questions it leaves open. What it repeats from an earlier
 * document is followed up there.
 */
export function followUpsOf({ head, passages }: Pick<ComparedDocument, 'head' | 'passages'>): readonly FollowUp[] {
  const questions = head.checks
    .filter(({ code }) => openQuestions.has(code))
    .flatMap(({ words }) => words.split(' | '))
    .map((text): FollowUp => ({ kind: 'question', passage: null, text, date: null }));
  return [...passages.filter(({ status }) => status !== 'repeated').flatMap(ofPassage), ...questions];
}

function ofPassage({ id, text, heading, nature, facts }: ComparedPassage): readonly FollowUp[] {
  const date = facts.flatMap((fact) => (fact.type === 'deadline' ? [fact.date] : [])).toSorted()[0];
  if (date !== undefined) return [{ kind: 'deadline', passage: id, text, date }];
  return heading === 'next_steps' && nature === 'plan' ? [{ kind: 'agreement', passage: id, text, date: null }] : [];
}
