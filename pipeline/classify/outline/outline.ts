import type { Place } from '../../../domain/place.ts';
import type { FileInfo } from '../../../domain/parsed-document.ts';
import type { Stretch } from '../passages/stretch.ts';

/** A line of a document as its author laid it. */
export interface Line {
  readonly text: string;
  readonly place: Place;
}

/** What a document looks like before anybody has said what it is: the ground for kind, head and passages. */
export interface Outline {
  readonly format: string;
  readonly info: FileInfo;
  /** Headers, and the lines above the title: sender, address, the person it is about. */
  readonly letterhead: readonly Line[];
  readonly footers: readonly Line[];
  readonly title: Line | null;
  /** Section titles, form questions and field labels, in order. */
  readonly sections: readonly Line[];
  /** Everything that is cut into passages, in order. */
  readonly stretches: readonly Stretch[];
  /** Text read from pictures: letters and digits may be wrong. */
  readonly readByOcr: boolean;
}
