import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';
import { TypeEnum } from '@kenjiuno/msgreader/lib/Reader.js';
import type { OleFile } from '../layout/open-ole.ts';
import { headBytes } from './properties.ts';

const LIST = '__properties_version1.0';

/** A message inside a message as a file of its own. @param path storages that lead to it */
export function wrapMessage(ole: OleFile, path: readonly string[]): Uint8Array {
  const entries: Entry[] = [{ name: 'Root Entry', type: TypeEnum.ROOT, length: 0, children: [] }];
  const add = (at: readonly string[]): number[] =>
    ole.namesIn(...at).map((name) => {
      const number = entries.length;
      const bytes = ole.stream(...at, name);
      if (bytes === null) {
        const entry: Entry = { name, type: TypeEnum.DIRECTORY, length: 0, children: [] };
        entries.push(entry);
        entry.children = add([...at, name]);
      } else {
        // A copy: the library writes the whole buffer behind a view.
        const content = name === LIST && at.length === path.length ? widened(bytes) : Uint8Array.from(bytes);
        entries.push({ name, type: TypeEnum.DOCUMENT, length: content.length, binaryProvider: () => content });
      }
      return number;
    });
  const children = add(path);
  entries[0] = { name: 'Root Entry', type: TypeEnum.ROOT, length: 0, children };
  return burn(entries);
}

/** The list of a message by itself begins with eight bytes more. */
function widened(list: Uint8Array): Uint8Array {
  return Uint8Array.from([
    ...list.subarray(0, headBytes.inner),
    ...new Uint8Array(headBytes.message - headBytes.inner),
    ...list.subarray(headBytes.inner),
  ]);
}
