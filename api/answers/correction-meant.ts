import type { z } from 'zod';
import type { Correction } from '../../domain/correction.ts';
import type { ClassifiedDocument } from '../../domain/document.ts';
import { Failure } from '../../domain/failure.ts';
import type { CaseId, PassageId, Sha256 } from '../../domain/ids.ts';
import type { ComparedPassage, Passage } from '../../domain/passage.ts';
import { isCorrectable, wordsOf } from '../../pipeline/correct/index.ts';
import type { Records } from '../../storage/records/records.ts';
import type { newCorrection } from '../schemas/correction.ts';

type Asked = z.output<typeof newCorrection>;
/** What the reader saw: the words and places by which a correction finds its passages again, and the label before it. */
type Meant = Pick<Correction, 'words' | 'place' | 'from' | 'ofWords' | 'ofPlace'>;

/**
 * Completes a correction from what the overview shows, since that is what its maker looked at; a document that is not there yet is taken
 * as classified. Throws where it names nothing of the case, or a label that is none.
 */
export async function correctionMeant(asked: Asked, caseId: CaseId, records: Records): Promise<Meant> {
  const { sha256, passage: id, field, value, of } = asked;
  const isOfDocument = field === 'kind' || field === 'date';
  const namesEarlier = field === 'status' && value !== 'new';
  if (isOfDocument !== (id === null) || namesEarlier !== (of !== null) || !isCorrectable(field, value))
    throw new Failure('request.invalid');
  const document = (await records.overviews.comparedDocument(caseId, sha256)) ?? (await records.documents.findClassified(caseId, sha256));
  if (document === null) throw new Failure('document.unknown');
  const earlier = of === null ? null : await findEarlier(of, caseId, records);
  const meant = { ofWords: earlier && wordsOf(earlier.text), ofPlace: earlier && earlier.place };
  if (id === null) return { ...meant, words: null, place: null, from: field === 'kind' ? document.head.kind : document.head.documentDate };
  const passage = document.passages.find((each) => each.id === id);
  if (passage === undefined || id === of) throw new Failure('request.invalid');
  return { ...meant, words: wordsOf(passage.text), place: passage.place, from: shown(passage, field) };
}

function shown(passage: Passage | ComparedPassage, field: Asked['field']): string | null {
  if (field === 'heading' || field === 'voice' || field === 'nature') return passage[field];
  return 'status' in passage ? passage.status : null;
}

/** The passage of the overview that a status names. */
async function findEarlier(of: PassageId, caseId: CaseId, { overviews }: Records): Promise<ClassifiedDocument['passages'][number]> {
  const prefix = of.split('-', 1)[0] ?? '';
  const held = (await overviews.documents(caseId)).map(({ head }): Sha256 => head.sha256);
  for (const sha256 of held.filter((each) => each.startsWith(prefix))) {
    const found = (await overviews.comparedDocument(caseId, sha256))?.passages.find(({ id }) => id === of);
    if (found !== undefined) return found;
  }
  throw new Failure('request.invalid');
}
