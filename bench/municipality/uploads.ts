import { performance } from 'node:perf_hooks';
import { csrfWordOf } from '../../api/plugins/csrf.ts';
import type { CaseId, PersonId, UnitId } from '../../domain/ids.ts';
import type { Paper } from './histories.ts';
import type { RunningSystem } from './running-system.ts';

/** A caseworker of a unit, signed in. */
export interface Sender {
  readonly unit: string;
  readonly session: string;
}

/** Makes the unit's caseworker and signs in. */
export async function signIn({ services: { records } }: RunningSystem, unit: string): Promise<Sender> {
  const person = { id: `person-${unit}` as PersonId, name: unit, role: 'caseworker', unit: unit as UnitId } as const;
  await records.people.save(person);
  return { unit, session: await records.people.createSession(person.id, new Date(Date.now() + 86_400_000)) };
}

/** Opens a case of the sender's own where there is none yet. */
export async function openCase({ services: { records } }: RunningSystem, caseId: string, { unit }: Pick<Sender, 'unit'>): Promise<void> {
  if ((await records.cases.find(caseId as CaseId)) !== null) return;
  await records.cases.create({
    id: caseId as CaseId,
    reference: caseId,
    citizenName: 'Test Testesen',
    citizenCpr: '010190-0000',
    unit: unit as UnitId,
    caseworker: `person-${unit}` as PersonId,
  });
}

/** Sends one paper through the api; gives the milliseconds until its answer. Throws where the api did not take it. */
export async function upload({ address }: RunningSystem, paper: Paper, { session }: Sender): Promise<number> {
  const form = new FormData();
  form.append('file', new File([new Uint8Array(paper.bytes)], paper.fileName));
  const started = performance.now();
  const answer = await fetch(`${address}/api/v1/cases/${paper.caseId}/documents`, {
    method: 'POST',
    body: form,
    headers: { origin: address, cookie: `sagsblik=${session}`, 'x-csrf-token': csrfWordOf(session) },
  });
  const { items, code } = (await answer.json()) as { readonly items?: readonly { readonly failure: unknown }[]; readonly code?: string };
  if (items?.[0]?.failure !== null) throw new Error(`the api answered ${answer.status} ${code}`);
  return performance.now() - started;
}
