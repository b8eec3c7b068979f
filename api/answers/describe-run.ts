import type { z } from 'zod';
import type { Person } from '../../domain/people.ts';
import { mayReopen, REOPEN_DAYS, workOf, type RunningReport, type RunningVersion } from '../../domain/running-report.ts';
import type { ListedRun } from '../../storage/records/portal/running-reports-port.ts';
import type { ApiDeps } from '../deps.ts';
import type { runItem, runList, versionOfDocument } from '../schemas/running-report.ts';
import { describeDraft } from './describe-draft.ts';

type Item = z.output<typeof runItem>;

/** A run in the list of its organisation. */
export function describeListedRun(run: ListedRun): z.output<typeof runList>['items'][number] {
  const { id, reference, orderId, title, state, closing, versions, savedAt } = run;
  return { id, reference, isOrder: orderId !== null, title, state, isClosing: closing !== null, versions, savedAt: savedAt.toISOString() };
}

/** A run with everything that whoever writes it may know; what reading it through found is shown to the person who asked alone. */
export async function describeRun(run: RunningReport, person: Person, deps: Pick<ApiDeps, 'records' | 'clock'>): Promise<Item> {
  const { records, clock } = deps;
  const versions = await records.runningReports.versions(run.id);
  const closed = mayReopen(run, clock()) ? run.closedAt : null;
  return {
    ...describeListedRun({ ...run, versions: versions.length }),
    version: run.version,
    sections: workOf(run),
    lastSent: versions.findLast(({ isClosing }) => !isClosing)?.sections ?? {},
    sent: versions.toReversed().map(describeVersion),
    check: await checkOf(run, person, deps),
    reopenUntil: closed === null ? null : new Date(closed.getTime() + REOPEN_DAYS * 86_400_000).toISOString(),
  };
}

/** A sent version; the words themselves stand in the document. */
export function describeVersion(
  version: RunningVersion & { readonly byName: string },
): NonNullable<z.output<typeof versionOfDocument>['version']> {
  const { number, isClosing, sentAt, byName, note, sha256, difference } = version;
  return { number, isClosing, sentAt: sentAt.toISOString(), by: byName, note, sha256, difference };
}

async function checkOf(
  { checked }: RunningReport,
  person: Person,
  { records, clock }: Pick<ApiDeps, 'records' | 'clock'>,
): Promise<Item['check']> {
  if (checked === null) return null;
  const sending = await records.portal.findSending(checked.sendingId);
  if (sending === null || sending.person !== person.id || sending.sentAt !== null || sending.expiresAt <= clock()) return null;
  const [draft] = await records.portal.drafts(sending.id);
  return draft === undefined ? null : { version: checked.version, draft: describeDraft(draft) };
}
