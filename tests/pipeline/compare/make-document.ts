import { createHash } from 'node:crypto';
import type { ClassifiedDocument } from '../../../domain/document.ts';
import { passageId, type Sha256 } from '../../../domain/ids.ts';
import type { DocumentKind, HeadingId, Nature, Voice } from '../../../domain/labels.ts';
import type { Fact, Passage } from '../../../domain/passage.ts';

export interface Line {
  readonly text: string;
  readonly heading?: HeadingId;
  readonly voice?: Voice;
  readonly nature?: Nature;
  readonly label?: string;
  readonly section?: string;
  readonly facts?: readonly Fact[];
  readonly placed?: boolean;
}

export interface Frame {
  readonly name: string;
  readonly date: string | null;
  readonly kind?: DocumentKind;
  readonly author?: string;
  readonly received?: string | null;
  readonly parent?: string;
}

export const shaOf = (name: string): Sha256 => createHash('sha256').update(name).digest('hex') as Sha256;

/** A classified document of a few lines, with labels as a perfect reading would give them. */
export function makeDocument(
  { name, date, kind = 'supplier_status', author = 'Ann Bo', received = null, parent }: Frame,
  lines: readonly Line[],
): ClassifiedDocument {
  const sha256 = shaOf(name);
  const passages = lines.map((line, at): Passage => ({
    id: passageId(sha256, at + 1),
    ordinal: at + 1,
    text: line.text,
    place: { kind: 'block', block: at, start: 0, end: line.text.length },
    section: line.section ?? null,
    label: line.label ?? null,
    source: line.label === undefined ? 'sentence' : 'answer',
    heading: line.heading ?? 'functioning',
    placed: line.placed ?? true,
    confidence: 1,
    reason: 'made for a test',
    voice: line.voice ?? 'supplier',
    nature: line.nature ?? 'observation',
    facts: line.facts ?? [],
    details: [],
  }));
  const head = {
    sha256,
    fileName: `${name}.txt`,
    parent: parent === undefined ? null : shaOf(parent),
    format: 'text',
    pages: 1,
    kind,
    kindConfidence: 1,
    kindReason: 'made for a test',
    documentDate: date,
    received,
    author,
    organisation: 'Springbrættet',
    title: name,
    language: 'da',
    period: null,
    notices: [],
    checks: [],
  };
  return { head, passages };
}
