import type { ComparedDocument } from '../../../domain/document.ts';
import type { ComparedPassage } from '../../../domain/passage.ts';
import { unitsOf, type AnswerKey, type KeyUnit } from '../../../evaluation/score/answer-key.ts';
import { matchUnit, wordsOf } from '../../../evaluation/score/match.ts';

/** A unit of the answer key, and the passage that was read of it; null where none holds it. */
export interface ReadUnit {
  readonly unit: KeyUnit;
  readonly passage: ComparedPassage | null;
}

/** The units of the answer key that came after a day; `formalia` has no line in an overview. */
export function unitsAfter(key: AnswerKey, day: string, compared: readonly ComparedDocument[]): readonly ReadUnit[] {
  return key.documents
    .filter(({ received }) => received > day)
    .flatMap((document) => {
      const passages = compared.find(({ head }) => head.fileName === document.file.normalize('NFC'))?.passages ?? [];
      const worded = passages.map((passage) => ({ passage, words: wordsOf(passage.text) }));
      return unitsOf(document).flatMap((unit): readonly ReadUnit[] => {
        if (unit.heading === 'formalia') return [];
        const match = matchUnit(unit.text, worded);
        return [{ unit, passage: passages.find(({ id }) => id === match?.id) ?? null }];
      });
    });
}
