import type { CaseItem } from '../../client/types.ts';

/** Facts that a list of cases can be cut down to. Facts of documents and dates alone: nothing ranks a person. */
export const caseFilters = ['newToMe', 'overdue', 'flagged', 'failed', 'increase', 'hours', 'silent'] as const;
export type CaseFilter = (typeof caseFilters)[number];
export const caseSorts = ['newest', 'newToMe', 'silent', 'reference'] as const;
export type CaseSort = (typeof caseSorts)[number];

/** What the reader chose; kept in this browser, and never in an address. */
export interface CaseChoice {
  readonly scope: 'mine' | 'all';
  readonly filters: readonly CaseFilter[];
  /** How long hours must be unchanged, and how long nothing may have happened. */
  readonly months: number;
  readonly sort: CaseSort;
}

/** A month of a year: what "in 3 months" means in days. */
const DAYS_IN_MONTH = 365 / 12;

/** @param today ISO day, for hours that are unchanged since a day */
export function fitsFilter(
  filter: CaseFilter,
  item: CaseItem,
  { months, today }: { readonly months: number; readonly today: string },
): boolean {
  const { facts } = item;
  if (filter === 'overdue') return item.overdueOrders > 0;
  if (filter === 'failed') return item.failed > 0;
  if (facts === null) return false;
  if (filter === 'newToMe') return facts.newToMe > 0;
  if (filter === 'flagged') return facts.flags.length > 0;
  if (filter === 'increase') return facts.increase !== 'tried';
  const days = months * DAYS_IN_MONTH;
  if (filter === 'hours') return facts.hours !== null && daysSince(facts.hours.since, today) >= days;
  return facts.daysSinceSubstance !== null && facts.daysSinceSubstance >= days;
}

const daysSince = (day: string, today: string): number => (Date.parse(today) - Date.parse(day)) / 86_400_000;

/** The cases that fit, in the order that was chosen; equal ones keep the order of the api. */
export function chosenCases(
  items: readonly CaseItem[],
  choice: CaseChoice,
  { words, today }: { readonly words: string; readonly today: string },
): readonly CaseItem[] {
  const sought = words.trim().toLocaleLowerCase('da');
  return items
    .filter(({ isMine }) => choice.scope === 'all' || isMine)
    .filter(({ citizenName, reference }) => `${citizenName} ${reference}`.toLocaleLowerCase('da').includes(sought))
    .filter((item) => choice.filters.every((filter) => fitsFilter(filter, item, { months: choice.months, today })))
    .toSorted(orders[choice.sort]);
}

const orders: Readonly<Record<CaseSort, (a: CaseItem, b: CaseItem) => number>> = {
  newest: (a, b) => (b.newestDocument ?? '').localeCompare(a.newestDocument ?? ''),
  newToMe: (a, b) => (b.facts?.newToMe ?? -1) - (a.facts?.newToMe ?? -1),
  silent: (a, b) => (b.facts?.daysSinceSubstance ?? -1) - (a.facts?.daysSinceSubstance ?? -1),
  reference: (a, b) => a.reference.localeCompare(b.reference, 'da', { numeric: true }),
};
