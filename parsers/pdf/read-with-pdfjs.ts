import { Failure } from '../../domain/failure.ts';
import type { FileInfo } from '../../domain/parsed-document.ts';
import type { InkFrame, InkWord } from '../page-layout/ink-word.ts';

/** A page as pdf.js reads it: words with places, without drawings and fields. */
export interface SparePage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly frame: InkFrame;
}

/** A constructor that makes nothing. */
function StandIn(): void {}

/** pdf.js asks for these at import; nothing here draws, so empty constructors will do. */
function standIn(): void {
  for (const name of ['DOMMatrix', 'Path2D', 'ImageData']) if (!(name in globalThis)) Object.assign(globalThis, { [name]: StandIn });
}

/**
 * The second reader, for files that PDFium refuses: pdf-parse opens and describes them, its pdf.js gives words with places.
 * Throws a Failure of `document.*` where it cannot open them either.
 */
export async function readWithPdfjs(
  bytes: Uint8Array,
  maxPages: number,
): Promise<{ readonly pages: readonly SparePage[]; readonly count: number; readonly info: FileInfo }> {
  standIn();
  const { PDFParse } = await import('pdf-parse');
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = pdfjs.getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useWorkerFetch: false,
    disableFontFace: true,
  });
  try {
    const document = await loading.promise;
    const pages: SparePage[] = [];
    for (let number = 1; number <= Math.min(document.numPages, maxPages); number += 1)
      pages.push(await readPage(await document.getPage(number), number));
    const reader = new PDFParse({ data: Uint8Array.from(bytes), verbosity: 0 });
    const { info } = await reader.getInfo().finally(() => reader.destroy());
    return { pages, count: document.numPages, info: typeof info?.Title === 'string' && info.Title !== '' ? { title: info.Title } : {} };
  } catch (error) {
    throw new Failure(
      error instanceof Error && error.name === 'PasswordException' ? 'document.encrypted' : 'document.corrupt',
      { reader: 'pdfjs' },
      { cause: error },
    );
  } finally {
    await loading.destroy();
  }
}

interface PdfjsPage {
  getViewport(options: { readonly scale: number }): {
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  };
  getTextContent(): Promise<{ readonly items: readonly unknown[] }>;
}

async function readPage(page: PdfjsPage, number: number): Promise<SparePage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const words = items.flatMap((item) => (isText(item) ? wordsOf(item, transform) : []));
  return {
    number,
    width,
    height,
    frame: {
      words: words.filter(
        (w) => w.box.x >= 0 && w.box.y >= 0 && w.box.x + w.box.width <= width + 1 && w.box.y + w.box.height <= height + 1,
      ),
      rulings: [],
      width,
      height,
      toShown: (box) => box,
    },
  };
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

function isText(item: unknown): item is TextItem {
  return (
    typeof item === 'object' &&
    item !== null &&
    'str' in item &&
    typeof item.str === 'string' &&
    item.str.trim() !== '' &&
    'transform' in item &&
    'width' in item
  );
}

/** pdf.js gives runs; a word's share of a run's width is its share of the letters. Upright text only. */
function wordsOf({ str, transform, width }: TextItem, [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0]: readonly number[]): InkWord[] {
  const [x = 0, y = 0, size] = [transform[4], transform[5], Math.hypot(transform[2] ?? 0, transform[3] ?? 0)];
  const [left, baseline] = [a * x + c * y + e, b * x + d * y + f];
  return [...str.matchAll(/\S+/gu)].map((match): InkWord => ({
    text: match[0],
    box: {
      x: left + (match.index / str.length) * width,
      y: baseline - 0.8 * size,
      width: (match[0].length / str.length) * width,
      height: size,
    },
    baseline,
    size,
    bold: false,
  }));
}
