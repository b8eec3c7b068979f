import { randomBytes } from 'node:crypto';
import type { Person } from '../../domain/people.ts';
import { workOf, type RunningReport } from '../../domain/running-report.ts';
import { paperAsDocx } from '../../pipeline/export/index.ts';
import { runningFileName, runningPaper } from '../../pipeline/running/index.ts';
import { draftKeyOf, dropDraftObjects } from '../../storage/draft-pieces.ts';
import { tryToQueue } from '../../storage/receive-document.ts';
import { dayOf, type ApiDeps } from '../deps.ts';

/** As long as any other draft is kept. */
const DRAFT_HOURS = 24;

/** Makes the file that the work copy would be sent as, and has it read like any uploaded draft. What was made before of the run goes. */
export async function draftOfRun(run: RunningReport, person: Person, deps: ApiDeps): Promise<void> {
  const { records, objects, queues, clock } = deps;
  const madeAt = clock();
  const bytes = await fileOf(run, person, deps);
  const { caseId, orderId, reference } = run;
  const expiresAt = new Date(madeAt.getTime() + DRAFT_HOURS * 3_600_000);
  const [sendingId, id] = [randomBytes(32).toString('hex'), randomBytes(32).toString('hex')];
  const life = { madeAt, expiresAt };
  await records.portal.begin({ id: sendingId, caseId, orderId, person: person.id, reference, ...life, sentAt: null, runId: run.id });
  const fileName = runningFileName(await nextNumber(run, deps), dayOf(madeAt), run.closing !== null);
  const objectKey = draftKeyOf(caseId, id);
  await records.portal.addDraft({ id, sendingId, caseId, fileName, bytes: bytes.length, objectKey, ...life });
  await objects.put(objectKey, bytes);
  await records.runningReports.saveChecked(run, sendingId);
  await records.portal.grow(id, 0, bytes.length);
  await tryToQueue(() => queues.add('draft', { draftId: id })); // else housekeeping adds it
  if (run.checked !== null) await dropDrafts(run.checked.sendingId, deps);
}

/** The number that the next version gets. */
export async function nextNumber({ id }: Pick<RunningReport, 'id'>, { records }: Pick<ApiDeps, 'records'>): Promise<number> {
  return (await records.runningReports.versions(id)).length + 1;
}

async function fileOf(run: RunningReport, person: Person, deps: ApiDeps): Promise<Uint8Array> {
  const { records, clock } = deps;
  const [organisation, number] = await Promise.all([records.portal.organisationName(person.unit), nextNumber(run, deps)]);
  const { title, reference } = run;
  const [date, isClosing, sections] = [dayOf(clock()), run.closing !== null, workOf(run)];
  return paperAsDocx(runningPaper({ sections, number, isClosing, title, reference, organisation, author: person.name, date }));
}

async function dropDrafts(sendingId: string, { records, objects }: Pick<ApiDeps, 'records' | 'objects'>): Promise<void> {
  for (const draft of await records.portal.drafts(sendingId))
    if (await records.portal.removeDraft(draft.id)) await dropDraftObjects(draft, objects);
}
