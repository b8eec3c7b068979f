import type { ClassifiedDocument } from '../../domain/document.ts';
import type { PassageId } from '../../domain/ids.ts';
import { classifyDocument } from '../../pipeline/classify/index.ts';
import { factsOf } from '../../pipeline/classify/facts/index.ts';
import { labelPassages } from '../../pipeline/classify/label-passages.ts';
import type { Model } from '../../pipeline/classify/model/index.ts';
import { goldCase, readGoldCase, type Answer, type GoldCase } from '../gold.ts';
import { goldPassages } from '../learn/gold-passages.ts';
import { writtenCases } from '../learn/written-cases.ts';
import { openCases } from '../open-cases.ts';
import { modelWithout, modelWithoutAny } from '../run/models.ts';
import { closeReading, readCase } from '../run/read-case.ts';
import { unitsOf, type AnswerKey } from '../score/answer-key.ts';
import { matchUnit, wordsOf } from '../score/match.ts';
import type { TrainingCase } from './lessons.ts';

/** Written cases are left out so many at a time: every fourth one. */
export const WRITTEN_FOLDS = 4;

/**
 * Every open case twice, as annotated and as the program reads it, and every written one with the labels that the program gives: a judge that had seen
 * true labels alone would trust labels that are right nine times in ten.
 */
export async function trainingCases(): Promise<readonly TrainingCase[]> {
  const cases: TrainingCase[] = [];
  for (const name of openCases) cases.push(readGoldCase(name), await asRead(name));
  await closeReading();
  const written = writtenCases();
  for (const [at, key] of written.entries()) {
    const gold = goldCase(key);
    const fold = written.filter((_, other) => other % WRITTEN_FOLDS === at % WRITTEN_FOLDS).map((other) => other.case);
    cases.push(asLabelled(key, gold, await modelWithoutAny(fold)));
  }
  return cases;
}

/** A case as the program reads it from its files, by a labelling that has never seen it, with the annotator's answers laid on what holds the units. */
async function asRead(name: (typeof openCases)[number]): Promise<TrainingCase> {
  const { key, files } = await readCase(name, { refresh: false });
  const model = await modelWithout(name);
  const received = new Map(key.documents.map((document) => [document.file.normalize('NFC'), document.received]));
  const documents = files.map(({ name: fileName, sha256, parsed }): ClassifiedDocument =>
    classifyDocument({ parsed, sha256, fileName, parent: null, received: received.get(fileName) ?? null, citizen: key.citizen }, model),
  );
  return { name, documents, answers: answersOn(key, documents) };
}

function answersOn(key: AnswerKey, documents: readonly ClassifiedDocument[]): ReadonlyMap<PassageId, Answer> {
  const byFile = new Map(documents.map((document) => [document.head.fileName.normalize('NFC'), document]));
  const passageOf = new Map<string, PassageId>();
  for (const document of key.documents) {
    const own = byFile.get(document.file.normalize('NFC'))?.passages ?? [];
    const passages = own.map((passage) => ({ passage, words: wordsOf(passage.text) }));
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
  return answers;
}

/** A written case has no files: its units keep their cut, and get the program's labels and facts. */
function asLabelled(key: AnswerKey, gold: GoldCase, model: Model): TrainingCase {
  const rows = goldPassages(key);
  const documents = gold.documents.map((document, at): ClassifiedDocument => {
    const row = rows[at];
    if (row === undefined) return document;
    const labels = labelPassages(row.bare, row.context, model);
    const passages = document.passages.map((passage, i) => {
      const labelled = { ...passage, ...labels[i] };
      return { ...labelled, ...factsOf(labelled, document.head.documentDate) };
    });
    return { ...document, passages };
  });
  return { name: gold.name, documents, answers: gold.answers };
}
