import type { PassageId } from '../domain/ids.ts';
import { compareModelsWithout } from '../evaluation/compare-models.ts';
import { readGoldCase, type GoldCase } from '../evaluation/gold.ts';
import { openCases } from '../evaluation/open-cases.ts';
import { closeReading } from '../evaluation/run/read-case.ts';
import { compareCase } from '../pipeline/compare/index.ts';
import { baselines } from './novelty-baselines.ts';

/**
 * Plain ways of finding repetition beside ours, on the annotated units of the open cases: `node bench/novelty.ts`. Ours judges each case by a model
 * that has never seen it.
 */
interface Tally {
  hit: number;
  wrong: number;
  missed: number;
}

const f1 = ({ hit, wrong, missed }: Tally): string => {
  const [precision, recall] = [hit / (hit + wrong || 1), hit / (hit + missed || 1)];
  return `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${((2 * hit) / (2 * hit + wrong + missed || 1)).toFixed(3)}`;
};

const models = await compareModelsWithout();
await closeReading();
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
  const [news, repeats]: [Tally, Tally] = [{ hit: 0, wrong: 0, missed: 0 }, { hit: 0, wrong: 0, missed: 0 }];
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
