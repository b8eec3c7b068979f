import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Sha256 } from '../../domain/ids.ts';
import { countNeedingOcr, type ParsedDocument } from '../../domain/parsed-document.ts';
import { closeOcr, readPages } from '../../parsers/ocr/index.ts';
import { parseBytes } from '../../parsers/index.ts';
import { caseFolder, readAnswerKey } from '../open-cases.ts';
import type { AnswerKey } from '../score/answer-key.ts';
import { cached, keyOf, sourcesKey } from './cache.ts';

/** A rendered file as the parsers read it. */
export interface ReadFile {
  readonly name: string;
  readonly sha256: Sha256;
  readonly parsed: ParsedDocument;
}

/** A case as its files, beside the answer key. */
export interface ReadCase {
  readonly key: AnswerKey;
  readonly files: readonly ReadFile[];
}

/** Raised when pages should be recognised again; recognition takes seconds a page, so it is not repeated for every change of a parser. */
const OCR_READING = 'ocr-2';

/** Reads every rendered file of a case with the real parsers, pictures of pages by text recognition; kept in `.cache/parsed`. */
export async function readCase(name: string, options: { readonly refresh: boolean }): Promise<ReadCase> {
  const sources = sourcesKey('parsers', 'domain');
  const folder = new URL('files/', caseFolder(name));
  const files: ReadFile[] = [];
  for (const file of readdirSync(folder).toSorted()) {
    const bytes = new Uint8Array(readFileSync(new URL(encodeURIComponent(file), folder)));
    const sha256 = createHash('sha256').update(bytes).digest('hex') as Sha256;
    const parsed = await cached('parsed', keyOf(sha256, sources), () => parseBytes(bytes, file));
    const again = options.refresh ? sourcesKey('parsers') : OCR_READING;
    const whole = countNeedingOcr(parsed) === 0 ? parsed : await cached('recognised', keyOf(sha256, again), () => readPages(bytes, parsed));
    files.push({ name: file.normalize('NFC'), sha256, parsed: whole });
  }
  return { key: readAnswerKey(name), files };
}

/** Stops the text recognition where it was started. */
export const closeReading = closeOcr;
