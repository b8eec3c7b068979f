import type { Group } from './collect-files.ts';
import type { Count } from './other-readers.ts';
import type { OurReading } from './read-one.ts';

/** Letters that another reader must find before a file of which we say nothing counts as readable. */
const WORTH_READING = 5;

/** What came of a file, as a row of the table. The rows that must stay empty stand in `FAULTS`. */
export function outcomeOf({ letters, told, attachments, failure }: OurReading, group: Group, others: readonly Count[]): string {
  if (failure === 'hang') return 'HANG';
  if (failure === 'internal.unexpected') return 'UNCATALOGUED ERROR';
  if (failure !== null) return `failed as ${failure}`;
  if (letters > 0) return told.length > 0 ? 'text, with notices' : 'text';
  if (attachments > 0) return 'attachments alone';
  if (told.length > 0) return 'no text, and a notice says why';
  const best = Math.max(0, ...others.map((count) => count ?? 0));
  return best >= WORTH_READING || group === 'image' ? 'SILENTLY BLANK' : 'no text in it';
}

export const FAULTS: readonly string[] = ['HANG', 'UNCATALOGUED ERROR', 'SILENTLY BLANK', 'failed as document.crashed'];

/** How one reader did on a file in which some reader finds text: at least half of the most that any finds is well. */
export type Standing = 'well' | 'under half' | 'blank, said so' | 'silently blank' | 'failed';

export function standingOf(count: Count, best: number, saysSo: boolean): Standing {
  if (count === null) return 'failed';
  if (count >= best / 2) return 'well';
  if (count > 0) return 'under half';
  return saysSo ? 'blank, said so' : 'silently blank';
}

/** Letters by our reading, to be held against other readers; null where it failed. */
export function ourCount({ letters, failure }: OurReading): Count {
  return failure === null ? letters : null;
}

export { WORTH_READING };
