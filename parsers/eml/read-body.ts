import type { Draft } from '../layout/place-blocks.ts';
import { readLines } from '../layout/read-lines.ts';

/** Plain text wins over HTML: both say the same, and text has no layout tricks. */
export function readBody(text: string, html: string): readonly Draft[] {
  const body = text.trim() === '' ? html.replace(/<[^>]+>/gu, '\n') : text;
  return readLines(body, { hasTitle: false });
}
