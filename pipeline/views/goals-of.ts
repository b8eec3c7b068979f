import type { HeadingId } from '../../domain/labels.ts';
import type { Overview, OverviewLine } from '../../domain/overview.ts';
import type { ComparedPassage, Fact } from '../../domain/passage.ts';
import type { GoalEntry, ViewedPassage } from '../../domain/views.ts';
import { danishStem } from '../compare/language/danish-irregular.ts';
import { danishStopWords } from '../compare/language/danish-stop-words.ts';
import { wordsOf } from '../compare/language/words.ts';
import { linesUnder } from './health-of.ts';
import { newestFirst, type ViewedCase } from './standings.ts';

/** Where it is told how it goes. */
const telling: ReadonlySet<HeadingId> = new Set([
  'placements',
  'work_capacity',
  'hours_increase',
  'attendance',
  'progression',
  'interventions',
  'background',
  'assessment',
]);
/** A figure that a goal names is told of by figures of the same sort. */
const figures: ReadonlySet<Fact['type']> = new Set(['hours_per_week', 'attendance_pct', 'score']);
const subGoal = /delmål|(?<!\p{L})inden(?!\p{L})|første skridt|næste mål|(?<!\p{L})trin(?!\p{L})/iu;
/** Words that stand in every goal and tell nothing of which. */
const everywhere = new Set(
  'ønske ønsker mål målet job arbejde arbejder arbejdet uddannelse borgeren praktik sigt langsigtet delmål time timer uge ugen ugentligt gerne inden for komme tilbage finde finder dag dage stadig fortsat håber drømmer starte blive stilling'
    .split(' ')
    .map((word) => danishStem(word)),
);
/** Shorter stems are common to too much. */
const LEAST_STEM = 4;

/** Each goal that holds, with the newest later passage that speaks of the same: shared words, or the same sort of figure. */
export function goalsOf(viewed: ViewedCase, overview: Overview): readonly GoalEntry[] {
  const candidates = viewed.passages
    .filter(({ passage }) => passage.placed && telling.has(passage.heading) && passage.nature !== 'plan')
    .toSorted(newestFirst)
    .map((source) => ({ source, stems: stemsOf(source.passage) }));
  return linesUnder(overview, 'goals').map((line): GoalEntry => {
    const { passage } = line;
    return { goal: passage.id, isSubGoal: isSubGoal(passage), evidence: evidenceFor(line, viewed, candidates) };
  });
}

function isSubGoal({ text, section, label, facts }: ComparedPassage): boolean {
  return subGoal.test([section, label, text].join(' ')) || facts.some(({ type }) => type === 'deadline' || figures.has(type));
}

interface Candidate {
  readonly source: ViewedPassage;
  /** The word by its stem. */
  readonly stems: ReadonlyMap<string, string>;
}

function evidenceFor({ passage, said }: OverviewLine, { viewOf }: ViewedCase, candidates: readonly Candidate[]): GoalEntry['evidence'] {
  const since = said[0] === undefined ? null : (viewOf.get(said[0].passage)?.day ?? null);
  const wanted = stemsOf(passage);
  const sorts = passage.facts.map(({ type }) => type).filter((type) => figures.has(type));
  for (const { source, stems } of candidates) {
    if (since !== null && (source.day === null || source.day < since)) continue;
    const shared = [...wanted].flatMap(([stem, word]) => (isAmong(stem, stems) ? [word] : []));
    const same = source.passage.facts.map(({ type }) => type).filter((type) => sorts.includes(type));
    const because = [...new Set([...same, ...shared])];
    if (because.length > 0) return { source, because };
  }
  return null;
}

/** The stem itself, or a compound that begins with it: butik and butiksassistent. */
function isAmong(stem: string, stems: ReadonlyMap<string, string>): boolean {
  if (stems.has(stem)) return true;
  return [...stems.keys()].some((other) => {
    const [short, long] = stem.length < other.length ? [stem, other] : [other, stem];
    return short.length > LEAST_STEM && long.startsWith(short);
  });
}

function stemsOf({ text, label }: ComparedPassage): ReadonlyMap<string, string> {
  const words = wordsOf(`${label ?? ''} ${text}`).filter((word) => !danishStopWords.has(word) && /^\p{L}+$/u.test(word));
  return new Map(
    words.map((word) => [danishStem(word), word] as const).filter(([stem]) => stem.length >= LEAST_STEM && !everywhere.has(stem)),
  );
}
