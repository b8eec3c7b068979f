import { flags } from '../../domain/labels.ts';
import { unitsOf, type AnswerKey, type KeyDocument, type KeyUnit } from './answer-key.ts';
import { countFacts } from './facts.ts';
import { countLinks, type Pair } from './links.ts';
import { matchUnit, wordsOf } from './match.ts';
import type { ResultDocument, ResultPassage } from './result.ts';
import type { Share } from './share.ts';
import { addLabel, count, newTable, newTally, type Table, type Tally } from './tally.ts';

/** Which units of a set of cases are counted in the tables of labels. */
export type Part = 'typed' | 'scan';

/** A case's answer key and what the program read out of its files. */
export interface CaseResult {
  readonly key: AnswerKey;
  readonly documents: readonly ResultDocument[];
}

/** Everything that is counted; `report.ts` turns it into figures. */
export interface Counts {
  readonly heading: Table;
  readonly voice: Table;
  readonly nature: Table;
  readonly status: Table;
  readonly kind: Table;
  readonly flags: Readonly<Record<string, Tally>>;
  readonly facts: Tally;
  /** A unit that is not `repeated` is new information. */
  readonly newInformation: Tally;
  /** Per kind of file: units that some passage holds. */
  readonly found: Readonly<Record<KeyDocument['render'], Share>>;
  readonly dates: Share;
  readonly links: Share;
  readonly missed: string[];
}

/** Counts what is right, wrong and missing over some cases; a `part` counts only the units of typed files or of scans. */
export function scoreCases(cases: readonly CaseResult[], part?: Part): Counts {
  const counts = noCounts();
  for (const { key, documents } of cases) {
    const byFile = new Map(documents.map((document) => [document.file.normalize('NFC'), document]));
    const pairs = key.documents
      .filter((document) => part === undefined || partOf(document) === part)
      .flatMap((document) => countDocument(counts, document, byFile.get(document.file.normalize('NFC'))));
    for (const pair of pairs) countPair(counts, pair);
    const links = countLinks(key, pairs);
    counts.links.right += links.right;
    counts.links.all += links.all;
  }
  return counts;
}

const noShare = (): Share => ({ right: 0, all: 0 });

function noCounts(): Counts {
  return {
    heading: newTable(),
    voice: newTable(),
    nature: newTable(),
    status: newTable(),
    kind: newTable(),
    flags: Object.fromEntries(flags.map((flag) => [flag, newTally()])),
    facts: newTally(),
    newInformation: newTally(),
    found: { docx: noShare(), pdf: noShare(), scan: noShare(), eml: noShare(), txt: noShare() },
    dates: noShare(),
    links: noShare(),
    missed: [],
  };
}

const partOf = (document: KeyDocument): Part => (document.render === 'scan' ? 'scan' : 'typed');

function countDocument(counts: Counts, key: KeyDocument, result: ResultDocument | undefined): readonly Pair[] {
  addLabel(counts.kind, key.kind, result?.kind ?? 'none', key.file);
  counts.dates.all++;
  if (result?.documentDate === key.date) counts.dates.right++;
  for (const flag of flags) count(counts.flags[flag] ?? newTally(), key.flags.includes(flag), result?.flags.includes(flag) ?? false);
  countFacts(counts.facts, key, result);
  const passages = (result?.passages ?? []).map((passage) => ({ passage, words: wordsOf(passage.text) }));
  return unitsOf(key).flatMap((unit): readonly Pair[] => {
    if (unit.heading === 'formalia') return [];
    const found = counts.found[key.render];
    found.all++;
    const passage = matchUnit(unit.text, passages);
    if (passage === null) return countMissed(counts, unit, key.file);
    found.right++;
    return [{ unit, passage }];
  });
}

function countMissed(counts: Counts, unit: KeyUnit, file: string): readonly never[] {
  counts.missed.push(`${file}: ${unit.text.slice(0, 70)}`);
  addLabel(counts.heading, unit.heading, null);
  addLabel(counts.voice, unit.voice, null);
  addLabel(counts.nature, unit.nature, null);
  addLabel(counts.status, unit.status, null);
  if (unit.status !== 'repeated') counts.newInformation.missed++;
  return [];
}

function countPair(counts: Counts, { unit, passage }: Pair): void {
  addLabel(counts.heading, unit.heading, passage.heading, unit.text);
  addLabel(counts.voice, unit.voice, passage.voice, unit.text);
  addLabel(counts.nature, unit.nature, passage.nature, unit.text);
  addLabel(counts.status, unit.status, statusOf(passage), unit.text);
  count(counts.newInformation, unit.status !== 'repeated', statusOf(passage) !== 'repeated');
}

const statusOf = (passage: ResultPassage): string => passage.status ?? 'new';
