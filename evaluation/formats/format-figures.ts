import type { Figure } from '../score/figures.ts';
import type { FormatScore } from './score-formats.ts';

const row = (what: string, figure: number): Figure => ({ what, least: 1, aim: 1, figure });

/** A line for all formats together, and one for each. */
export function formatFiguresOf(scores: readonly FormatScore[]): readonly Figure[] {
  const mean = scores.reduce((sum, { share }) => sum + share, 0) / scores.length;
  return [
    row(`one text in ${scores.length} formats: the same passages`, mean),
    ...scores.map(({ format, share }) => row(`  ${format}`, share)),
  ];
}
