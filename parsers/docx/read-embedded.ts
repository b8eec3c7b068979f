import type { Attachment } from '../../domain/parsed-document.ts';
import { isDocx, isPdf } from '../signatures.ts';
import type { Package } from './package.ts';

/** Files that were dragged into the text, charts, and chunks of other formats that Word would merge in. */
const EMBEDDED = /^word\/(embeddings|charts\/chart|afchunk)/iu;

export interface Embedded {
  /** Files of a format that is read: they become documents of their own. */
  readonly attachments: readonly Attachment[];
  readonly unreadable: number;
}

/** What lies in the file beside its text. */
export function readEmbedded(source: Package): Embedded {
  const parts = [...source.parts].filter(([name]) => EMBEDDED.test(name) && !name.endsWith('.rels'));
  const readable = parts.filter(([, bytes]) => isPdf(bytes) || isDocx(bytes));
  return {
    attachments: readable.map(([name, bytes]) => ({ name: name.split('/').at(-1) ?? name, bytes })),
    unreadable: parts.length - readable.length,
  };
}
