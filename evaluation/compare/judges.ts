import { readFileSync } from 'node:fs';
import type { CompareModel } from '../../pipeline/compare/model/compare-model.ts';
import { openCases } from '../open-cases.ts';
import { cached, keyOf, sourcesKey } from '../run/cache.ts';
import { labelsKey } from '../run/models.ts';
import { learnJudge, type Learned } from './learn-judge.ts';
import { trainingCases } from './readings.ts';

/** What lessons are made of: a change elsewhere in pipeline/compare needs no new learning. */
const LEARNED_FROM = [
  'candidates',
  'entry',
  'fact-features',
  'pair-features',
  'pairing',
  'passage-features',
  'signatures',
  'token-match',
  'standings-among',
  'value-features',
  'word-counts',
  'word-features',
  'wording',
];

const made = (): string => {
  const own = LEARNED_FROM.map((file) => readFileSync(new URL(`../../pipeline/compare/${file}.ts`, import.meta.url)));
  return keyOf(labelsKey, sourcesKey('pipeline/compare/language', 'evaluation/compare', 'evaluation/training/cases'), ...own);
};

const isWritten = (name: string): boolean => !(openCases as readonly string[]).includes(name);

/** The judge of all cases, and those that have each never seen an open one; kept in `.cache/compare-models`. */
export async function learnedCompare(): Promise<Learned> {
  return cached('compare-models', made(), async () =>
    learnJudge(await trainingCases(), isWritten, (step) => process.stderr.write(`${step}\n`)),
  );
}

/** The judge that has never seen the case: for an open case one learned from the others, for a sealed one the shipped judge. */
export async function compareModelWithout(name: string): Promise<CompareModel | undefined> {
  return (await learnedCompare()).without.get(name);
}
