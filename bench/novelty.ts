/**
 * Plain ways of finding repetition beside ours, on the annotated units of the open cases. Ours judges each case by a model that has never
 * seen it.
 *
 *   node bench/novelty.ts
 */
import type { PassageId } from '../domain/ids.ts';
import { learnedCompare } from '../evaluation/compare/judges.ts';
import { readGoldCase, type GoldCase } from '../evaluation/gold.ts';
import { openCases } from '../evaluation/open-cases.ts';
import { compareOrder } from '../domain/document.ts';
import { createCaseIndex } from '../pipeline/compare/candidates.ts';
import { entriesOf } from '../pipeline/compare/entry.ts';
import { compareCase } from '../pipeline/compare/index.ts';
import { scoreDocument } from '../pipeline/compare/judge-document.ts';
import { lexiconFor } from '../pipeline/compare/language/lexicon.ts';
import { baselines } from './parts/novelty-baselines.ts';

interface Tally {
  hit: number;
  wrong: number;
  missed: number;
}

const f1 = ({ hit, wrong, missed }: Tally): string => {
  const [precision, recall] = [hit / (hit + wrong || 1), hit / (hit + missed || 1)];
  return `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${((2 * hit) / (2 * hit + wrong + missed || 1)).toFixed(3)}`;
};

const { without: models } = await learnedCompare();
const cases = openCases.map((name) => readGoldCase(name));

function ours(gold: GoldCase): ReadonlySet<PassageId> {
  const model = models.get(gold.name);
  const compared = model === undefined ? [] : compareCase(gold.documents, { model });
  return new Set(compared.flatMap(({ passages }) => passages.filter(({ status }) => status === 'repeated').map(({ id }) => id)));
}

const methods: readonly (readonly [string, (gold: GoldCase) => ReadonlySet<PassageId>])[] = [
  ...Object.entries(baselines).map(([name, baseline]) => [name, (gold: GoldCase) => baseline(gold.documents)] as const),
  ['Sagsblik, leaving the case out', ours],
];

process.stdout.write(`${'method'.padEnd(50)}${'new information'.padEnd(36)}repeated\n`);
for (const [name, method] of methods) {
  const [news, repeats]: [Tally, Tally] = [
    { hit: 0, wrong: 0, missed: 0 },
    { hit: 0, wrong: 0, missed: 0 },
  ];
  for (const gold of cases) {
    const repeated = method(gold);
    for (const { id, heading } of gold.documents.flatMap(({ passages }) => passages)) {
      if (heading === 'formalia') continue;
      const [is, said] = [gold.answers.get(id)?.status === 'repeated', repeated.has(id)];
      if (is && said) repeats.hit += 1;
      else if (is) [repeats.missed, news.wrong] = [repeats.missed + 1, news.wrong + 1];
      else if (said) [repeats.wrong, news.missed] = [repeats.wrong + 1, news.missed + 1];
      if (!is && !said) news.hit += 1;
    }
  }
  process.stdout.write(`${name.padEnd(50)}${f1(news).padEnd(36)}${f1(repeats)}\n`);
}

/**
 * A page that hides repeats hides new information where the judge is wrong. The margin by which `repeated` must lead so that at most one new passage
 * in a hundred is hidden, and what is still hidden then.
 */
const MOST_HIDDEN = 0.01;
const judged = cases.flatMap((gold) => marginsOf(gold));
const news = judged
  .filter(({ isRepeat }) => !isRepeat)
  .map(({ margin }) => margin)
  .toSorted((a, b) => b - a);
const least = news[Math.floor(news.length * MOST_HIDDEN)] ?? 0;
const hidden = judged.filter(({ margin }) => margin > least);
const right = hidden.filter(({ isRepeat }) => isRepeat).length;
const repeats = judged.filter(({ isRepeat }) => isRepeat).length;
process.stdout.write(
  `hiding at most 1 % of new passages: precision ${(right / hidden.length).toFixed(3)}, ${((100 * right) / repeats).toFixed(1)} % of repeats hidden (margin ${least.toFixed(2)})\n`,
);

function marginsOf(gold: GoldCase): readonly { readonly margin: number; readonly isRepeat: boolean }[] {
  const model = models.get(gold.name);
  if (model === undefined) return [];
  const index = createCaseIndex();
  return [...gold.documents]
    .toSorted((a, b) => compareOrder(a.head, b.head))
    .flatMap((document) => {
      const entries = entriesOf(document, lexiconFor('da'), model.counts);
      const scored = scoreDocument(entries, { candidatesFor: index.candidatesFor, model });
      index.add(entries.filter(({ passage }) => passage.heading !== 'formalia'));
      return scored.map(({ pairing, scores }) => ({
        margin: scores.repeated - Math.max(scores.new, scores.changed, scores.conflicting),
        isRepeat: gold.answers.get(pairing.entry.passage.id)?.status === 'repeated',
      }));
    });
}
