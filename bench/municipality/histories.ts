import { readdirSync, readFileSync } from 'node:fs';
import { asDocx } from '../../evaluation/formats/as-docx.ts';
import { asLines } from '../../evaluation/formats/as-lines.ts';
import { asPdf } from '../../evaluation/formats/as-pdf.ts';
import type { Piece, PlainText } from '../../evaluation/formats/one-text.ts';
import { seededNumbers } from '../../evaluation/learn/seeded-numbers.ts';
import { writtenCases } from '../../evaluation/learn/written-cases.ts';
import { isTitle, unitsOf } from '../../evaluation/score/answer-key.ts';

/** One file of the municipality, before it is sent. */
export interface Paper {
  readonly caseId: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly isScan: boolean;
}

export interface MunicipalitySize {
  /** Typed papers and scans together. */
  readonly papers: number;
  readonly papersOfCase: number;
  /** Share of the papers that are scans. */
  readonly scans: number;
  readonly seed: number;
}

interface Section {
  readonly title: string;
  readonly sentences: readonly string[];
}

const LEAST_REPEATED = 0.45;
const MOST_REPEATED = 0.8;
const SENTENCES = 24;
const SECTIONS = 6;
/** Titles of papers, the first as often as the rest together: most of a case is reports. */
const TITLES = ['Statusrapport', 'Statusrapport', 'Statusrapport', 'Journalnotat', 'Epikrise', 'Praktikrapport'];
const OPEN_CASES = ['c01', 'c02', 'c03', 'c04', 'c05', 'c07', 'c08', 'c09', 'c10'];

/** The papers in the order in which they are sent: month by month through all cases. The same size and seed give the same bytes. */
export function* histories({ papers, papersOfCase, scans, seed }: MunicipalitySize): Generator<Paper> {
  const draw = seededNumbers(seed);
  const pool = sectionsWritten();
  const scanned = scansOfOpenCases();
  const cases = Math.ceil(papers / papersOfCase);
  const standing = new Map<number, readonly Section[]>();
  for (let at = 0; at < papers; at += 1) {
    const [inCase, nth] = [at % cases, Math.floor(at / cases)];
    const caseId = `sag-${seed}-${inCase}`;
    const scan = draw() < scans ? scanned[(inCase + nth * 7) % scanned.length] : undefined;
    if (scan !== undefined) {
      yield { caseId, fileName: `${nth} ${scan.fileName}`, bytes: withNumber(scan.bytes, at), isScan: true };
      continue;
    }
    const sections = restated(standing.get(inCase), pool, draw);
    standing.set(inCase, sections);
    yield { caseId, ...asFile(textOf(sections, nth, draw), nth, draw), isScan: false };
  }
}

/** Sections with their sentences as people wrote them for learning, by the section's own title. */
function sectionsWritten(): readonly Section[] {
  const byTitle = new Map<string, string[]>();
  for (const { documents } of writtenCases()) {
    for (const document of documents) {
      let title = '';
      for (const block of document.blocks) {
        if (isTitle(block)) title = block.text;
        else if (title !== '')
          (byTitle.get(title) ?? setNew(byTitle, title)).push(...unitsOf({ ...document, blocks: [block] }).map(({ text }) => text));
      }
    }
  }
  return [...byTitle].filter(([, sentences]) => sentences.length >= SENTENCES).map(([title, sentences]) => ({ title, sentences }));
}

function setNew(map: Map<string, string[]>, key: string): string[] {
  const made: string[] = [];
  map.set(key, made);
  return made;
}

/** The paper before with 45 to 80 % of its sentences as they were, the rest drawn anew. */
function restated(before: readonly Section[] | undefined, pool: readonly Section[], draw: () => number): readonly Section[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)]!;
  const repeated = LEAST_REPEATED + draw() * (MOST_REPEATED - LEAST_REPEATED);
  const each = Math.floor(SENTENCES / SECTIONS);
  if (before === undefined)
    return Array.from({ length: SECTIONS }, () => pick(pool)).map(({ title, sentences }) => ({
      title,
      sentences: Array.from({ length: each }, () => pick(sentences)),
    }));
  return before.map(({ title, sentences }) => {
    const fresh = pool.find((section) => section.title === title)?.sentences ?? sentences;
    return { title, sentences: sentences.map((sentence) => (draw() < repeated ? sentence : pick(fresh))) };
  });
}

function textOf(sections: readonly Section[], nth: number, draw: () => number): PlainText {
  const day = new Date(Date.UTC(2021, nth, 1 + Math.floor(draw() * 27))).toISOString().slice(0, 10);
  const pieces = sections.flatMap(({ title, sentences }): Piece[] => [
    { kind: 'heading', text: title },
    { kind: 'paragraph', text: sentences.join(' ') },
  ]);
  const title = TITLES[Math.floor(draw() * TITLES.length)] ?? 'Statusrapport';
  return { title, pieces: [{ kind: 'paragraph', text: `Dato: ${day.split('-').toReversed().join('.')}` }, ...pieces] };
}

/** Six of ten a PDF, three a Word file, one plain text. */
function asFile(text: PlainText, nth: number, draw: () => number): { readonly fileName: string; readonly bytes: Uint8Array } {
  const lot = draw();
  if (lot < 0.6) return { fileName: `rapport ${nth}.pdf`, bytes: asPdf(text) };
  if (lot < 0.9) return { fileName: `rapport ${nth}.docx`, bytes: asDocx(text) };
  return { fileName: `rapport ${nth}.txt`, bytes: new TextEncoder().encode(asLines(text)) };
}

function scansOfOpenCases(): readonly { readonly fileName: string; readonly bytes: Uint8Array }[] {
  return OPEN_CASES.flatMap((name) => {
    const folder = new URL(`../../evaluation/cases/${name}/`, import.meta.url);
    const { documents } = JSON.parse(readFileSync(new URL('case.json', folder), 'utf8')) as {
      documents: readonly { readonly file: string; readonly render: string }[];
    };
    const files = new Set(readdirSync(new URL('files/', folder)));
    return documents
      .filter(({ render, file }) => render === 'scan' && files.has(file))
      .map(({ file }) => ({ fileName: file, bytes: readFileSync(new URL(`files/${encodeURIComponent(file)}`, folder)) }));
  });
}

/** The same pages as other bytes, so that a case may hold them twice: what stands behind the end of a PDF is read by nobody. */
function withNumber(bytes: Uint8Array, at: number): Uint8Array {
  return Buffer.concat([bytes, Buffer.from(`\n% ${at}\n`)]);
}
