import type { FailureCode } from '../../domain/failures.ts';
import { da } from '../../domain/texts/da.ts';
import type { Texts } from '../../domain/texts/index.ts';

/** A file of the case that no line of the overview can come from. */
export interface UnreadFile {
  readonly file: string;
  /** `file` of the mail that it was attached to. */
  readonly parent: string | null;
  readonly code: FailureCode;
}

/** What a rendering is given beside the overview, which knows only documents that were read. */
export interface RenderingOptions {
  readonly texts?: Texts;
  /** Told first: without it "nothing new" would be said of files that nobody has read. */
  readonly unread?: readonly UnreadFile[];
}

export interface UnreadWords {
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * A title that counts the files, and a line for each that says why; null where all were read.
 *
 * @example sayUnread([{ file: 'a.pdf', parent: null, code: 'document.empty' }])?.lines // ['a.pdf: Filen er tom. … (document.empty)']
 */
export function sayUnread(unread: readonly UnreadFile[], texts: Texts = da): UnreadWords | null {
  if (unread.length === 0) return null;
  const lines = unread.map(({ file, parent, code }) => {
    const name = parent === null ? file : `${file} (${texts.overview.attachedTo(parent)})`;
    return `${name}: ${texts.failures[code]} (${code})`;
  });
  return { title: texts.overview.unread(unread.length), lines };
}
