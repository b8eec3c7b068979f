import type { ClassifiedDocument, ComparedDocument } from '../../domain/document.ts';
import { dateUndated } from '../../pipeline/chronology/date-undated.ts';
import { classifyDocument } from '../../pipeline/classify/index.ts';
import type { Model } from '../../pipeline/classify/model/index.ts';
import { compareCase } from '../../pipeline/compare/index.ts';
import type { CompareModel } from '../../pipeline/compare/model/compare-model.ts';
import type { CaseResult } from '../score/score-cases.ts';
import type { ResultDocument } from '../score/result.ts';
import type { ReadCase } from './read-case.ts';

/** Models that have never seen the case. */
export interface CaseModels {
  readonly model: Model;
  readonly compareModel: CompareModel | undefined;
}

/**
 * Classifies and compares a case that was read, and lays it beside its answer key. `received`: the days of receipt are known, as in a running system;
 * `alone`: nothing but the files, as on the command line.
 */
export function runCase({ key, files }: ReadCase, { model, compareModel }: CaseModels, known: 'received' | 'alone'): CaseResult {
  const received = new Map(key.documents.map((document) => [document.file.normalize('NFC'), document.received]));
  const classified = files.map(({ name, sha256, parsed }): ClassifiedDocument =>
    classifyDocument(
      known === 'alone'
        ? { parsed, sha256, fileName: name, parent: null, received: null, citizen: null }
        : { parsed, sha256, fileName: name, parent: null, received: received.get(name) ?? null, citizen: key.citizen },
      model,
    ),
  );
  const dated = known === 'alone' ? dateUndated(classified) : classified;
  return { key, documents: compareCase(dated, compareModel === undefined ? {} : { model: compareModel }).map(asResult) };
}

function asResult({ head, passages, flags }: ComparedDocument): ResultDocument {
  return { file: head.fileName, kind: head.kind, documentDate: head.documentDate, flags, passages };
}
