import type { ClassifiedDocument, ComparedDocument } from '../../domain/document.ts';
import { classifyDocument } from '../../pipeline/classify/index.ts';
import type { Model } from '../../pipeline/classify/model/index.ts';
import { compareCase } from '../../pipeline/compare/index.ts';
import type { CompareModel } from '../../pipeline/compare/model/compare-model.ts';
import type { CaseResult } from '../score/score-cases.ts';
import type { ResultDocument } from '../score/result.ts';
import type { ReadCase } from './read-case.ts';

/** Classifies and compares a case that was read, by models that have never seen it, and lays it beside its answer key. */
export function runCase({ key, files }: ReadCase, model: Model, compareModel: CompareModel | undefined): CaseResult {
  const received = new Map(key.documents.map((document) => [document.file.normalize('NFC'), document.received]));
  const classified = files.map(({ name, sha256, parsed }): ClassifiedDocument =>
    classifyDocument({ parsed, sha256, fileName: name, parent: null, received: received.get(name) ?? null, citizen: key.citizen }, model),
  );
  return { key, documents: compareCase(classified, compareModel === undefined ? {} : { model: compareModel }).map(asResult) };
}

function asResult({ head, passages, flags }: ComparedDocument): ResultDocument {
  return { file: head.fileName, kind: head.kind, documentDate: head.documentDate, flags, passages };
}
