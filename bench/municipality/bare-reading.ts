import type { Sha256 } from '../../domain/ids.ts';
import { parseBytes } from '../../parsers/index.ts';
import { classifyDocument } from '../../pipeline/classify/index.ts';
import type { Paper } from './histories.ts';

/** Papers and pages a second of bare parsing and classifying in this thread, without queue or store; the engines are loaded before the clock starts. */
export async function bareReading(papers: readonly Paper[]): Promise<{ readonly papers: number; readonly pages: number }> {
  const typed = papers.filter(({ isScan }) => !isScan);
  await readAll(typed.slice(0, 100));
  const started = performance.now();
  const pages = await readAll(typed);
  const seconds = (performance.now() - started) / 1_000;
  return { papers: typed.length / seconds, pages: pages / seconds };
}

async function readAll(papers: readonly Paper[]): Promise<number> {
  let pages = 0;
  for (const { fileName, bytes } of papers) {
    const parsed = await parseBytes(bytes, fileName);
    classifyDocument({ parsed, sha256: '0'.repeat(64) as Sha256, fileName, parent: null, received: null, citizen: null });
    pages += parsed.pages.length;
  }
  return pages;
}
