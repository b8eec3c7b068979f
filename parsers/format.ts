import type { ParsedDocument } from '../domain/parsed-document.ts';

/** Limits a parser keeps to by itself; the sandbox enforces time and memory from outside. */
export interface ParseLimits {
  /** Pages read; further pages become one `pages-over-limit` gap. */
  readonly maxPages: number;
  /** Bytes that compressed parts may grow to, all together. */
  readonly maxInflatedBytes: number;
  /** Files in files in files. */
  readonly maxNesting: number;
  /** Files given out of one document; each becomes a document with jobs of its own. */
  readonly maxAttachments: number;
}

export const defaultLimits: ParseLimits = { maxPages: 3_000, maxInflatedBytes: 1_073_741_824, maxNesting: 5, maxAttachments: 1_000 };

/** What `parsers/<format>/index.ts` exports as `parser`. */
export interface Parser {
  /** `name@version`, stored with every result. */
  readonly version: string;
  /** Pure: same bytes, same value. Throws a Failure of `document.*`; anything readable comes back, holes as gaps. */
  parse(bytes: Uint8Array, limits: ParseLimits): Promise<ParsedDocument>;
  /** The pictures behind the `page-needs-ocr` gaps of a format without pages, by the number of the gap's block. */
  pictures?(bytes: Uint8Array, limits: ParseLimits): Promise<ReadonlyMap<number, Uint8Array>>;
}

/** A row of THE LIST in `parsers/index.ts`. */
export interface Format {
  readonly name: string;
  readonly mediaTypes: readonly string[];
  /** Lower case, with the point. Only a hint: content decides. */
  readonly extensions: readonly string[];
  /** Whether the bytes are of this format. `fileName` breaks ties only where content cannot (plain text). */
  recognises(bytes: Uint8Array, fileName: string): boolean;
  /** Lazy: a letter never loads the PDF engine. */
  load(): Promise<Parser>;
}
