import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { Failure } from '../../domain/failure.ts';
import { asPgm, type Bitmap } from './bitmap.ts';

const box = z.object({ x0: z.number(), y0: z.number(), x1: z.number(), y1: z.number() });
const answer = z.object({
  blocks: z
    .array(
      z.object({
        paragraphs: z.array(
          z.object({
            lines: z.array(
              z.object({
                bbox: box,
                baseline: box,
                rowAttributes: z.object({ rowHeight: z.number(), descenders: z.number(), ascenders: z.number() }),
                words: z.array(z.object({ bbox: box, text: z.string(), confidence: z.number() })),
              }),
            ),
          }),
        ),
      }),
    )
    .nullable(),
});

/** A line as Tesseract reads it; pixels of the bitmap, confidence 0 to 100. */
export type ReadLine = NonNullable<z.infer<typeof answer>['blocks']>[number]['paragraphs'][number]['lines'][number];

interface Api {
  Init(path: null, language: string, mode: number): number;
  SetVariable(name: string, value: string): boolean;
  SetImageFile(orientation: number, angle: number): number;
  Recognize(monitor: null): number;
  GetJSONText(): string;
  Clear(): void;
  End(): void;
}
interface Core {
  readonly FS: { writeFile(path: string, data: Uint8Array): void };
  readonly TessBaseAPI: new () => Api;
}

/** Neural recognition only; the data from npm holds nothing else. */
const LSTM_ONLY = 1;
/** Page segmentation: `auto` finds columns and pictures, `block` takes the bitmap for one piece of text. */
const SEGMENTATION = { auto: '3', block: '6', sparse: '11' } as const;
export type Segmentation = keyof typeof SEGMENTATION;

let loading: Promise<{ core: Core; api: Api }> | undefined;

/**
 * Tesseract in this process and thread: a worker would need rights that the sandbox does not give.
 * Plain SIMD, not relaxed: relaxed instructions may round otherwise on another processor.
 */
async function load(): Promise<{ core: Core; api: Api }> {
  const require = createRequire(import.meta.url);
  const fromPackage = createRequire(require.resolve('tesseract.js'));
  const script = fromPackage.resolve('tesseract.js-core/tesseract-core-simd-lstm.js');
  const start = fromPackage(script) as (options: object) => Promise<Core>; // a CommonJS file without types
  const core = await start({
    wasmBinary: await readFile(script.replace(/\.js$/, '.wasm')),
    print: () => undefined,
    printErr: () => undefined,
    TesseractProgress: () => undefined,
  });
  const data = fileURLToPath(import.meta.resolve('@tesseract.js-data/dan/4.0.0_best_int/dan.traineddata.gz'));
  core.FS.writeFile('dan.traineddata', gunzipSync(await readFile(data)));
  const api = new core.TessBaseAPI();
  if (api.Init(null, 'dan', LSTM_ONLY) !== 0) throw new Failure('internal.unexpected', { engine: 'tesseract' });
  return { core, api };
}

/** Lines of a bitmap with their words. Takes about three seconds for a page at 200 dpi. */
export async function recognise(bitmap: Bitmap, segmentation: Segmentation): Promise<ReadLine[]> {
  loading ??= load();
  const { core, api } = await loading;
  api.SetVariable('tessedit_pageseg_mode', SEGMENTATION[segmentation]);
  api.SetVariable('user_defined_dpi', String(Math.round(bitmap.dpi)));
  core.FS.writeFile('/input', asPgm(bitmap));
  if (api.SetImageFile(1, 0) !== 0) throw new Failure('document.corrupt', { width: bitmap.width, height: bitmap.height });
  api.Recognize(null);
  const read = answer.parse(JSON.parse(api.GetJSONText()));
  api.Clear();
  return (read.blocks ?? []).flatMap((b) => b.paragraphs.flatMap((p) => p.lines));
}

/** Gives back the engine's memory, some 150 MB; the next page loads it again. */
export async function closeEngine(): Promise<void> {
  const open = await loading?.catch(() => undefined);
  open?.api.End();
  loading = undefined;
}
