import { createHash } from 'node:crypto';
import type { ClassifiedDocument } from '../domain/document.ts';
import { passageId, type PassageId, type Sha256 } from '../domain/ids.ts';
import type { Flag, Status } from '../domain/labels.ts';
import type { Passage } from '../domain/passage.ts';
import { goldFacts } from './gold-facts.ts';
import { placedUnits, titleOf } from './learn/placed-units.ts';
import { readAnswerKey, type openCases } from './open-cases.ts';
import type { AnswerKey, KeyDocument } from './score/answer-key.ts';

/** What the annotator said of a passage: the answer key of comparing. */
export interface Answer {
  readonly status: Status;
  readonly of: PassageId | null;
}

export interface GoldCase {
  readonly name: string;
  /** With the annotator's labels and facts, as a perfect reading and labelling would hand them to comparing. */
  readonly documents: readonly ClassifiedDocument[];
  readonly answers: ReadonlyMap<PassageId, Answer>;
  readonly flags: ReadonlyMap<Sha256, readonly Flag[]>;
  /** The file each document was rendered to. */
  readonly files: ReadonlyMap<Sha256, string>;
}

/** An open case as the annotator wrote it; c06 and c11 are sealed and never opened here. */
export function readGoldCase(name: (typeof openCases)[number]): GoldCase {
  return goldCase(readAnswerKey(name));
}

/**
 * Any answer key as comparing sees it, annotated or written: `writtenCases().map(goldCase)` are the cases of `training/cases/`
 * (groups t01, t02, ...), which teach comparing and are never measured on.
 */
export function goldCase(key: AnswerKey): GoldCase {
  const ids = new Map<string, PassageId>();
  const answers = new Map<PassageId, Answer>();
  return {
    name: key.case,
    documents: key.documents.map((document) => readDocument(document, ids, answers)),
    answers,
    flags: new Map(key.documents.map((document) => [shaOf(document.id), document.flags])),
    files: new Map(key.documents.map((document) => [shaOf(document.id), document.file])),
  };
}

/** Gold documents have no bytes of their own here; their name stands in. */
const shaOf = (id: string): Sha256 => createHash('sha256').update(id).digest('hex') as Sha256;

function readDocument(source: KeyDocument, ids: Map<string, PassageId>, answers: Map<PassageId, Answer>): ClassifiedDocument {
  const sha256 = shaOf(source.id);
  const passages = placedUnits(source).map(({ unit, ...bare }, at): Passage => {
    const id = passageId(sha256, at + 1);
    ids.set(unit.id, id);
    answers.set(id, { status: unit.status, of: ids.get(unit.of ?? '') ?? null });
    const { text, heading, voice, nature } = unit;
    const place = { kind: 'block' as const, block: at, start: 0, end: text.length };
    const read = { id, ordinal: at + 1, text, place, ...bare };
    return { ...read, heading, placed: true, confidence: 1, reason: 'annotated', voice, nature, facts: goldFacts(unit.facts), details: [] };
  });
  const [author = null, organisation = null] = source.author.split(/,\s*(?=[^,]*$)/u);
  const head = {
    sha256,
    fileName: source.file,
    parent: null,
    format: 'gold',
    pages: 1,
    kind: source.kind,
    kindConfidence: 1,
    kindReason: 'annotated',
    documentDate: source.date,
    received: source.received,
    author,
    organisation,
    title: titleOf(source) ?? source.file,
    language: 'da',
    period: null,
    notices: [],
    checks: [],
  };
  return { head, passages };
}
