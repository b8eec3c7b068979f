import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';

/** Storages by name, streams as bytes. */
export interface OleTree {
  readonly [name: string]: Uint8Array | OleTree;
}

const [STORAGE, STREAM, ROOT] = [1, 2, 5];

/** An OLE compound file of these storages and streams. */
export function writeOle(tree: OleTree): Uint8Array {
  const entries: Entry[] = [{ name: 'Root Entry', type: ROOT, length: 0, children: [] }];
  const add = (inside: OleTree): number[] =>
    Object.entries(inside).map(([name, content]) => {
      const at = entries.length;
      if (content instanceof Uint8Array)
        entries.push({ name, type: STREAM, length: content.length, binaryProvider: () => Uint8Array.from(content) });
      else {
        const entry: Entry = { name, type: STORAGE, length: 0, children: [] };
        entries.push(entry);
        entry.children = add(content);
      }
      return at;
    });
  const children = add(tree);
  entries[0] = { name: 'Root Entry', type: ROOT, length: 0, children };
  return burn(entries);
}
