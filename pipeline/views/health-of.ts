import type { PassageId } from '../../domain/ids.ts';
import type { HeadingId } from '../../domain/labels.ts';
import type { Overview, OverviewLine } from '../../domain/overview.ts';
import type { DiagnosisEntry, HealthView, ViewedPassage } from '../../domain/views.ts';
import { newestFirst, type ViewedCase } from './standings.ts';

/** Diagnoses with everybody who named them, treatment planned and done, medicine, prognosis, and what else is told of health. */
export function healthOf(viewed: ViewedCase, overview: Overview): HealthView {
  const treatment = linesUnder(overview, 'treatment');
  const named = new Set(viewed.passages.filter(namesDiagnosis).map(({ passage }) => passage.id));
  return {
    diagnoses: diagnosesOf(viewed),
    medicines: medicinesOf(viewed),
    planned: ids(treatment.filter(({ passage }) => passage.nature === 'plan')),
    done: ids(treatment.filter(({ passage }) => passage.nature !== 'plan')),
    prognosis: ids(linesUnder(overview, 'prognosis')),
    findings: ids(linesUnder(overview, 'diagnoses').filter(({ passage }) => !named.has(passage.id))),
  };
}

const ids = (lines: readonly OverviewLine[]): readonly PassageId[] => lines.map(({ passage }) => passage.id);

/** What holds now under a heading, conflicts included. */
export function linesUnder({ headings }: Overview, wanted: HeadingId): readonly OverviewLine[] {
  return headings.filter(({ heading }) => heading === wanted).flatMap(({ conflicts, current }) => [...conflicts, ...current]);
}

const namesDiagnosis = ({ passage }: ViewedPassage): boolean => passage.facts.some(({ type }) => type === 'diagnosis');

function diagnosesOf({ passages }: ViewedCase): readonly DiagnosisEntry[] {
  const named = passages.flatMap((view) =>
    view.passage.facts.flatMap((fact) => (fact.type === 'diagnosis' ? [{ view, code: fact.code, text: fact.text }] : [])),
  );
  // A name without a code is the diagnosis that bears the same name with one.
  const codeOf = new Map(named.flatMap(({ code, text }) => (code === null ? [] : [[text.toLowerCase(), code] as const])));
  const byDiagnosis = Map.groupBy(named, ({ code, text }) => code ?? codeOf.get(text.toLowerCase()) ?? text.toLowerCase());
  return [...byDiagnosis.values()]
    .flatMap((mentions) => entryOf(mentions) ?? [])
    .toSorted((a, b) => (b.latest ?? '').localeCompare(a.latest ?? ''));
}

function entryOf(
  mentions: readonly { readonly view: ViewedPassage; readonly code: string | null; readonly text: string }[],
): DiagnosisEntry | null {
  // The longest name of those with a code says most: "moderat grad" alone says little.
  const named = mentions.toSorted((a, b) => Number(b.code !== null) - Number(a.code !== null) || b.text.length - a.text.length)[0];
  if (named === undefined) return null;
  const views = mentions.map(({ view }) => view);
  const days = views.flatMap(({ day }) => day ?? []).toSorted();
  return {
    code: mentions.find(({ code }) => code !== null)?.code ?? null,
    text: named.text,
    first: days[0] ?? null,
    latest: days.at(-1) ?? null,
    voices: [...new Set(views.map(({ passage }) => passage.voice))],
    isDisputed: views.some(({ standing }) => standing === 'conflicting'),
    passages: [...new Set(views.toSorted(newestFirst).map(({ passage }) => passage.id))],
  };
}

/** Doses as they are written, each once with the newest passage that says it. */
function medicinesOf({ passages }: ViewedCase): HealthView['medicines'] {
  const found = new Map<string, HealthView['medicines'][number]>();
  for (const source of passages.toSorted(newestFirst)) {
    for (const { type, value } of source.passage.details)
      if (type === 'dose' && !found.has(value)) found.set(value, { words: value, source });
  }
  return [...found.values()];
}
