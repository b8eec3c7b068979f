import type { DocumentKind, HeadingId } from '../../domain/labels.ts';
import type { OrderQuestion } from '../../domain/order.ts';
import type { Overview, OverviewLine } from '../../domain/overview.ts';
import { standardQuestions } from './standard-questions.ts';

/** A question with what the case says already; the newest line tells source and age. */
export interface PreparedQuestion {
  readonly question: OrderQuestion;
  readonly known: readonly OverviewLine[];
  /** Date of the newest source under its headings; null where there is none. */
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
export function prepareOrder(kind: DocumentKind, { headings }: Overview, day: string | null = null): PreparedOrder {
  const of = new Map(headings.map((one) => [one.heading, one]));
  const asked = standardQuestions(kind, day);
  const questions = asked.map((question): PreparedQuestion => {
    const here = question.headings.flatMap((id) => of.get(id) ?? []);
    return {
      question,
      known: here.flatMap(({ current }) => current).slice(0, SHOWN),
      newestSource:
        here
          .flatMap(({ newestSource }) => newestSource ?? [])
          .toSorted()
          .at(-1) ?? null,
    };
  });
  const about = new Set(asked.flatMap((question) => question.headings));
  return {
    questions,
    thin: headings.filter(({ heading, current }) => about.has(heading) && current.length < THIN).map(({ heading }) => heading),
  };
}
