import { setTimeout } from 'node:timers/promises';
import { readFiles } from '../../cli/files/read-files.ts';
import type { FailureCode } from '../../domain/failures.ts';
import { pagesNeedingOcr, type ParsedDocument } from '../../domain/parsed-document.ts';
import type { Sandbox } from '../../runtime/sandbox/index.ts';
import { lettersOf } from './letters-of.ts';

export interface OurReading {
  readonly letters: number;
  /** Codes of notices and reasons of gaps. */
  readonly told: readonly string[];
  readonly attachments: number;
  readonly pages: number;
  readonly failure: FailureCode | 'hang' | null;
  readonly milliseconds: number;
}

/** Longer than any limit of the sandbox lets one file take. */
const HANG_SECONDS = 400;

export interface ReadOneOptions {
  readonly sandbox: Sandbox;
  /** Letters that other readers find. */
  readonly expected: number;
  /** Recognition takes seconds a page: documents with more pages to recognise keep their gaps. */
  readonly mostRecognised: number;
}

/**
 * Reads a file by the very function that `sagsblik read` uses. Pages are recognised only where less than half of the letters
 * that other readers find is read without; else they stay gaps, to save time.
 */
export async function readOne(path: string, { sandbox, expected, mostRecognised }: ReadOneOptions): Promise<OurReading> {
  let parsed: ParsedDocument | null = null;
  const watched: Sandbox = {
    ...sandbox,
    parse: async (bytes, name) => {
      const result = await sandbox.parse(bytes, name);
      parsed ??= result;
      return result;
    },
    ocr: async (bytes, document) => {
      if (lettersOf(document) >= expected / 2 || pagesNeedingOcr(document).length > mostRecognised) return document;
      parsed = await sandbox.ocr(bytes, document);
      return parsed;
    },
  };
  const start = performance.now();
  const readings = await Promise.race([readFiles([path], watched), setTimeout(HANG_SECONDS * 1_000, null, { ref: false })]);
  const milliseconds = performance.now() - start;
  const failure = readings === null ? 'hang' : (readings[0]?.failure?.code ?? null);
  return { ...describe(parsed), failure, milliseconds };
}

function describe(parsed: ParsedDocument | null): Omit<OurReading, 'failure' | 'milliseconds'> {
  if (parsed === null) return { letters: 0, told: [], attachments: 0, pages: 0 };
  const gaps = parsed.pages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'gap' ? [block.reason] : [])));
  const told = [...new Set([...parsed.notices.map(({ code }) => code), ...gaps])];
  return { letters: lettersOf(parsed), told, attachments: parsed.attachments.length, pages: parsed.pages.length };
}
