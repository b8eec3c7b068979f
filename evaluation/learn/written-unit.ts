import { headingIds } from '../../domain/labels.ts';
import type { KeyUnit } from '../score/answer-key.ts';
import { readFacts } from './written-facts.ts';

const VOICES = { c: 'citizen', d: 'doctor', s: 'supplier', e: 'employer', w: 'caseworker' } as const;
const NATURES = { o: 'observation', a: 'assessment', p: 'plan' } as const;
const STATUSES = { n: 'new', r: 'repeated', c: 'changed', x: 'conflicting' } as const;
/** Number, heading, voice, nature, status, perhaps the unit it answers, words with facts. */
const UNIT = /^(\d+) (\w+) ([cdsew]) ([oap]) (?:(n)|([rcx]) (d\d+)\.(\d+)) \| (.+)$/u;

/** What a unit is read beside. */
export interface UnitReading {
  /** Units read so far, with their documents. */
  readonly known: Map<string, string>;
  /** Tells what is wrong with the line. */
  readonly wrong: (what: string) => never;
  readonly caseName: string;
  readonly documentId: string;
}

/** Whether a line is a sentence of a paragraph. */
export const isUnit = (line: string): boolean => UNIT.test(line);

/** One unit of a written case, from the words behind its number to the facts in braces. */
export function readUnit(line: string, { known, wrong, caseName, documentId }: UnitReading): KeyUnit {
  const found = UNIT.exec(line);
  if (found === null) return wrong('expected "NUMBER heading voice nature status | words"');
  const [, number = '', word = '', voice, nature, isNew, status, ofDocument = '', ofNumber = '', rest = ''] = found;
  const id = `${documentId}-u${number.padStart(2, '0')}`;
  if (known.has(id)) wrong('this number stands twice in its document');
  const of = isNew === 'n' ? null : `${caseName}-${ofDocument}-u${ofNumber.padStart(2, '0')}`;
  if (of !== null && !known.has(of)) wrong('answers a unit that is not earlier');
  if (of !== null && known.get(of) === documentId) wrong('answers a unit of its own document');
  known.set(id, documentId);
  const { text, facts } = readFacts(rest, wrong);
  return {
    id,
    text,
    heading: headingIds.find((heading) => heading === word) ?? wrong('unknown heading'),
    voice: VOICES[voice as keyof typeof VOICES],
    nature: NATURES[nature as keyof typeof NATURES],
    status: STATUSES[(isNew ?? status) as keyof typeof STATUSES],
    of,
    facts,
  };
}
