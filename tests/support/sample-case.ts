import { createHash } from 'node:crypto';
import type { ClassifiedDocument, ComparedDocument, DocumentHead } from '../../domain/document.ts';
import { passageId, type CaseId, type PersonId, type Sha256, type UnitId } from '../../domain/ids.ts';
import type { HeadingId, Status } from '../../domain/labels.ts';
import type { ComparedPassage, Passage } from '../../domain/passage.ts';
import type { Person, Role } from '../../domain/people.ts';
import type { CaseRow, NewDocument } from '../../storage/records/records.ts';

/** Invented: a case of unit `north` whose caseworker is `person-caseworker`. */
export const sampleCase: CaseRow = {
  id: 'case-1' as CaseId,
  reference: 'J-2024-17',
  citizenName: 'Vibeke Eksempel',
  citizenCpr: '010190-0000',
  unit: 'north' as UnitId,
  caseworker: 'person-caseworker' as PersonId,
};

export function samplePerson(role: Role, unit = 'north', id = `person-${role}`): Person {
  return { id: id as PersonId, name: `Prøveperson ${role}`, role, unit: unit as UnitId };
}

export function hashOf(text: string): Sha256 {
  return createHash('sha256').update(text).digest('hex') as Sha256;
}

export function received(text: string, caseId: CaseId = sampleCase.id): NewDocument {
  const sha256 = hashOf(text);
  return {
    caseId,
    sha256,
    fileName: `${text}.txt`,
    bytes: text.length,
    objectKey: `documents/${sha256}`,
    parent: null,
    received: '2024-03-04',
    mediaType: 'text/plain',
  };
}

function headOf(text: string, documentDate: string): DocumentHead {
  return {
    sha256: hashOf(text),
    fileName: `${text}.txt`,
    parent: null,
    format: 'txt',
    pages: 1,
    kind: 'journal_note',
    kindConfidence: 0.9,
    kindReason: 'title',
    documentDate,
    received: '2024-03-04',
    author: null,
    organisation: null,
    title: `Journalnotat ${text}`,
    language: 'da',
    period: null,
    notices: [],
    checks: [],
  };
}

/** A passage per sentence; numbers with many digits, because a label's confidence must come back exactly. */
export function samplePassage(text: string, ordinal: number, sentence: string, heading: HeadingId = 'attendance'): Passage {
  return {
    id: passageId(hashOf(text), ordinal),
    ordinal,
    text: sentence,
    place: { kind: 'block', block: ordinal - 1, start: 0, end: sentence.length },
    section: null,
    label: null,
    source: 'sentence',
    heading,
    placed: heading !== 'social',
    confidence: 1 / 3,
    reason: 'section-title',
    voice: 'caseworker',
    nature: 'observation',
    facts: sentence.includes('60 %') ? [{ type: 'attendance_pct', value: 60 }] : [],
    details: [],
  };
}

export function classified(text: string, sentences: readonly string[], documentDate = '2024-03-01'): ClassifiedDocument {
  return {
    head: headOf(text, documentDate),
    passages: sentences.map((sentence, index) => samplePassage(text, index + 1, sentence, index % 2 === 0 ? 'attendance' : 'social')),
  };
}

export function compared(document: ClassifiedDocument, status: Status = 'new', of: ComparedPassage['of'] = null): ComparedDocument {
  const passages = document.passages.map((passage) => ({
    ...passage,
    status,
    of,
    why: { code: 'nothing-alike', same: [], gone: [], added: [] },
  }));
  return { head: document.head, passages, flags: [], flagOf: null };
}
