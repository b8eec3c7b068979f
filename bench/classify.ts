/**
 * How many passages a second are given heading, voice and nature on one core, in processor time. Each round begins with a model that has met
 * nothing, labels the written cases to meet the words of the trade, and is timed over the annotated cases. The ratio to a plain pass over the
 * same characters, in the same run, is what counts; passages a second depend on the machine and on who else works on it.
 *
 *   node bench/classify.ts
 */
import { openCases, readAnswerKey } from '../evaluation/open-cases.ts';
import { goldPassages } from '../evaluation/learn/gold-passages.ts';
import type { LabelledDocument } from '../evaluation/learn/labelled-document.ts';
import { writtenCases } from '../evaluation/learn/written-cases.ts';
import { labelPassages } from '../pipeline/classify/label-passages.ts';
import { shippedModel, type Model } from '../pipeline/classify/model/index.ts';

const documents = openCases.flatMap((name) => goldPassages(readAnswerKey(name)));
const others = writtenCases().flatMap(goldPassages);
const passages = documents.reduce((sum, { bare }) => sum + bare.length, 0);
const ROUNDS = 9;
const LOOKS = 50;

const label = (model: Model, over: readonly LabelledDocument[]): number =>
  over.reduce((sum, { bare, context }) => sum + labelPassages(bare, context, model).length, 0);

/** A pass that no reader can do without: every character looked at once. */
const look = (): number => {
  let sum = 0;
  for (const { bare } of documents)
    for (const { text } of bare) for (let i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) | 0;
  return sum;
};

/** Seconds of processor time of one piece of work. */
function secondsOf(work: () => number): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

/** Of the quickest round: a shared machine only ever adds. */
let [labelling, looking] = [Infinity, Infinity];
for (let round = 0; round < ROUNDS; round++) {
  const model = { ...shippedModel() };
  label(model, others);
  labelling = Math.min(
    labelling,
    secondsOf(() => label(model, documents)),
  );
  looking = Math.min(looking, secondsOf(() => Array.from({ length: LOOKS }, look).length) / LOOKS);
}
process.stdout.write(
  `${passages} passages in ${documents.length} documents: ${Math.round(passages / labelling).toLocaleString('en')} passages a second of processor time on one core, ` +
    `${Math.round(labelling / looking)} times a plain pass over their characters\n`,
);
