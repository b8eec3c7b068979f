import { openOle } from './open-ole.ts';

/** The names at the top of an OLE compound file; null where its directory cannot be read, as in a file that was cut off. */
export function oleNames(bytes: Uint8Array): readonly string[] | null {
  try {
    return openOle(bytes).names;
  } catch {
    return null; // only answers the question; the parser that takes the file says what is wrong with it
  }
}
