import { openCases, readAnswerKey } from '../evaluation/open-cases.ts';
import { goldPassages } from '../evaluation/learn/gold-passages.ts';
import { labelPassages } from '../pipeline/classify/label-passages.ts';
import { shippedModel } from '../pipeline/classify/model/index.ts';

/**
 * How many passages a second are given heading, voice and nature on one core, in processor time: `node bench/classify.ts [--rounds 20]`. The ratio to a
 * plain pass over the same characters, in the same run, is what counts; passages a second depend on the machine.
 */
const documents = openCases.flatMap((name) => goldPassages(readAnswerKey(name)));
const passages = documents.reduce((sum, { bare }) => sum + bare.length, 0);
const model = shippedModel();
const ROUNDS = 15;

const label = (): number => documents.reduce((sum, { bare, context }) => sum + labelPassages(bare, context, model).length, 0);

/** A pass that no reader can do without: every character looked at once. */
const look = (): number => {
  let sum = 0;
  for (const { bare } of documents)
    for (const { text } of bare) for (let i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) | 0;
  return sum;
};

/** Seconds of processor time of the quickest round: a shared machine only ever adds. */
function secondsOf(work: () => number, times: number): number {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    for (let i = 0; i < times; i++) work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1_000_000 / times);
  }
  return best;
}

const LOOKS = 50;
const [labelling, looking] = [secondsOf(label, 1), secondsOf(look, LOOKS)];
process.stdout.write(
  `${passages} passages in ${documents.length} documents: ${Math.round(passages / labelling).toLocaleString('en')} passages a second of processor time on one core, ` +
    `${Math.round(labelling / looking)} times a plain pass over their characters\n`,
);
