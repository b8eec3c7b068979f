/**
 * Pages a second of typed PDFs, parsed and classified too, beside pdftotext and bare pdf-parse, scans beside the tesseract program, and the
 * memory of 300 pages. Rounds of all programs alternate, so that a busy machine slows all of them; ratios are what counts.
 *
 *   node bench/parse.ts
 *
 * Needs pdftotext and pdftoppm (poppler-utils), and tesseract with its Danish data.
 */
import { execFile, spawn } from 'node:child_process';
import { readFile, readdir, writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Sha256 } from '../domain/ids.ts';
import { defaultLimits } from '../parsers/format.ts';
import { closeOcr, readPages } from '../parsers/ocr/index.ts';
import { parser } from '../parsers/pdf/index.ts';
import { classifyDocument } from '../pipeline/classify/index.ts';
import { text, writePdf } from '../tests/fixtures/pdf/write-pdf.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
const ROUNDS = 5;
const LONG_PAGES = 300;
const SCANS = 3;

interface Sample {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly pages: number;
  readonly scanned: boolean;
}

if (process.argv[2] === '--memory') await reportMemory(process.argv[3] ?? '');
else await bench();

async function bench(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-parse-'));
  try {
    const samples = await readSamples();
    await benchTyped(
      samples.filter((s) => !s.scanned),
      folder,
    );
    await benchLong(folder);
    await benchScans(samples.filter((s) => s.scanned).slice(0, SCANS), folder);
  } finally {
    await closeOcr();
    await rm(folder, { recursive: true });
  }
}

/** The PDFs of the annotated cases; the sealed ones are left out. */
async function readSamples(): Promise<Sample[]> {
  const cases = (await readdir(join(root, 'evaluation/cases'))).filter((name) => !['c06', 'c11'].includes(name));
  const paths = (
    await Promise.all(
      cases.map(async (name) => {
        const files = await readdir(join(root, 'evaluation/cases', name, 'files')).catch(() => []);
        return files.filter((file) => file.endsWith('.pdf')).map((file) => join(root, 'evaluation/cases', name, 'files', file));
      }),
    )
  )
    .flat()
    .toSorted();
  return Promise.all(
    paths.map(async (path) => {
      const bytes = await readFile(path);
      const parsed = await parser.parse(bytes, defaultLimits);
      return { path, bytes, pages: parsed.pages.length, scanned: parsed.pages.some((page) => page.source !== 'text') };
    }),
  );
}

async function benchTyped(samples: readonly Sample[], folder: string): Promise<void> {
  const pages = samples.reduce((sum, s) => sum + s.pages, 0);
  const empty = join(folder, 'empty.pdf');
  await writeFile(empty, writePdf([{ content: '' }]));
  const each = (work: (sample: Sample) => Promise<unknown>) => async () => {
    for (const sample of samples) await work(sample);
  };
  const times = await alternate({
    ours: each(({ bytes }) => parser.parse(bytes, defaultLimits)),
    classified: each(({ bytes }) => parseAndClassify(bytes)),
    pdfParse: each(({ bytes }) => withPdfParse(bytes)),
    pdftotext: each(({ path }) => run('pdftotext', [path, '-'], { maxBuffer: 1e8 })),
    startUp: each(() => run('pdftotext', [empty, '-'])),
  });
  printRow(`typed PDFs of the cases (${samples.length} files, ${pages} pages)`, pages, times);
}

/** One file of 300 pages, where opening a file and loading fonts no longer count. */
async function benchLong(folder: string): Promise<void> {
  const path = join(folder, 'long.pdf');
  const bytes = writePdf(
    Array.from({ length: LONG_PAGES }, (_, page) => ({
      content: text(
        60,
        780,
        Array.from(
          { length: 42 },
          (_line, line) => `Side ${page + 1}, linje ${line + 1}: borgeren har i perioden arbejdet tre timer om ugen i butikken.`,
        ),
      ),
    })),
  );
  await writeFile(path, bytes);
  const empty = join(folder, 'empty.pdf');
  const times = await alternate({
    ours: () => parser.parse(bytes, defaultLimits),
    classified: () => parseAndClassify(bytes),
    pdfParse: () => withPdfParse(bytes),
    pdftotext: () => run('pdftotext', [path, '-'], { maxBuffer: 1e8 }),
    startUp: () => run('pdftotext', [empty, '-']),
  });
  printRow(`one typed PDF of ${LONG_PAGES} pages`, LONG_PAGES, times);
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), '--memory', path], { stdio: 'inherit' });
  await new Promise((done) => child.on('exit', done));
}

async function reportMemory(path: string): Promise<void> {
  const bytes = await readFile(path);
  await parser.parse(bytes, defaultLimits);
  console.log(
    `memory of the ${LONG_PAGES} pages in a process of their own: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB (limit 600)`,
  );
}

async function benchScans(samples: readonly Sample[], folder: string): Promise<void> {
  const pages = samples.reduce((sum, s) => sum + s.pages, 0);
  let [ours, program] = [0, 0];
  for (const { bytes, path } of samples) {
    ours += await timed(async () => readPages(bytes, await parser.parse(bytes, defaultLimits)));
    program += await timed(async () => {
      await run('pdftoppm', ['-gray', '-r', '200', path, join(folder, 'page')]);
      for (const image of (await readdir(folder)).filter((name) => name.endsWith('.pgm'))) {
        await run('tesseract', [join(folder, image), '-', '-l', 'dan'], { env: { ...process.env, OMP_THREAD_LIMIT: '1' } });
        await rm(join(folder, image));
      }
    });
  }
  console.log(
    `scans (${pages} pages): ours ${(ours / pages / 1000).toFixed(1)} s a page, the tesseract program on one thread ${(program / pages / 1000).toFixed(1)} s; ${(ours / program).toFixed(2)} times its time`,
  );
}

async function parseAndClassify(bytes: Uint8Array): Promise<unknown> {
  const parsed = await parser.parse(bytes, defaultLimits);
  return classifyDocument({ parsed, sha256: '0'.repeat(64) as Sha256, fileName: 'a.pdf', parent: null, received: null, citizen: null });
}

async function withPdfParse(bytes: Uint8Array): Promise<unknown> {
  const { PDFParse } = await import('pdf-parse');
  const reader = new PDFParse({ data: Uint8Array.from(bytes) });
  try {
    return await reader.getText();
  } finally {
    await reader.destroy();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Median milliseconds of each; the first round warms up and is thrown away. */
async function alternate<K extends string>(works: Readonly<Record<K, () => Promise<unknown>>>): Promise<Record<K, number>> {
  const names = Object.keys(works) as K[];
  const seen = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const name of names) {
      const took = await timed(works[name]);
      if (round > 0) seen[name].push(took);
    }
  }
  return Object.fromEntries(names.map((name) => [name, seen[name].toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0])) as Record<
    K,
    number
  >;
}

function printRow(title: string, pages: number, times: Record<'ours' | 'classified' | 'pdfParse' | 'pdftotext' | 'startUp', number>): void {
  const { ours, classified, pdfParse, pdftotext, startUp } = times;
  const bare = Math.max(1, pdftotext - startUp);
  const rate = (ms: number): string => `${((pages / ms) * 1000).toFixed(0)} pages/s`;
  console.log(
    `${title}: ours ${rate(ours)}, classified too ${rate(classified)}, pdf-parse ${rate(pdfParse)}, pdftotext ${rate(pdftotext)} (start-up apart ${rate(bare)})`,
  );
  console.log(
    `  our time is ${(ours / bare).toFixed(2)} times that of pdftotext with start-up apart (${(classified / bare).toFixed(2)} with classifying), ${(ours / pdftotext).toFixed(2)} (${(classified / pdftotext).toFixed(2)}) with it, ${(ours / pdfParse).toFixed(2)} times that of bare pdf-parse`,
  );
}
