import { Failure } from '../../domain/failure.ts';
import type { DocumentRow } from '../../storage/records/records.ts';
import type { StepDeps } from '../step.ts';

/**
 * Comes before everything that opens a file. What is infected stays encrypted where it lies, is marked, and throws `document.infected`; while
 * the scanner is away the document says what it waits for, and `scanner.unreachable` brings the job back. Without a scanner the document says so.
 */
export async function scanDocument(
  { caseId, sha256, scan, waiting }: DocumentRow,
  bytes: Uint8Array,
  { records, scanner, log }: Pick<StepDeps, 'records' | 'scanner' | 'log'>,
): Promise<void> {
  if (scanner === null && scan === null && waiting === null) return; // one that is read and that nobody scanned counts as unscanned
  if (scanner === null) return records.scans.note(caseId, sha256, 'unscanned', null);
  const found = await scanner.scan(bytes).catch(async (thrown: unknown) => {
    if (thrown instanceof Failure && thrown.code === 'scanner.unreachable') await records.scans.wait(caseId, sha256, thrown.code);
    throw thrown;
  });
  await records.scans.note(caseId, sha256, found === null ? 'clean' : 'infected', found);
  if (found === null) return;
  log.warn({ caseId, sha256, found }, 'infected file locked in');
  throw new Failure('document.infected', { found });
}
