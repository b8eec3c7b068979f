import type { HeadingId } from '../../../domain/labels.ts';
import { normalForm } from '../model/normal-form.ts';
import { createPhraseFinder, type PhraseFinder } from '../model/phrase-finder.ts';
import { headings } from './index.ts';

/** A phrase of a heading's data that stands in a text. */
export interface Evidence {
  readonly heading: HeadingId;
  readonly phrase: string;
  /** 1 for a cue or a title word, -1 for a word that speaks against. */
  readonly sign: 1 | -1;
}

interface Lookup {
  readonly rows: readonly Evidence[];
  readonly find: PhraseFinder;
}

const lookUp = (rows: readonly Evidence[]): Lookup => ({ rows, find: createPhraseFinder(rows.map((row) => row.phrase)) });

const cues = lookUp(
  headings.flatMap((heading) => [
    ...heading.cues.map((phrase): Evidence => ({ heading: heading.id, phrase, sign: 1 })),
    ...heading.against.map((phrase): Evidence => ({ heading: heading.id, phrase, sign: -1 })),
  ]),
);
const titles = lookUp(headings.flatMap((heading) => heading.titles.map((phrase): Evidence => ({ heading: heading.id, phrase, sign: 1 }))));

function found({ rows, find }: Lookup, normal: string): readonly Evidence[] {
  const evidence: Evidence[] = [];
  for (const { phrase } of find(normal)) {
    const row = rows[phrase];
    if (row !== undefined && !evidence.includes(row)) evidence.push(row);
  }
  return evidence;
}

/** The cue phrases that stand in a sentence, given in `normalForm`. */
export function cuesIn(normal: string): readonly Evidence[] {
  return found(cues, normal);
}

/** Which headings the author's own section title, field label or form question names; most specific first. */
export function titlesIn(title: string): readonly Evidence[] {
  return [...found(titles, normalForm(title))].toSorted((a, b) => b.phrase.length - a.phrase.length);
}
