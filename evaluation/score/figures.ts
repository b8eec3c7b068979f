import { flags } from '../../domain/labels.ts';
import { scoreCases, type CaseResult, type Counts } from './score-cases.ts';
import { shareOf, sumOf } from './share.ts';
import { accuracy, macroF1, newTally, scoreOf, type Tally } from './tally.ts';

/** One line of DESIGN.md's table: what, least, aim, and the figure of this run. */
export interface Figure {
  readonly what: string;
  readonly least: number | null;
  readonly aim: number | null;
  readonly figure: number | null;
  /** Errors: `least` is then the most that may be, and a figure of at most `aim` reaches it. */
  readonly isLowerBetter?: true;
  /** Over typed files and over scans, where the labels are told apart. */
  readonly typed?: number;
  readonly scans?: number;
  /** Where nobody knows when each file was received, as on the command line. */
  readonly alone?: number | null;
}

const typedRenders = ['docx', 'pdf', 'eml', 'txt'] as const;

/** Every number to reach, in the order of the table; what no key asks for has no figure. */
export function figuresOf(cases: readonly CaseResult[], alone: readonly CaseResult[]): readonly Figure[] {
  const all = scoreCases(cases);
  const filesAlone = scoreCases(alone);
  const typed = scoreCases(cases, 'typed');
  const scans = scoreCases(cases, 'scan');
  const row = (what: string, least: number | null, aim: number | null, of: (counts: Counts) => number | null): Figure => ({
    what,
    least,
    aim,
    figure: of(all),
    alone: of(filesAlone),
  });
  const apart = (what: string, least: number, aim: number, of: (counts: Counts) => number): Figure => ({
    ...row(what, least, aim, of),
    typed: of(typed),
    scans: of(scans),
  });
  return [
    row('passages found, typed files', 0.99, 1, ({ found }) => shareOf(sumOf(typedRenders.map((render) => found[render])))),
    ...typedRenders.map((render) => row(`  ${render}`, 0.99, 1, ({ found }) => shareOf(found[render]))),
    row('passages found, scans', 0.97, 1, ({ found }) => shareOf(found.scan)),
    apart('heading macro-F1 (20 headings)', 0.88, 0.94, (counts) => macroF1(counts.heading)),
    apart('voice macro-F1', 0.9, 0.97, (counts) => macroF1(counts.voice)),
    apart('nature macro-F1', 0.84, 0.88, (counts) => macroF1(counts.nature)),
    row('document kind', 0.95, 1, (counts) => accuracy(counts.kind)),
    row('document date', 0.95, 1, ({ dates }) => shareOf(dates)),
    row('new information F1', 0.91, 0.97, (counts) => f1(counts.newInformation)),
    row('  everything is new (for comparison)', null, null, everythingIsNew),
    row('repeated F1', 0.84, 0.95, statusF1('repeated')),
    row('changed F1', 0.66, 0.9, statusF1('changed')),
    row('conflicting F1', 0.25, 0.8, statusF1('conflicting')),
    row('link recall', 0.8, 0.95, ({ links }) => shareOf(links)),
    ...flags.map((flag) => row(`report check ${flag} F1`, 0.9, 1, (counts) => f1(counts.flags[flag] ?? newTally()))),
    row('facts F1', 0.9, 0.97, (counts) => f1(counts.facts)),
  ];
}

const f1 = (tally: Tally): number | null => (tally.right + tally.extra + tally.missed === 0 ? null : scoreOf(tally).f1);

const statusF1 =
  (name: string) =>
  (counts: Counts): number =>
    scoreOf(counts.status.tallies.get(name) ?? newTally()).f1;

/** What a program would score that calls every passage new: the floor that comparing has to beat. */
function everythingIsNew({ newInformation, status }: Counts): number {
  const repeated = status.tallies.get('repeated') ?? newTally();
  const all = newInformation.right + newInformation.missed;
  return scoreOf({ right: all, missed: 0, extra: repeated.right + repeated.missed }).f1;
}
