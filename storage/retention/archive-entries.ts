import { extname } from 'node:path';
import { Failure } from '../../domain/failure.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Overview } from '../../domain/overview.ts';
import type { ObjectStore } from '../objects/object-store.ts';
import type { DocumentRow, Records } from '../records/records.ts';
import { wholeTrail } from './whole-trail.ts';

/** One file of an archive; paths are relative, with `/` between. */
export interface ArchiveEntry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface ArchiveDeps {
  readonly records: Pick<
    Records,
    | 'cases'
    | 'documents'
    | 'overviews'
    | 'corrections'
    | 'notes'
    | 'meetings'
    | 'orders'
    | 'audit'
    | 'portal'
    | 'runningReports'
    | 'exports'
    | 'retention'
    | 'bundles'
    | 'questions'
    | 'qualitySamples'
  >;
  readonly objects: Pick<ObjectStore, 'get'>;
  /** The overview for people. */
  readonly overviewAsText: (overview: Overview) => string;
}

const readMe = `Denne mappe er alt, hvad Sagsblik havde om sagen.

dokumenter/        de modtagne filer, byte for byte som de kom; filer med skadelig kode er udeladt
dokumenter.json    fil for fil: navn, modtaget, afsender, slags, SHA-256, tilstand
overblik.txt       overblikket, hver linje med dokument og side
overblik.json      det samme for programmer
tilfoejet.json     rettelser, noter, møder, mødemapper og spørgsmål, bestillinger, indsendelser, fortløbende rapporter,
                   eksporter, opbevaring, svar i stikprøver
adgangslog.json    hvem der har set og gjort hvad
`;

/** Everything that is kept about a case, file by file, so that a case of any size needs the memory of one document. Throws `case.unknown`. */
export async function* archiveEntries(caseId: CaseId, deps: ArchiveDeps): AsyncGenerator<ArchiveEntry> {
  const { records, objects, overviewAsText } = deps;
  const found = await records.cases.find(caseId);
  if (found === null) throw new Failure('case.unknown');
  const documents = await records.documents.list(caseId);
  yield { path: 'læs-mig.txt', bytes: Buffer.from(readMe) };
  yield jsonEntry('dokumenter.json', {
    sag: found,
    dokumenter: documents.map((row, index) => ({ fil: isLockedIn(row) ? null : pathOf(row, index), ...told(row) })),
  });
  const overview = await records.overviews.find(caseId);
  if (overview !== null) {
    yield { path: 'overblik.txt', bytes: Buffer.from(overviewAsText(overview)) };
    yield jsonEntry('overblik.json', overview);
  }
  yield jsonEntry('tilfoejet.json', await addedTo(caseId, records));
  const trail = await wholeTrail(found.citizenCpr, records.audit);
  yield jsonEntry(
    'adgangslog.json',
    trail.filter((line) => line.caseId === caseId || line.caseId === null),
  );
  for (const [index, row] of documents.entries())
    if (!isLockedIn(row)) yield { path: pathOf(row, index), bytes: await objects.get(row.objectKey) };
}

/** What people have added, and what else became of the case. */
async function addedTo(caseId: CaseId, records: ArchiveDeps['records']): Promise<object> {
  return {
    rettelser: await records.corrections.list(caseId),
    noter: await records.notes.list(caseId),
    moeder: await records.meetings.list(caseId),
    bestillinger: await records.orders.list(caseId),
    indsendelser: await records.portal.sentTo(caseId),
    fortloebendeRapporter: await runsOf(caseId, records),
    overdragelse: await records.cases.handedOver(caseId),
    moedemapper: await records.bundles.list(caseId),
    spoergsmaal: await records.questions.list(caseId),
    eksporter: await records.exports.list(caseId),
    opbevaring: await records.retention.facts(caseId),
    stikproever: await records.qualitySamples.ofCase(caseId),
  };
}

/** What suppliers go on writing, with every version that they sent. */
async function runsOf(caseId: CaseId, { runningReports }: ArchiveDeps['records']): Promise<readonly object[]> {
  const runs = await runningReports.ofCase(caseId);
  return Promise.all(runs.map(async (run) => ({ ...run, versioner: await runningReports.versions(run.id) })));
}

/** What the virus scanner found something in is handed to nobody; that it was there is told. */
const isLockedIn = ({ scan }: DocumentRow): boolean => scan === 'infected';

function told({ sha256, fileName, mediaType, bytes, parent, received, state, failure, scan, head }: DocumentRow): object {
  return { sha256, fileName, mediaType, bytes, parent, received, state, failure, scan, head };
}

/** Numbered, so that two files of one name stand beside each other; the name as it was given stands in the list. */
function pathOf({ fileName }: DocumentRow, index: number): string {
  return `dokumenter/${plainName(fileName, index)}`;
}

/** @example plainName('a/b.pdf', 0) // '0001 a_b.pdf' */
export function plainName(fileName: string, index: number): string {
  const plain = fileName.replaceAll(/[^\p{L}\p{N} ._-]/gu, '_').slice(-100);
  return `${String(index + 1).padStart(4, '0')} ${plain === '' ? `fil${extname(fileName)}` : plain}`;
}

/** A file of an archive for programs. */
export function jsonEntry(path: string, value: unknown): ArchiveEntry {
  return { path, bytes: Buffer.from(`${JSON.stringify(value, null, 2)}\n`) };
}
