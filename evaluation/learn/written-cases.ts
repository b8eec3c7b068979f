import { readdirSync, readFileSync } from 'node:fs';
import { documentKinds, flags as knownFlags } from '../../domain/labels.ts';
import { answerKey, type AnswerKey, type KeyDocument, type KeyUnit } from '../score/answer-key.ts';
import { isUnit, readUnit, type UnitReading } from './written-unit.ts';

const FOLDER = new URL('../training/cases/', import.meta.url);

type Block = { type: string; text?: string; label?: string; units?: KeyUnit[]; rows?: (string | KeyUnit)[][] };
type Draft = Omit<KeyDocument, 'blocks' | 'letterhead'> & { blocks: Block[]; letterhead: string[] };

/**
 * A case as it stands in `training/cases/` (its README gives the notation), read as an answer key.
 * Throws one sentence for each line that is wrong, with file and line.
 */
export function readWrittenCase(source: string, file: string): AnswerKey {
  const [first = '', ...lines] = source.split('\n');
  const head = /^case (\w+) \| (.+) \| (\d{6}-\d{4})$/u.exec(first.trim());
  if (head === null) throw new SyntaxError(`${file}:1: expected "case NAME | CITIZEN | CPR"`);
  const [, name = '', citizen = '', cpr = ''] = head;
  const documents: Draft[] = [];
  const problems: string[] = [];
  const known = new Map<string, string>();
  let open = false;
  for (const [at, raw] of lines.entries()) {
    const line = raw.trim();
    const wrong = (what: string): never => {
      throw new SyntaxError(`${file}:${at + 2}: ${what}: ${line}`);
    };
    try {
      readLine(line, documents, { known, wrong, name, open });
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      problems.push(error.message);
    }
    open = isUnit(line);
  }
  if (problems.length > 0) throw new SyntaxError(problems.join('\n'));
  return answerKey.parse({ case: name, citizen: { name: citizen, cpr }, documents });
}

interface Reading extends Pick<UnitReading, 'known' | 'wrong'> {
  readonly name: string;
  /** Whether the line before was a sentence of the same paragraph. */
  readonly open: boolean;
}

function readLine(line: string, documents: Draft[], reading: Reading): void {
  const current = documents.at(-1);
  if (line === '') return;
  if (line.startsWith('== ')) {
    const document = documentOf(line, reading);
    if (current !== undefined && current.date > document.date) reading.wrong('documents must stand in the order of their dates');
    if (documents.some(({ id }) => id === document.id)) reading.wrong('this document stands twice');
    documents.push(document);
  } else if (current === undefined) reading.wrong('expected a document first');
  else addLine(line, current, reading);
}

function addLine(line: string, document: Draft, { known, wrong, name, open }: Reading): void {
  const { blocks } = document;
  const unitOf = (words: string): KeyUnit => readUnit(words, { known, wrong, caseName: name, documentId: document.id });
  const [beside = '', ...behind] = line.replace(/^@|^tr /u, '').split(' | ');
  if (line.startsWith('letterhead ')) document.letterhead.push(line.slice(11));
  else if (line.startsWith('title ')) blocks.push({ type: 'title', text: line.slice(6) });
  else if (line.startsWith('# ')) blocks.push({ type: 'heading', text: line.slice(2) });
  else if (line.startsWith('? ')) blocks.push({ type: 'question', text: line.slice(2) });
  else if (line.startsWith('- ')) blocks.push({ type: 'list', units: [unitOf(line.slice(2))] });
  else if (line.startsWith('@')) blocks.push({ type: 'field', label: beside, units: [unitOf(behind.join(' | '))] });
  else if (line.startsWith('tr ')) addRow(blocks, [beside, unitOf(behind.join(' | '))]);
  else {
    const paragraph = blocks.at(-1);
    const unit = unitOf(line);
    if (open && paragraph?.type === 'p') paragraph.units?.push(unit);
    else blocks.push({ type: 'p', units: [unit] });
  }
}

function addRow(blocks: Block[], row: (string | KeyUnit)[]): void {
  const table = blocks.at(-1);
  if (table?.type === 'table') table.rows?.push(row);
  else blocks.push({ type: 'table', rows: [row] });
}

function documentOf(line: string, { wrong, name }: Reading): Draft {
  const [id = '', date = '', kind = '', received = '', author = '', marks = ''] = line.slice(3).split(' | ');
  if (!/^d\d+$/u.test(id)) wrong('expected "== dNN | DATE | KIND | RECEIVED | AUTHOR"');
  if (![date, received].every((day) => /^\d{4}-\d\d-\d\d$/u.test(day) && !Number.isNaN(Date.parse(day))))
    wrong('expected dates as YYYY-MM-DD');
  if (author === '') wrong('expected an author');
  const read = marks.split(' ').flatMap((mark) => (mark === '' ? [] : [mark.split('=')]));
  const twin = read.find(([flag]) => flag === 'near_identical')?.[1];
  return {
    id: `${name}-${id}`,
    file: `${id}.txt`,
    render: 'txt',
    kind: documentKinds.find((known) => known === kind) ?? wrong('unknown kind'),
    date,
    received,
    author,
    flags: read.map(([flag]) => knownFlags.find((known) => known === flag) ?? wrong('unknown flag')),
    flagOf: twin === undefined ? null : `${name}-${twin}`,
    letterhead: [],
    blocks: [],
  };
}

/** Every written case, in the order of their names. */
export function writtenCases(): readonly AnswerKey[] {
  return writtenSources().map(({ file, source }) => readWrittenCase(source, file));
}

/** The files of `training/cases/` as they stand. */
export function writtenSources(): readonly { readonly file: string; readonly source: string }[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.case'))
    .toSorted()
    .map((file) => ({ file, source: readFileSync(new URL(file, FOLDER), 'utf8') }));
}
