import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sha256 } from '../../domain/ids.ts';
import { countNeedingOcr } from '../../domain/parsed-document.ts';
import { parseBytes } from '../../parsers/index.ts';
import { classifyDocument } from '../../pipeline/classify/index.ts';

/** The open cases: the sealed ones are read by nobody but the evaluation. */
export const cases = ['c01', 'c02', 'c03', 'c04', 'c05', 'c07', 'c08', 'c09', 'c10'];

export interface Letter {
  readonly case: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Files without a page that needs text recognition: scans are a lane of their own. */
export async function typedLetters(): Promise<readonly Letter[]> {
  const found: Letter[] = [];
  for (const name of cases) {
    const files = join('evaluation/cases', name, 'files');
    for (const fileName of await readdir(files)) {
      const bytes = await readFile(join(files, fileName));
      if (countNeedingOcr(await parseBytes(bytes, fileName)) === 0) found.push({ case: name, fileName, bytes });
    }
  }
  return found;
}

/** Bare parsing and classifying in this thread, without queue or store. */
export async function bareReading(letters: readonly Letter[]): Promise<{ readonly pages: number; readonly seconds: number }> {
  let pages = 0;
  const readAll = async (): Promise<void> => {
    pages = 0;
    for (const { fileName, bytes } of letters) {
      const parsed = await parseBytes(bytes, fileName);
      classifyDocument({ parsed, sha256: '0'.repeat(64) as Sha256, fileName, parent: null, received: null, citizen: null });
      pages += parsed.pages.length;
    }
  };
  await readAll(); // steady state: the engines are loaded
  const started = performance.now();
  await readAll();
  return { pages, seconds: (performance.now() - started) / 1_000 };
}
