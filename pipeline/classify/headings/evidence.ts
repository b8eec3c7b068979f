import type { HeadingId } from '../../../domain/labels.ts';
import { normalForm } from '../model/normal-form.ts';
import { createPhraseFinder, type Hit } from '../model/phrase-finder.ts';
import { headings } from './index.ts';

/** A phrase of a heading's data that stands in a text. */
export interface Evidence {
  readonly heading: HeadingId;
  readonly phrase: string;
  /** 1 for a cue or a title word, -1 for a word that speaks against. */
  readonly sign: 1 | -1;
  /** Position in its list. */
  readonly at: number;
}

type Row = Omit<Evidence, 'at'>;
const numbered = (rows: readonly Row[]): readonly Evidence[] => rows.map((row, at) => ({ ...row, at }));

/** The cues of all headings; a hit names one by its position. */
export const cues: readonly Evidence[] = numbered(
  headings.flatMap((heading) => [
    ...heading.cues.map((phrase): Row => ({ heading: heading.id, phrase, sign: 1 })),
    ...heading.against.map((phrase): Row => ({ heading: heading.id, phrase, sign: -1 })),
  ]),
);
const titles = numbered(headings.flatMap((heading) => heading.titles.map((phrase): Row => ({ heading: heading.id, phrase, sign: 1 }))));
const findTitles = createPhraseFinder(titles.map((row) => row.phrase));

/** The cues that hits are of, each once. */
export function cuesIn(hits: readonly Hit[]): readonly Evidence[] {
  return found(cues, hits);
}

/** Which headings the author's own section title, field label or form question names; most specific first. */
export function titlesIn(title: string): readonly Evidence[] {
  return [...found(titles, findTitles(normalForm(title)))].toSorted((a, b) => b.phrase.length - a.phrase.length);
}

function found(rows: readonly Evidence[], hits: readonly Hit[]): readonly Evidence[] {
  const evidence: Evidence[] = [];
  for (const { phrase } of hits) {
    const row = rows[phrase];
    if (row !== undefined && !evidence.includes(row)) evidence.push(row);
  }
  return evidence;
}
