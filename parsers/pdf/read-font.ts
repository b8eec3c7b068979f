import { withScratch, type Pdfium } from './engine.ts';

export interface Font {
  readonly name: string;
  readonly bold: boolean;
}

const BOLD_NAME = /bold|black|heavy|semibold|demi|-bd\b|,b\b|halvfed|fett/i;
/** Bit 19 of a font descriptor's flags. */
const FORCE_BOLD = 1 << 18;
const NAME_BYTES = 256;
const plain: Font = { name: '', bold: false };

/** The font behind a pointer, looked up once per page. */
export function readFont(engine: Pdfium, pointer: number, known: Map<number, Font>): Font {
  if (pointer === 0) return plain;
  const seen = known.get(pointer);
  if (seen !== undefined) return seen;
  const name = withScratch(engine, NAME_BYTES, (buffer) => {
    const size = Math.min(engine.FPDFFont_GetBaseFontName(pointer, buffer, NAME_BYTES), NAME_BYTES);
    return new TextDecoder().decode(engine.pdfium.HEAPU8.slice(buffer, buffer + Math.max(0, size - 1)));
  });
  const font = { name, bold: BOLD_NAME.test(name) || (engine.FPDFFont_GetFlags(pointer) & FORCE_BOLD) !== 0 };
  known.set(pointer, font);
  return font;
}
