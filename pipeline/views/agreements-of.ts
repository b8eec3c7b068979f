import type { PassageId } from '../../domain/ids.ts';
import type { Overview, OverviewLine } from '../../domain/overview.ts';
import type { AgreementsView } from '../../domain/views.ts';
import { linesUnder } from './health-of.ts';

const awaits =
  /afvent|venter på|venteliste|ventetid|(?<!\p{L})henvis(?:t|es|ning)|rykke[rt]|mangler (?:svar|tid|indkaldelse)|indkald|ikke modtaget|bestilt/iu;

/** Agreements and next steps that hold now: with a last day, without one, and what an answer is awaited of. */
export function agreementsOf(overview: Overview): AgreementsView {
  const steps = linesUnder(overview, 'next_steps');
  const elsewhere = overview.headings
    .filter(({ heading }) => heading !== 'next_steps')
    .flatMap(({ conflicts, current }) => [...conflicts, ...current])
    .filter((line) => line.passage.nature === 'plan' && dueOf(line) !== null);
  const dated = [...steps, ...elsewhere].flatMap((line) => {
    const due = dueOf(line);
    return due === null ? [] : [{ passage: line.passage.id, due }];
  });
  const taken = new Set<PassageId>(dated.map(({ passage }) => passage));
  const awaited = [...steps, ...linesUnder(overview, 'treatment')].filter(
    ({ passage }) => !taken.has(passage.id) && awaits.test(passage.text),
  );
  for (const { passage } of awaited) taken.add(passage.id);
  return {
    dated: dated.toSorted((a, b) => a.due.localeCompare(b.due)),
    undated: steps.flatMap(({ passage }) => (taken.has(passage.id) ? [] : [passage.id])),
    awaited: awaited.map(({ passage }) => passage.id),
  };
}

/** The earliest last day that the line names. */
function dueOf({ passage }: OverviewLine): string | null {
  return passage.facts.flatMap((fact) => (fact.type === 'deadline' ? [fact.date] : [])).toSorted()[0] ?? null;
}
