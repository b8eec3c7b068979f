import { unitsOf, type KeyDocument } from './answer-key.ts';
import type { ResultDocument } from './result.ts';
import type { Tally } from './tally.ts';

type AnyFact = Readonly<Record<string, unknown>>;

const CLINICAL_SCALE = /VAS|NRS|MRC|CAT|WHO|MDI|HAM|THI|GAF|DAS|HIT|MIDAS|MoCA|MMSE/i;
const FROM_TO = /\bfra\s+(\d+(?:,\d+)?)\s*(?:timer|t\.?|%)?\s*(?:op\s+|ned\s+)?til\b/giu;

/** Facts are compared as a bag per document; deadlines and clinical scales are not scored, and the first value of "fra 4 til 6 timer" is optional. */
export function countFacts(tally: Tally, key: KeyDocument, result: ResultDocument | undefined): void {
  const units = unitsOf(key);
  const text = units.map((unit) => unit.text).join(' ');
  const optionalValues = new Set([...text.matchAll(FROM_TO)].map((match) => Number((match[1] ?? '').replace(',', '.'))));
  const left = (result?.passages ?? [])
    .flatMap((passage) => passage.facts as readonly AnyFact[])
    .filter((fact) => isScored(fact, optionalValues))
    .map(keyOf);
  for (const fact of units.flatMap((unit) => unit.facts)) {
    if (!isScored(fact, optionalValues)) continue;
    const index = left.indexOf(keyOf(fact));
    if (index < 0) tally.missed++;
    else {
      tally.right++;
      left.splice(index, 1);
    }
  }
  tally.extra += left.length;
}

function isScored(fact: AnyFact, optionalValues: ReadonlySet<number>): boolean {
  if (fact['type'] === 'deadline') return false;
  if (fact['type'] === 'diagnosis') return Boolean(fact['code']);
  if (fact['type'] === 'score') return !CLINICAL_SCALE.test(asText(fact['name']));
  const isShare = fact['type'] === 'hours_per_week' || fact['type'] === 'attendance_pct';
  return !(isShare && optionalValues.has(Number(fact['value'])));
}

function keyOf(fact: AnyFact): string {
  if (fact['type'] === 'diagnosis') return `diagnosis|${asText(fact['code']).replace('.', '').toUpperCase()}`;
  return `${asText(fact['type'])}|${asText(fact['tried'] ?? fact['value'] ?? `${asText(fact['min'])}-${asText(fact['max'])}`)}`;
}

/** Facts hold texts, numbers and yes or no. */
function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
