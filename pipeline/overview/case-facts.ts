import type { CaseFacts } from '../../domain/case-facts.ts';
import type { ComparedDocument } from '../../domain/document.ts';
import type { Flag } from '../../domain/labels.ts';
import type { ComparedPassage } from '../../domain/passage.ts';
import { dayOf, inOrder } from './fold-overview.ts';

/** A report with one of these brings nothing, whatever a single sentence of it may say. */
const bringNothing: ReadonlySet<Flag> = new Set(['empty', 'near_identical']);
/** Hours that somebody wishes, offers or sets as a ceiling are not the hours of the week. */
const notWorked = new Set(['offered', 'target', 'limit']);

/** Facts of a case for the list of cases: a function of its documents, in their order, and of nothing else. */
export function caseFactsOf(documents: readonly ComparedDocument[]): CaseFacts {
  const ordered = inOrder(documents);
  return {
    lastSubstance: ordered
      .filter(isOfSubstance)
      .flatMap(({ head }) => dayOf(head) ?? [])
      .reduce<string | null>((last, day) => (last === null || day > last ? day : last), null),
    hours: hoursOf(ordered),
    increase: increaseOf(ordered),
    flagged: ordered.flatMap(({ head, flags }) => (flags.length === 0 ? [] : [{ sha256: head.sha256, flags }])),
  };
}

const isTold = ({ heading, status }: ComparedPassage): boolean => heading !== 'formalia' && status !== 'repeated';

function isOfSubstance({ flags, passages }: ComparedDocument): boolean {
  return !flags.some((flag) => bringNothing.has(flag)) && passages.some(isTold);
}

/** A repeated figure moves nothing; a new one of the same value does not either. */
function hoursOf(ordered: readonly ComparedDocument[]): CaseFacts['hours'] {
  const said = ordered.flatMap(({ head, passages }) => {
    const since = dayOf(head);
    const value = passages.filter(isTold).flatMap(workedHours).at(-1);
    return since === null || value === undefined ? [] : [{ value, since }];
  });
  const before = said.findLastIndex(({ value }) => value !== said.at(-1)?.value);
  return said[before + 1] ?? null;
}

function workedHours({ nature, facts, details }: ComparedPassage): readonly number[] {
  if (nature === 'plan' || details.some(({ type, value }) => type === 'hours_meaning' && notWorked.has(value))) return [];
  return facts.flatMap((fact) => (fact.type === 'hours_per_week' && fact.value !== undefined ? [fact.value] : []));
}

function increaseOf(ordered: readonly ComparedDocument[]): CaseFacts['increase'] {
  const last = ordered
    .flatMap(({ passages }) => passages)
    .flatMap(({ facts }) => facts)
    .findLast((fact) => fact.type === 'hours_increase');
  if (last?.type !== 'hours_increase') return 'unstated';
  return last.tried ? 'tried' : 'not-tried';
}
