import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';
import { TypeEnum } from '@kenjiuno/msgreader/lib/Reader.js';

/** Storages by name, streams as bytes. */
export interface OleTree {
  readonly [name: string]: Uint8Array | OleTree;
}

/** An OLE compound file of these storages and streams. */
export function writeOle(tree: OleTree): Uint8Array {
  const entries: Entry[] = [{ name: 'Root Entry', type: TypeEnum.ROOT, length: 0, children: [] }];
  const add = (inside: OleTree): number[] =>
    Object.entries(inside).map(([name, content]) => {
      const at = entries.length;
      if (content instanceof Uint8Array)
        entries.push({ name, type: TypeEnum.DOCUMENT, length: content.length, binaryProvider: () => Uint8Array.from(content) });
      else {
        const entry: Entry = { name, type: TypeEnum.DIRECTORY, length: 0, children: [] };
        entries.push(entry);
        entry.children = add(content);
      }
      return at;
    });
  const children = add(tree);
  entries[0] = { name: 'Root Entry', type: TypeEnum.ROOT, length: 0, children };
  return burn(entries);
}
