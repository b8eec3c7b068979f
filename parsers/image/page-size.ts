/** The longer side of A4, in inches: a photographed page says nothing of its size. */
const A4_LONG_INCHES = 11.69;
const POINTS_PER_INCH = 72;

/** Pixels an inch: the file's own word where it makes a page of paper of it, else as if the picture were a sheet of A4. */
export function pageDpi({ width, height }: { readonly width: number; readonly height: number }, written: number | null): number {
  const longer = Math.max(width, height);
  if (written !== null && longer / written > 2 && longer / written < 34) return written;
  return longer / A4_LONG_INCHES;
}

/** The page in PDF points. */
export function pageSize(
  size: { readonly width: number; readonly height: number },
  dpi: number,
): { readonly width: number; readonly height: number } {
  return { width: (size.width * POINTS_PER_INCH) / dpi, height: (size.height * POINTS_PER_INCH) / dpi };
}
