import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClassifiedDocument } from '../../../../domain/document.ts';
import { passageId, type Sha256 } from '../../../../domain/ids.ts';
import { documentKinds, headingIds, type Flag, type Nature, type Voice } from '../../../../domain/labels.ts';
import type { Passage } from '../../../../domain/passage.ts';

const VOICES: Readonly<Record<string, Voice>> = { c: 'citizen', d: 'doctor', s: 'supplier', e: 'employer', w: 'caseworker' };
const NATURES: Readonly<Record<string, Nature>> = { o: 'observation', a: 'assessment', p: 'plan' };

export interface ReportFixture {
  readonly name: string;
  readonly number: string;
  readonly lines: readonly string[];
  readonly document: ClassifiedDocument;
  readonly flags: readonly Flag[];
}

const folder = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'checks');
/** Blocks of a fixture file: a line `# name | ...`, then its lines. */
export function blocksOf(file: string): readonly { readonly fields: readonly string[]; readonly lines: readonly string[] }[] {
  const text = readFileSync(join(folder, file), 'utf8');
  return text
    .split(/^# /mu)
    .slice(1)
    .map((block) => {
      const [head = '', ...lines] = block.trimEnd().split('\n');
      return { fields: head.split('|').map((field) => field.trim()), lines };
    });
}

/** The 36 reports with the flags that a reader gave them before any rule was written. */
export function readReports(): readonly ReportFixture[] {
  return blocksOf('reports.txt').map(({ fields: [name = '', kind = '', flags = ''], lines }) => ({
    name,
    number: name.slice(0, 3),
    lines,
    document: documentOf(name, kind, lines),
    flags: flags === '' ? [] : (flags.split(',') as Flag[]),
  }));
}

/** A document of lines `heading voice nature [label] | text` under `[section]` lines. */
export function documentOf(name: string, kind: string, lines: readonly string[], date = '2025-03-01'): ClassifiedDocument {
  const sha256 = createHash('sha256').update(name).digest('hex') as Sha256;
  const passages: Passage[] = [];
  let section: string | null = null;
  for (const line of lines) {
    const title = line.match(/^\[(.+)\]$/u);
    if (title) section = title[1] ?? null;
    const row = line.match(/^(\w+) (\w) (\w)(?: \[([^\]]+)\])? \| (.+)$/u);
    const heading = headingIds.find((id) => id === row?.[1]);
    if (!row || heading === undefined) continue;
    const ordinal = passages.length + 1;
    const text = row[5] ?? '';
    passages.push({
      id: passageId(sha256, ordinal),
      ordinal,
      text,
      place: { kind: 'block', block: ordinal, start: 0, end: text.length },
      section,
      label: row[4] ?? null,
      source: row[4] === undefined ? 'sentence' : 'answer',
      heading,
      placed: true,
      confidence: 1,
      reason: 'fixture',
      voice: VOICES[row[2] ?? ''] ?? 'supplier',
      nature: NATURES[row[3] ?? ''] ?? 'observation',
      facts: [],
      details: [],
    });
  }
  const known = documentKinds.find((id) => id === kind) ?? 'other';
  const head = {
    sha256,
    fileName: `${name}.txt`,
    parent: null,
    format: 'fixture',
    pages: 1,
    kind: known,
    kindConfidence: 1,
    kindReason: 'fixture',
    documentDate: date,
    received: null,
    author: 'Ann Bo',
    organisation: 'Springbrættet',
    title: name,
    language: 'da',
    period: null,
    notices: [],
    checks: [],
  };
  return { head, passages };
}
