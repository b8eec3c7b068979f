import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

export type Group = 'pdf' | 'docx' | 'mail' | 'image' | 'text';

/** By extension: only where a file stands in the table hangs on it, the product goes by content. */
const groups: Readonly<Record<string, Group>> = {
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.docm': 'docx',
  '.dotx': 'docx',
  '.eml': 'mail',
  '.msg': 'mail',
  '.mbox': 'mail',
  '.jpg': 'image',
  '.jpeg': 'image',
  '.png': 'image',
  '.tif': 'image',
  '.tiff': 'image',
  '.txt': 'text',
};

export interface ForeignFile {
  readonly path: string;
  readonly group: Group;
}

/** Different files of the five groups, at most `most` of each, taken by turns from the folders `depth` levels below `folder`. */
export async function collectFiles(folder: string, { most, depth = 2 }: { most: number; depth?: number }): Promise<ForeignFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const piles = new Map<string, ForeignFile[]>();
  for (const path of entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))) {
    const group = groups[extname(path).toLowerCase()];
    if (group === undefined) continue;
    const pile = `${group} ${relative(folder, path).split(sep).slice(0, depth).join(sep)}`;
    piles.set(pile, [...(piles.get(pile) ?? []), { path, group }]);
  }
  const spread = [...piles.values()].map((pile) => pile.toSorted((a, b) => order(a.path).localeCompare(order(b.path))));
  const longest = spread.reduce((length, pile) => Math.max(length, pile.length), 0);
  const byTurns = Array.from({ length: longest }, (_, turn) => spread.flatMap((pile) => pile[turn] ?? [])).flat();
  return chooseDifferent(byTurns, most);
}

/** An order that has nothing to do with names, and is the same each time. */
function order(path: string): string {
  return createHash('sha256').update(path).digest('hex');
}

async function chooseDifferent(files: readonly ForeignFile[], most: number): Promise<ForeignFile[]> {
  const seen = new Set<string>();
  const taken: ForeignFile[] = [];
  for (const file of files) {
    if (taken.filter(({ group }) => group === file.group).length >= most || (await stat(file.path)).size === 0) continue;
    const hash = createHash('sha256')
      .update(await readFile(file.path))
      .digest('hex');
    if (seen.has(hash)) continue;
    seen.add(hash);
    taken.push(file);
  }
  return taken;
}
