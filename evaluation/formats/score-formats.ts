import type { Sha256 } from '../../domain/ids.ts';
import { parseBytes } from '../../parsers/index.ts';
import { classifyDocument } from '../../pipeline/classify/index.ts';
import { oneText } from './one-text.ts';
import { renders } from './renders.ts';

/** What came out of one format, against the first of THE LIST. */
export interface FormatScore {
  readonly format: string;
  /** Share of the passages that came out with the same words, in the same place of the order, under the same heading of the text. */
  readonly share: number;
  /** Passages of the two that differ, as a reader would see them. */
  readonly missing: readonly string[];
  readonly added: readonly string[];
}

/** The one text, read out of each format by the real parsers and cut into passages. */
export async function scoreFormats(): Promise<readonly FormatScore[]> {
  const read = await Promise.all(
    renders.map(async ({ format, fileName, render }) => ({ format, passages: await passagesOf(render(oneText), fileName) })),
  );
  const expected = read[0]?.passages ?? [];
  return read.map(({ format, passages }) => {
    const missing = expected.filter((passage) => !passages.includes(passage));
    const inOrder = passages
      .filter((passage) => expected.includes(passage))
      .every((passage, at, kept) => at === 0 || expected.indexOf(kept[at - 1] ?? '') < expected.indexOf(passage));
    const added = passages.filter((passage) => !expected.includes(passage));
    const share = inOrder ? (expected.length - missing.length) / Math.max(expected.length, passages.length) : 0;
    return { format, share, missing, added };
  });
}

async function passagesOf(bytes: Uint8Array, fileName: string): Promise<readonly string[]> {
  const parsed = await parseBytes(bytes, fileName);
  const [inner] = parsed.attachments;
  if (inner !== undefined) return passagesOf(inner.bytes, inner.name);
  const sha256 = '0'.repeat(64) as Sha256;
  const { passages } = classifyDocument({ parsed, sha256, fileName, parent: null, received: '2024-04-03', citizen: null });
  // A question stands beside its answer in a table, and before it in plain text: its words count, whatever parts them.
  return passages.map(
    ({ section, label, text }) =>
      `${section ?? ''} | ${label === null || label === section ? '' : `${label} `}${text.replace(/(?<=\d):(?= )/u, '')}`,
  );
}
