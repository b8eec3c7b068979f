import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { CaseId, PersonId, UnitId } from '../../domain/ids.ts';
import type { Person } from '../../domain/people.ts';
import type { Services } from '../../runtime/services.ts';
import { receiveFile } from './receive-file.ts';

/** An annotated case about a citizen who does not exist; its header names her, and each file's day of receipt. */
const folder = new URL('../../evaluation/cases/c01/', import.meta.url);
const header = z.object({
  case: z.string(),
  citizen: z.object({ name: z.string(), cpr: z.string() }),
  documents: z.array(z.object({ file: z.string(), received: z.string() })),
});

export const demoCaseId = 'c01' as CaseId;
const unit = { id: 'demo' as UnitId, name: 'Demo' };

/** The one caseworker of the demo. */
export const demoPerson: Person = { id: 'demo-sagsbehandler' as PersonId, name: 'Demo Sagsbehandler', role: 'caseworker', unit: unit.id };

/** A follow-up in the middle of the case: something to ask "what is new since?" about. */
const meeting = { id: 'demo-opfoelgning', caseId: demoCaseId, kind: 'meeting', date: '2024-10-01', title: 'Opfølgningssamtale' } as const;

/** Puts the sample case in place and hands in its files. A second time everything is there already: files known are not received again. */
export async function seedDemo(services: Services, onFile: (done: number, total: number) => void): Promise<void> {
  const { citizen, documents } = header.parse(JSON.parse(await readFile(new URL('case.json', folder), 'utf8')));
  const { records } = services;
  await records.people.saveUnit(unit);
  await records.people.save(demoPerson);
  if ((await records.cases.find(demoCaseId)) === null) {
    await records.cases.create({
      id: demoCaseId,
      reference: 'Demo c01',
      citizenName: citizen.name,
      citizenCpr: citizen.cpr,
      unit: unit.id,
      caseworker: demoPerson.id,
    });
    await records.meetings.add(meeting);
  }
  for (const [index, { file, received }] of documents.entries()) {
    const path = fileURLToPath(new URL(`files/${encodeURIComponent(file)}`, folder));
    await receiveFile({ path, caseId: demoCaseId, received, receipt: `demo ${index + 1}`, maxBytes: Infinity }, services);
    onFile(index + 1, documents.length);
  }
}
