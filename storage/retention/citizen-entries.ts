import type { CaseId, UnitId } from '../../domain/ids.ts';
import { da } from '../../domain/texts/da.ts';
import type { Records } from '../records/records.ts';
import { archiveEntries, jsonEntry, plainName, type ArchiveDeps, type ArchiveEntry } from './archive-entries.ts';
import { trailTable } from './trail-table.ts';
import { wholeTrail } from './whole-trail.ts';

export interface Citizen {
  /** In any spelling. */
  readonly cpr: string;
  readonly cases: readonly CaseId[];
  /** Whose papers without a case are given; null for those of every unit. */
  readonly unit: UnitId | null;
}

type CitizenDeps = ArchiveDeps & { readonly records: Pick<Records, 'unfiled'> };

const readMe = (cases: number): string => `Denne mappe er, hvad Sagsblik har om en borger.

Antal sager her: ${cases}. Har borgeren sager i andre enheder, udleveres de dér.

sag-1/ ...         sagerne, hver med dokumenter, overblik, noter, rettelser, bestillinger og indsendelser; se læs-mig.txt i hver
uden-sag/          papirer, der er modtaget om borgeren alene og endnu ikke ligger på en sag
uden-sag.json      de samme: navn, modtaget, afsender
adgangslog.csv     hvem der har set, søgt og gjort hvad om borgeren, i alle sager, også slettede; til regneark
adgangslog.json    det samme for programmer
`;

/** Everything that is kept about a citizen: these cases, papers without one, and the extract of the audit trail over all of them. */
export async function* citizenEntries({ cpr, cases, unit }: Citizen, deps: CitizenDeps): AsyncGenerator<ArchiveEntry> {
  const { records, objects } = deps;
  const trail = await wholeTrail(cpr, records.audit);
  yield { path: 'læs-mig.txt', bytes: Buffer.from(readMe(cases.length)) };
  yield jsonEntry('adgangslog.json', trail);
  // the sign that tells a spreadsheet that it is UTF-8
  yield { path: 'adgangslog.csv', bytes: Buffer.from(`\u{FEFF}${trailTable(trail, da)}`) };
  for (const [index, caseId] of cases.entries())
    for await (const { path, bytes } of archiveEntries(caseId, deps)) yield { path: `sag-${index + 1}/${path}`, bytes };
  const unfiled = await records.unfiled.ofCitizen(cpr, unit);
  yield jsonEntry(
    'uden-sag.json',
    unfiled.map(({ fileName, received, sender, sha256, readAs, failure }) => ({ fileName, received, sender, sha256, readAs, failure })),
  );
  for (const [index, { failure, fileName, objectKey }] of unfiled.entries())
    if (failure !== 'document.infected') yield { path: `uden-sag/${plainName(fileName, index)}`, bytes: await objects.get(objectKey) };
}
