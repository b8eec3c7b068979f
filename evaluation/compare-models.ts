import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClassifiedDocument } from '../domain/document.ts';
import type { PassageId } from '../domain/ids.ts';
import { classifyDocument } from '../pipeline/classify/index.ts';
import type { CompareModel } from '../pipeline/compare/model/compare-model.ts';
import { readGoldCase, type Answer } from './gold.ts';
import { openCases } from './open-cases.ts';
import { cached, keyOf, sourcesKey } from './run/cache.ts';
import { modelWithout } from './run/models.ts';
import { closeReading, readCase } from './run/read-case.ts';
import { unitsOf } from './score/answer-key.ts';
import { matchUnit, wordsOf } from './score/match.ts';
import { learnCompare, type Learned } from './learn-compare.ts';
import type { TrainingCase } from './lessons.ts';

/**
 * A case as the program reads it from its files, by a labelling that has never seen it, with the annotator's answers laid on the passages that hold
 * the annotated units. Learning from both readings keeps the judge from trusting labels that are right nine times in ten.
 */
async function readingOf(name: (typeof openCases)[number]): Promise<TrainingCase> {
  const { key, files } = await readCase(name, { refresh: false });
  const model = await modelWithout(name);
  const received = new Map(key.documents.map((document) => [document.file.normalize('NFC'), document.received]));
  const documents = files.map(({ name: fileName, sha256, parsed }): ClassifiedDocument =>
    classifyDocument({ parsed, sha256, fileName, parent: null, received: received.get(fileName) ?? null, citizen: key.citizen }, model),
  );
  const byFile = new Map(documents.map((document) => [document.head.fileName.normalize('NFC'), document]));
  const passageOf = new Map<string, PassageId>();
  for (const document of key.documents) {
    const passages =
      byFile.get(document.file.normalize('NFC'))?.passages.map((passage) => ({ passage, words: wordsOf(passage.text) })) ?? [];
    for (const unit of unitsOf(document)) {
      const match = matchUnit(unit.text, passages);
      if (match !== null) passageOf.set(unit.id, match.id as PassageId);
    }
  }
  const answers = new Map<PassageId, Answer>();
  for (const unit of key.documents.flatMap(unitsOf)) {
    const id = passageOf.get(unit.id);
    const of = unit.of ? (passageOf.get(unit.of) ?? null) : null;
    if (id !== undefined && unit.heading !== 'formalia' && (unit.status === 'new' || of !== null))
      answers.set(id, { status: unit.status, of });
  }
  return { name, documents, answers };
}

/** Every open case twice: as annotated and as read. */
export async function trainingCases(): Promise<readonly TrainingCase[]> {
  const cases: TrainingCase[] = [];
  for (const name of openCases) cases.push(readGoldCase(name), await readingOf(name));
  await closeReading();
  return cases;
}

/**
 * What lessons are made of: a change elsewhere in pipeline/compare needs no new learning. A newer labelling gives somewhat other readings; delete
 * `.cache/compare-models` to learn from those.
 */
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
  const folder = join(import.meta.dirname, '..', 'pipeline', 'compare');
  const own = LEARNED_FROM.map((file) => readFileSync(join(folder, `${file}.ts`)));
  return keyOf(sourcesKey('pipeline/compare/language'), readFileSync(join(import.meta.dirname, 'learn-compare.ts')), ...own);
};

/** The judge of all open cases, and those that have each never seen one; kept in `.cache/compare-models`. */
export async function learnedCompare(): Promise<Learned> {
  return cached('compare-models', made(), async () => learnCompare(await trainingCases(), (step) => process.stderr.write(`${step}\n`)));
}

/** The judge that has never seen the case: for an open case one learned from the others, for a sealed one the shipped judge. */
export async function compareModelWithout(name: string): Promise<CompareModel | undefined> {
  return (await learnedCompare()).without.get(name);
}
