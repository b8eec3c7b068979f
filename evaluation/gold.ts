import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClassifiedDocument } from '../domain/document.ts';
import { passageId, type PassageId, type Sha256 } from '../domain/ids.ts';
import type { DocumentKind, Flag, HeadingId, Nature, Status, Voice } from '../domain/labels.ts';
import type { BarePassage, Fact, Passage } from '../domain/passage.ts';

/** The cases that were annotated for everybody to learn from; c06 and c11 are sealed and never opened here. */
export const openCases = ['c01', 'c02', 'c03', 'c04', 'c05', 'c07', 'c08', 'c09', 'c10'] as const;

interface GoldUnit {
  readonly id: string;
  readonly text: string;
  readonly heading: HeadingId;
  readonly voice: Voice;
  readonly nature: Nature;
  readonly status: Status;
  readonly of: string | null;
  readonly facts: readonly Fact[];
}
type GoldBlock =
  | { readonly type: 'title' | 'heading' | 'question'; readonly text: string }
  | { readonly type: 'p' | 'list'; readonly units: readonly GoldUnit[] }
  | { readonly type: 'field'; readonly label: string; readonly units?: readonly GoldUnit[] }
  | { readonly type: 'table'; readonly rows: readonly (readonly (string | GoldUnit)[])[] };
interface GoldSource {
  readonly id: string;
  readonly file: string;
  readonly kind: DocumentKind;
  readonly date: string;
  readonly received: string | null;
  readonly author: string;
  readonly flags: readonly Flag[];
  readonly flagOf: string | null;
  readonly blocks: readonly GoldBlock[];
}

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

const root = join(import.meta.dirname, 'cases');

/** An open case as the annotator wrote it. */
export function readGoldCase(name: (typeof openCases)[number]): GoldCase {
  const path = join(root, name, 'case.json');
  if (!existsSync(path)) throw new RangeError(`no annotated case ${name}`);
  const source: { readonly documents: readonly GoldSource[] } = JSON.parse(readFileSync(path, 'utf8'));
  const ids = new Map<string, PassageId>();
  const answers = new Map<PassageId, Answer>();
  const documents = source.documents.map((document) => readDocument(document, ids, answers));
  return {
    name,
    documents,
    answers,
    flags: new Map(source.documents.map((document) => [shaOf(document.id), document.flags])),
    files: new Map(source.documents.map((document) => [shaOf(document.id), document.file])),
  };
}

/** Gold documents have no bytes of their own here; their name stands in. */
const shaOf = (id: string): Sha256 => createHash('sha256').update(id).digest('hex') as Sha256;

function readDocument(source: GoldSource, ids: Map<string, PassageId>, answers: Map<PassageId, Answer>): ClassifiedDocument {
  const sha256 = shaOf(source.id);
  const passages = placed(source.blocks).map(({ unit, ...bare }, at): Passage => {
    const id = passageId(sha256, at + 1);
    ids.set(unit.id, id);
    answers.set(id, { status: unit.status, of: unit.of === null ? null : (ids.get(unit.of) ?? null) });
    const { text, heading, voice, nature, facts } = unit;
    const place = { kind: 'block' as const, block: at, start: 0, end: text.length };
    return {
      id,
      ordinal: at + 1,
      text,
      place,
      ...bare,
      heading,
      placed: true,
      confidence: 1,
      reason: 'annotated',
      voice,
      nature,
      facts,
      details: [],
    };
  });
  const [author = null, organisation = null] = source.author.split(/,\s*(?=[^,]*$)/u);
  const title = source.blocks.flatMap((block) => (block.type === 'title' ? [block] : []))[0];
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
    received: source.received ?? null,
    author,
    organisation,
    title: title?.text ?? source.file,
    language: 'da',
    period: null,
    notices: [],
    checks: [],
  };
  return { head, passages };
}

type PlacedUnit = Pick<BarePassage, 'section' | 'label' | 'source'> & { readonly unit: GoldUnit };

function placed(blocks: readonly GoldBlock[]): readonly PlacedUnit[] {
  let section: string | null = null;
  return blocks.flatMap((block): readonly PlacedUnit[] => {
    switch (block.type) {
      case 'heading':
      case 'question':
        section = block.text;
        return [];
      case 'title':
        return [];
      case 'p':
        return block.units.map((unit) => ({ unit, section, label: null, source: 'sentence' }));
      case 'list':
        return block.units.map((unit) => ({ unit, section, label: null, source: 'list-item' }));
      case 'field':
        return (block.units ?? []).map((unit) => ({ unit, section, label: block.label, source: 'answer' }));
      case 'table':
        return block.rows.flatMap((row) => {
          const label = row.find((cell) => typeof cell === 'string') ?? null;
          return row.flatMap((cell): readonly PlacedUnit[] =>
            typeof cell === 'string'
              ? []
              : [{ unit: cell, section, label: typeof label === 'string' ? label : null, source: 'table-value' }],
          );
        });
    }
  });
}
