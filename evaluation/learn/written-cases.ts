import { readdirSync, readFileSync } from 'node:fs';
import { answerKey, unitsOf, type AnswerKey, type KeyDocument, type KeyUnit } from '../score/answer-key.ts';
import { readFacts } from './written-facts.ts';

const FOLDER = new URL('../training/cases/', import.meta.url);
const VOICES = { c: 'citizen', d: 'doctor', s: 'supplier', e: 'employer', w: 'caseworker' } as const;
const NATURES = { o: 'observation', a: 'assessment', p: 'plan' } as const;
const STATUSES = { n: 'new', r: 'repeated', c: 'changed', x: 'conflicting' } as const;
/** Number, heading, voice, nature, status, perhaps the unit it answers, words with facts. */
const UNIT = /^(\d+) (\w+) ([cdsew]) ([oap]) (?:(n)|([rcx]) (d\d+)\.(\d+)) \| (.+)$/u;

type Block = { type: string; text?: string; label?: string; units?: KeyUnit[]; rows?: (string | KeyUnit)[][] };
type Draft = Omit<KeyDocument, 'blocks'> & { blocks: Block[] };

/** A case as it stands in `training/cases/` (its README gives the notation), read as an answer key. Throws a sentence with the line where it is wrong. */
export function readWrittenCase(source: string, file: string): AnswerKey {
  const [first = '', ...lines] = source.split('\n');
  const head = /^case (\w+) \| (.+) \| (\d{6}-\d{4})$/u.exec(first.trim());
  if (head === null) throw new SyntaxError(`${file}:1: expected "case NAME | CITIZEN | CPR"`);
  const [, name = '', citizen = '', cpr = ''] = head;
  const documents: Draft[] = [];
  const known = new Map<string, string>();
  let open = false;
  for (const [at, raw] of lines.entries()) {
    const line = raw.trim();
    const wrong = (what: string): never => {
      throw new SyntaxError(`${file}:${at + 2}: ${what}: ${line}`);
    };
    const current = documents.at(-1);
    if (line.startsWith('== ')) {
      documents.push(documentOf(line, name));
      if (current !== undefined && current.date > (documents.at(-1)?.date ?? '')) wrong('documents must stand in the order of their dates');
    } else if (line !== '' && current === undefined) wrong('expected a document first');
    else if (line !== '' && current !== undefined) addLine(line, current, { known, wrong, name, open });
    open = line !== '' && UNIT.test(line);
  }
  return answerKey.parse({ case: name, citizen: { name: citizen, cpr }, documents });
}

interface Reading {
  readonly known: Map<string, string>;
  readonly wrong: (what: string) => never;
  readonly name: string;
  /** Whether the line before was a sentence of the same paragraph. */
  readonly open: boolean;
}

function addLine(line: string, document: Draft, reading: Reading): void {
  const { blocks } = document;
  if (line.startsWith('letterhead ')) return;
  if (line.startsWith('title ')) blocks.push({ type: 'title', text: line.slice(6) });
  else if (line.startsWith('# ')) blocks.push({ type: 'heading', text: line.slice(2) });
  else if (line.startsWith('? ')) blocks.push({ type: 'question', text: line.slice(2) });
  else if (line.startsWith('- ')) blocks.push({ type: 'list', units: [unitOf(line.slice(2), document, reading)] });
  else if (line.startsWith('@')) {
    const bar = line.indexOf(' | ');
    blocks.push({ type: 'field', label: line.slice(1, bar), units: [unitOf(line.slice(bar + 3), document, reading)] });
  } else if (line.startsWith('tr ')) {
    const bar = line.indexOf(' | ');
    const row = [line.slice(3, bar), unitOf(line.slice(bar + 3), document, reading)];
    const table = blocks.at(-1);
    if (table?.type === 'table') table.rows?.push(row);
    else blocks.push({ type: 'table', rows: [row] });
  } else {
    const unit = unitOf(line, document, reading);
    const paragraph = blocks.at(-1);
    if (reading.open && paragraph?.type === 'p') paragraph.units?.push(unit);
    else blocks.push({ type: 'p', units: [unit] });
  }
}

function unitOf(line: string, { id: documentId }: Draft, { known, wrong, name }: Reading): KeyUnit {
  const found = UNIT.exec(line);
  if (found === null) return wrong('expected "NUMBER heading voice nature status | words"');
  const [, number = '', heading = '', voice, nature, isNew, status, ofDocument = '', ofNumber = '', rest = ''] = found;
  const id = `${documentId}-u${number.padStart(2, '0')}`;
  if (known.has(id)) wrong('this number stands twice in its document');
  const of = isNew === 'n' ? null : `${name}-${ofDocument}-u${ofNumber.padStart(2, '0')}`;
  if (of !== null && !known.has(of)) wrong('answers a unit that is not earlier');
  if (of !== null && known.get(of) === documentId) wrong('answers a unit of its own document');
  known.set(id, documentId);
  const { text, facts } = readFacts(rest, wrong);
  return {
    id,
    text,
    heading: heading as KeyUnit['heading'],
    voice: VOICES[voice as keyof typeof VOICES],
    nature: NATURES[nature as keyof typeof NATURES],
    status: STATUSES[(isNew ?? status) as keyof typeof STATUSES],
    of,
    facts,
  };
}

function documentOf(line: string, name: string): Draft {
  const [id = '', date = '', kind = '', received = '', author = '', marks = ''] = line.slice(3).split(' | ');
  const flags = marks.split(' ').filter((mark) => mark !== '');
  const twin = flags.find((flag) => flag.includes('='))?.split('=')[1];
  return {
    id: `${name}-${id}`,
    file: `${id}.txt`,
    render: 'txt',
    kind: kind as KeyDocument['kind'],
    date,
    received,
    author,
    flags: flags.map((flag) => flag.split('=')[0]) as KeyDocument['flags'],
    flagOf: twin === undefined ? null : `${name}-${twin}`,
    blocks: [],
  };
}

/** Every written case, in the order of their names. */
export function writtenCases(): readonly AnswerKey[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.case'))
    .toSorted()
    .map((file) => readWrittenCase(readFileSync(new URL(file, FOLDER), 'utf8'), file));
}

/** How many units of a case carry each status: a balance to look at, not a rule. */
export function statusesOf(key: AnswerKey): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { status } of key.documents.flatMap(unitsOf)) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
