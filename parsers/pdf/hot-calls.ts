import { Failure } from '../../domain/failure.ts';
import type { Pdfium } from './engine.ts';

type Call = (a: number, b: number, c: number, d: number, e: number) => number;

/** Asked once or more for every letter or drawing. The package's own wrappers convert every argument and cost four times the work itself. */
const names = [
  'FPDFText_CountChars',
  'FPDFText_GetUnicode',
  'FPDFText_IsHyphen',
  'FPDFText_HasUnicodeMapError',
  'FPDFText_GetLooseCharBox',
  'FPDFText_GetCharOrigin',
  'FPDFText_GetMatrix',
  'FPDFText_GetFontSize',
  'FPDFText_GetTextObject',
  'FPDFTextObj_GetFont',
  'FPDFTextObj_GetTextRenderMode',
  'FPDFPage_CountObjects',
  'FPDFPage_GetObject',
  'FPDFPageObj_GetType',
  'FPDFPageObj_GetBounds',
  'FPDFPageObj_GetMatrix',
  'FPDFPath_CountSegments',
  'FPDFFormObj_CountObjects',
  'FPDFFormObj_GetObject',
] as const;

/** PDFium's functions without wrappers; missing arguments are zero, truth is 1. */
export type HotCalls = Readonly<Record<(typeof names)[number], (...args: readonly number[]) => number>> & {
  /** Memory as floats; looked up anew whenever it has grown. */
  readonly floats: () => Float32Array;
  readonly doubles: () => Float64Array;
};

const known = new WeakMap<Pdfium, HotCalls>();

export function hotCalls(engine: Pdfium): HotCalls {
  const made = known.get(engine) ?? build(engine);
  known.set(engine, made);
  return made;
}

function build(engine: Pdfium): HotCalls {
  const exported: Record<string, unknown> = { ...engine.pdfium.wasmExports };
  const calls = names.map((name): [string, Call] => {
    const call = exported[name];
    if (typeof call !== 'function') throw new Failure('internal.unexpected', { missing: name });
    return [name, call as Call]; // a WebAssembly export takes and gives numbers
  });
  let floats: Float32Array = new Float32Array();
  let doubles: Float64Array = new Float64Array();
  return {
    ...(Object.fromEntries(calls) as Record<(typeof names)[number], Call>),
    floats: () => (floats.buffer === engine.pdfium.HEAPU8.buffer ? floats : (floats = new Float32Array(engine.pdfium.HEAPU8.buffer))),
    doubles: () => (doubles.buffer === engine.pdfium.HEAPU8.buffer ? doubles : (doubles = new Float64Array(engine.pdfium.HEAPU8.buffer))),
  };
}
