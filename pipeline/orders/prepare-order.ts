import type { DocumentKind, HeadingId } from '../../domain/labels.ts';
import type { OrderQuestion } from '../../domain/order.ts';
import type { Overview, OverviewLine } from '../../domain/overview.ts';
import { answerQuestions } from './answer-questions.ts';
import { standardQuestions } from './standard-questions.ts';

/** A question with what the case says already; the newest line tells source and age. */
export interface PreparedQuestion {
  readonly question: OrderQuestion;
  readonly known: readonly OverviewLine[];
  /** Date of the newest document that says any of it; null where nothing is known. */
  readonly newestSource: string | null;
}

export interface PreparedOrder {
  readonly questions: readonly PreparedQuestion[];
  /** Headings of the questions that the case says little about. */
  readonly thin: readonly HeadingId[];
}

/** A heading with fewer current lines than this is thin. */
const THIN = 2;
/** Lines shown per question; the overview has them all. */
const SHOWN = 5;

/** What stands in the case before a statement or report is ordered: standard questions, what is answered already, where it is thin. */
export function prepareOrder(kind: DocumentKind, { headings, documents }: Overview, day: string | null = null): PreparedOrder {
  const asked = standardQuestions(kind, day);
  const days = new Map(documents.map(({ head }) => [head.sha256, head.documentDate ?? head.received]));
  const questions = asked.map((question): PreparedQuestion => {
    const known = linesAnswering(question, headings);
    const sources = known.flatMap(({ said }) => said.flatMap(({ document }) => days.get(document) ?? []));
    return { question, known: known.slice(0, SHOWN), newestSource: sources.toSorted().at(-1) ?? null };
  });
  const about = new Set(asked.flatMap((question) => question.headings));
  return {
    questions,
    thin: headings.filter(({ heading, current }) => about.has(heading) && current.length < THIN).map(({ heading }) => heading),
  };
}

/** What holds now and would answer the question in a report too, so that a doctor's words never stand as the citizen's own; its headings first. */
function linesAnswering(question: OrderQuestion, headings: Overview['headings']): readonly OverviewLine[] {
  const isAbout = ({ heading }: Overview['headings'][number]): boolean => question.headings.includes(heading);
  const lines = [...headings.filter(isAbout), ...headings.filter((heading) => !isAbout(heading))].flatMap(({ current }) => current);
  const [answered] = answerQuestions(
    [question],
    lines.map(({ passage }) => passage),
  );
  if (answered?.answer !== 'answered') return [];
  const answering = new Set(answered.passages);
  return lines.filter(({ passage }) => answering.has(passage));
}
