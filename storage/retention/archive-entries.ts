import { extname } from 'node:path';
import type { NamedAuditEvent } from '../records/audit/audit-port.ts';
import { Failure } from '../../domain/failure.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Overview } from '../../domain/overview.ts';
import type { ObjectStore } from '../objects/object-store.ts';
import type { DocumentRow, Records } from '../records/records.ts';

/** One file of an archive; paths are relative, with `/` between. */
export interface ArchiveEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface ArchiveDeps {
  readonly records: Pick<Records, 'cases' | 'documents' | 'overviews' | 'corrections' | 'notes' | 'meetings' | 'orders' | 'audit'>;
  readonly objects: Pick<ObjectStore, 'get'>;
  /** The overview for people. */
  readonly overviewAsText: (overview: Overview) => string;
}

const readMe = `Denne mappe er alt, hvad Sagsblik havde om sagen.

dokumenter/        de modtagne filer, byte for byte som de kom; filer med skadelig kode er udeladt
dokumenter.json    fil for fil: navn, modtaget, afsender, slags, SHA-256, tilstand
overblik.txt       overblikket, hver linje med dokument og side
overblik.json      det samme for programmer
tilfoejet.json     rettelser, noter, møder og afgørelser, bestillinger
adgangslog.json    hvem der har set og gjort hvad
`;

/** Everything that is kept about a case, file by file, so that a case of any size needs the memory of one document. Throws `case.unknown`. */
export async function* archiveEntries(caseId: CaseId, deps: ArchiveDeps): AsyncGenerator<ArchiveEntry> {
  const { records, objects, overviewAsText } = deps;
  const found = await records.cases.find(caseId);
  if (found === null) throw new Failure('case.unknown');
  const documents = await records.documents.list(caseId);
  yield { path: 'læs-mig.txt', bytes: Buffer.from(readMe) };
  yield asJson('dokumenter.json', {
    sag: found,
    dokumenter: documents.map((row, index) => ({ fil: isLockedIn(row) ? null : pathOf(row, index), ...told(row) })),
  });
  const overview = await records.overviews.find(caseId);
  if (overview !== null) {
    yield { path: 'overblik.txt', bytes: Buffer.from(overviewAsText(overview)) };
    yield asJson('overblik.json', overview);
  }
  yield asJson('tilfoejet.json', {
    rettelser: await records.corrections.list(caseId),
    noter: await records.notes.list(caseId),
    moeder: await records.meetings.list(caseId),
    bestillinger: await records.orders.list(caseId),
  });
  yield asJson('adgangslog.json', await trailOf(found.citizenCpr, caseId, records));
  for (const [index, row] of documents.entries())
    if (!isLockedIn(row)) yield { path: pathOf(row, index), bytes: await objects.get(row.objectKey) };
}

/** What the virus scanner found something in is handed to nobody; that it was there is told. */
const isLockedIn = ({ scan }: DocumentRow): boolean => scan === 'infected';

function told({ sha256, fileName, mediaType, bytes, parent, received, state, failure, scan, head }: DocumentRow): object {
  return { sha256, fileName, mediaType, bytes, parent, received, state, failure, scan, head };
}

/** Numbered, so that two files of one name stand beside each other; the name as it was given stands in the list. */
function pathOf({ fileName }: DocumentRow, index: number): string {
  const plain = fileName.replaceAll(/[^\p{L}\p{N} ._-]/gu, '_').slice(-100);
  return `dokumenter/${String(index + 1).padStart(4, '0')} ${plain === '' ? `fil${extname(fileName)}` : plain}`;
}

function asJson(path: string, value: unknown): ArchiveEntry {
  return { path, bytes: Buffer.from(`${JSON.stringify(value, null, 2)}\n`) };
}

const PAGE = 1_000;

async function trailOf(cpr: string, caseId: CaseId, { audit }: Pick<Records, 'audit'>): Promise<readonly NamedAuditEvent[]> {
  const lines: NamedAuditEvent[] = [];
  for (let before: number | null = null; ;) {
    const page: readonly NamedAuditEvent[] = await audit.ofCitizen(cpr, { before, limit: PAGE });
    lines.push(...page.filter((line) => line.caseId === caseId || line.caseId === null));
    if (page.length < PAGE) return lines;
    before = page.at(-1)?.position ?? 0;
  }
}
