import { Failure } from '../domain/failure.ts';
import type { Scanner } from './scanner.ts';

/** The part of a sandbox that meets a file first. */
interface Parses {
  parse(bytes: Uint8Array, fileName: string, nesting?: number): Promise<unknown>;
}

/** The same sandbox, behind a scan: what is infected or cannot be judged is not parsed. */
export function scanFirst<S extends Parses>(sandbox: S, scanner: Scanner | null): S {
  if (scanner === null) return sandbox;
  const parse: Parses['parse'] = async (bytes, fileName, nesting) => {
    const found = await scanner.scan(bytes);
    if (found !== null) throw new Failure('document.infected', { found });
    return sandbox.parse(bytes, fileName, nesting);
  };
  return { ...sandbox, parse };
}
