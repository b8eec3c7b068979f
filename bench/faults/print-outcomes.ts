import type { Fault } from './fault-list.ts';
import type { Outcome } from './outcome.ts';

/** One line as it happens. */
export function lineOf({ name, blows, answered, sentAgain, failedVisibly, settleSeconds, spareKeys, faults }: Outcome): string {
  const told = [
    `${blows} blows`,
    `${answered} papers answered`,
    `${sentAgain} sent again`,
    `${failedVisibly} failed visibly and were tried again`,
    `settled ${settleSeconds.toFixed(0)} s after`,
    ...(spareKeys > 0 ? [`${spareKeys} spare keys so far`] : []),
  ].join(', ');
  return [`${faults.length === 0 ? 'ok   ' : 'FAULT'} ${name}: ${told}`, ...faults.slice(0, 8).map((fault) => `      ${fault}`)].join('\n');
}

/** As docs/operations.md carries it. */
export function tableOf(outcomes: readonly Outcome[], list: readonly Pick<Fault, 'name' | 'what'>[]): string {
  const whatOf = new Map(list.map(({ name, what }) => [name, what]));
  const rows = outcomes.map((each) => {
    const { name, blows, answered, sentAgain, failedVisibly, settleSeconds, faults } = each;
    const outcome = faults.length === 0 ? 'as undisturbed' : `${faults.length} faults`;
    const cells = [`${name}: ${whatOf.get(name) ?? ''}`, blows, answered, sentAgain, failedVisibly, settleSeconds.toFixed(0), outcome];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| fault | blows | papers answered | sent again | failed visibly, tried again | settled after, s | outcome |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
