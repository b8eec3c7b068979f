import type { Sha256 } from '../../domain/ids.ts';
import { countNeedingOcr } from '../../domain/parsed-document.ts';
import { parseBytes } from '../../parsers/index.ts';
import { readPages } from '../../parsers/ocr/index.ts';
import { classifyDocument } from '../../pipeline/classify/index.ts';
import type { Paper } from './histories.ts';

/** What reading alone takes, without queue, store or comparing. */
export interface BareReading {
  /** A second. */
  readonly papers: number;
  /** A second. */
  readonly pages: number;
  /** Milliseconds of processor time per paper. */
  readonly used: number;
  /** Of all papers. */
  readonly pagesRead: number;
}

/**
 * Papers one after the other in this thread: parsed, scans recognised by the very engine of the workers, classified. The engines are loaded
 * and the code is compiled before the clock starts.
 */
export async function bareReading(papers: readonly Paper[]): Promise<BareReading> {
  const scan = papers.find(({ isScan }) => isScan);
  await readAll([...papers.filter(({ isScan }) => !isScan).slice(0, 100), ...(scan === undefined ? [] : [scan])]);
  const [started, usedBefore] = [performance.now(), process.cpuUsage()];
  const pages = await readAll(papers);
  const seconds = (performance.now() - started) / 1_000;
  const { user, system } = process.cpuUsage(usedBefore);
  return { papers: papers.length / seconds, pages: pages / seconds, used: (user + system) / 1_000 / papers.length, pagesRead: pages };
}

async function readAll(papers: readonly Paper[]): Promise<number> {
  let pages = 0;
  for (const { fileName, bytes } of papers) {
    const typed = await parseBytes(bytes, fileName);
    const parsed = countNeedingOcr(typed) > 0 ? await readPages(bytes, typed) : typed;
    classifyDocument({ parsed, sha256: '0'.repeat(64) as Sha256, fileName, parent: null, received: null, citizen: null });
    pages += parsed.pages.length;
  }
  return pages;
}
