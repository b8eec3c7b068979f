import type { Scanner } from '../../scanner/index.ts';
import type { InfectedFile, Scans } from '../../storage/records/documents/scans-port.ts';

/** In two parts, so that no scanner takes this file for the test file of the anti-virus makers. */
const testFile = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

/** Counts, and what is locked in by its ids. */
interface ScanState {
  readonly counts: Awaited<ReturnType<Scans['counts']>>;
  readonly infected: readonly InfectedFile[];
}

/** What `sagsblik status` tells of the virus scanner. */
export async function scanState(scans: Scans): Promise<ScanState> {
  return { counts: await scans.counts(), infected: await scans.infected() };
}

/** One line for the counts, one for every file that is locked in. */
export function scansTold({ counts, infected }: ScanState): readonly string[] {
  const { clean, unscanned, waiting } = counts;
  const waits = waiting === 0 ? '' : `, ${waiting} venter på virusscanneren`;
  return [
    `virus: ${clean} scannet, ${unscanned} ikke scannet, ${infected.length} lukket inde${waits}`,
    ...infected.map(({ caseId, sha256, found }) =>
      [`lukket inde: ${sha256.slice(0, 12)}`, caseId === null ? 'Uden sag' : `på sag ${caseId}`, found].filter(Boolean).join(', '),
    ),
  ];
}

/** For `sagsblik check`: a scanner that answers and knows no signature finds nothing, which would look like a clean bill. */
export async function tellScanner(scanner: Scanner | null): Promise<{ readonly isWell: boolean; readonly how: string }> {
  if (scanner === null)
    return { isWell: true, how: 'CLAMAV_URL er ikke sat: dokumenter læses uden virusscanning, og hvert siger det selv' };
  const version = await scanner.version();
  if ((await scanner.scan(Buffer.from(testFile))) !== null)
    return { isWell: true, how: `CLAMAV_URL, svarer, ${version}, finder prøvefilen` };
  return { isWell: false, how: `CLAMAV_URL, svarer, ${version}, men finder ikke prøvefilen: hent signaturer (freshclam)` };
}
