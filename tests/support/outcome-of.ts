import { Failure } from '../../domain/failure.ts';
import type { ParsedDocument } from '../../domain/parsed-document.ts';
import { faultsOf } from './faults-of.ts';

/** What came of a reading, in a word: `read`, a code of the catalogue, or what must never come of one. */
export async function outcomeOf(reading: Promise<ParsedDocument>): Promise<string> {
  try {
    const faults = faultsOf(await reading);
    return faults.length === 0 ? 'read' : `read with faults: ${faults.slice(0, 3).join('; ')}`;
  } catch (error) {
    return error instanceof Failure
      ? error.code
      : `uncatalogued: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}
