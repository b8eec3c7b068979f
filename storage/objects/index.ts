import { openFileSystem } from './file-system.ts';
import type { ObjectStore } from './object-store.ts';

/** THE LIST of drivers: the one that an address or a folder asks for. */
export function openObjects(options: { readonly root: string }): ObjectStore {
  return openFileSystem(options);
}
