import { openClamd } from './clamd.ts';
import type { Scanner } from './scanner.ts';

/** The scanner that is set, or null where none is. Nothing is connected before the first scan. */
export function openScanner({
  clamavUrl,
  scanSeconds,
}: {
  readonly clamavUrl?: string | undefined;
  readonly scanSeconds: number;
}): Scanner | null {
  return clamavUrl === undefined ? null : openClamd(clamavUrl, scanSeconds);
}

export { scanFirst } from './scan-first.ts';
export type { Scanner } from './scanner.ts';
