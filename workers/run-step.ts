import { UnrecoverableError } from 'bullmq';
import { asFailure, Failure } from '../domain/failure.ts';
import { failures } from '../domain/failures.ts';
import type { RunningJob } from '../queues/connection.ts';
import { currentJob } from '../queues/current-job.ts';
import type { StepOutcome } from '../queues/step-measures.ts';
import { documentPayload, draftPayload, exportPayload, receiptPayload, steps, type Payload, type StepName } from '../queues/steps.ts';
import type { Records } from '../storage/records/records.ts';
import { auditWorker } from './audit-worker.ts';
import { caseAfterRenewal } from './cases/case-after-renewal.ts';
import { leaveUnread } from './inboxes/leave-unread.ts';
import type { Step, StepDeps } from './step.ts';
import { rightOfWay } from './right-of-way.ts';
import { isAway, waitUntilBack } from './wait-until-back.ts';

/** A document over which this many workers died is given up: it would take down the next one too. */
const MAX_STALLED = 3;
/** After so long at least a job that came too early looks again. */
const EARLY_MILLISECONDS = 200;
/** Of its age at least: a case with a long burst looks half a dozen times, and waits half as long again at worst. */
const EARLY_SHARE = 0.5;

export interface StepRun {
  readonly step: StepName;
  readonly handler: Step<StepName>;
  readonly deps: StepDeps;
  /** Fires when the time to finish is over: the job goes back, and another worker takes it. */
  readonly stop: AbortSignal;
}

type GivenUp = Parameters<Records['renewals']['giveUp']>[2];

/** The one spot between our failures and BullMQ: says what is tried again, and writes down what failed for good. */
export async function runStep(job: RunningJob, call: StepRun): Promise<void> {
  const { step } = call;
  const payload = steps[step].payload.safeParse(job.data);
  if (!payload.success) throw new UnrecoverableError('payload.invalid');
  const ids = payload.data;
  await currentJob.run({ step, job: job.id, ...ids }, () => runOn(ids, job, call));
}

async function runOn(ids: Payload<StepName>, job: RunningJob, { step, handler, deps, stop }: StepRun): Promise<void> {
  const began = performance.now();
  const age = Math.abs(Date.now() - job.addedAt);
  const run = async (): Promise<'done' | 'too-early'> => {
    if (job.stalledCounter > MAX_STALLED) throw new Failure('document.crashed', { stalled: job.stalledCounter });
    return (await rightOfWay.run({ step, turn: job.turn }, () => handler(ids, deps, { age }))) ?? 'done';
  };
  const result = await unlessStopped(run().catch(asFailure), stop);
  const milliseconds = Math.round(performance.now() - began);
  const ended = (outcome: StepOutcome): void => deps.measures?.stepEnded(step, outcome, milliseconds / 1_000);
  if (result === 'stopped') {
    ended('given-back');
    deps.log.info({ step, ...ids, milliseconds }, 'step given back');
    return job.giveBack();
  }
  if (result === 'too-early') {
    ended('put-off');
    return job.comeBack(Math.max(EARLY_MILLISECONDS, Math.round(age * EARLY_SHARE)));
  }
  if (result === 'done') ended('done');
  if (result === 'done') return deps.log.debug({ step, ...ids, milliseconds }, 'step done');
  const attempt = job.attemptsMade + 1;
  const isLast = !result.retry || attempt >= steps[step].attempts || job.stalledCounter > MAX_STALLED;
  deps.log.warn({ ...result.details, step, ...ids, milliseconds, attempt, isLast, code: result.code, err: result.cause }, 'step failed');
  ended(isLast ? 'failed' : 'retried');
  deps.measures?.stepFailed(step, result.code);
  const document = documentPayload.safeParse(ids);
  if (isLast && isAway(result.code)) return waitUntilBack(ids, result.code, deps);
  const asked = exportPayload.safeParse(ids);
  if (isLast) await auditGivenUp(ids, deps, { step, code: result.code });
  if (isLast && asked.success) await deps.records.exports.fail(asked.data.caseId, asked.data.exportId, result.code);
  if (isLast && document.success) await giveUp(document.data, deps, { step, code: result.code });
  const receipt = receiptPayload.safeParse(ids);
  if (isLast && receipt.success) await leaveUnread(receipt.data.receiptId, result.code, deps.records.unfiled);
  const draft = draftPayload.safeParse(ids);
  if (isLast && draft.success) await deps.records.portal.saveUnread(draft.data.draftId, result.code, null);
  throw isLast ? new UnrecoverableError(result.code) : new Error(result.code); // the code alone: a message could hold text of the document
}

/** What no retry helps is a refusal of the paper, and stands in the trail with its code; what is away is none. */
async function auditGivenUp(ids: Payload<StepName>, deps: StepDeps, { step, code }: GivenUp): Promise<void> {
  if (failures[code].status >= 500) return;
  const ofDocument = documentPayload.safeParse(ids);
  const ofDraft = draftPayload.safeParse(ids);
  const draft = ofDraft.success ? await deps.records.portal.findDraft(ofDraft.data.draftId) : null;
  const about = ofDocument.success
    ? { caseId: ofDocument.data.caseId, document: ofDocument.data.sha256 }
    : { caseId: draft?.caseId ?? null, document: draft?.sha256 ?? null };
  await auditWorker(deps, { action: draft === null ? 'document.upload' : 'portal.send', what: step, refused: code, ...about });
}

/** A document that a renewal asked for stands in the overview: it keeps its old result and is none that failed. */
async function giveUp({ caseId, sha256 }: Payload<'parse'>, deps: StepDeps, failed: GivenUp): Promise<void> {
  const { renewals, documents } = deps.records;
  if (await renewals.giveUp(caseId, sha256, failed)) await caseAfterRenewal(caseId, deps);
  else await documents.fail(caseId, sha256, failed.step, failed.code);
}

/** Leaves no listener behind: the signal lives as long as the process, and jobs come by the thousand. */
async function unlessStopped<T>(work: Promise<T>, stop: AbortSignal): Promise<T | 'stopped'> {
  if (stop.aborted) return 'stopped';
  const stopped = Promise.withResolvers<'stopped'>();
  const end = (): void => stopped.resolve('stopped');
  stop.addEventListener('abort', end, { once: true });
  try {
    return await Promise.race([work, stopped.promise]);
  } finally {
    stop.removeEventListener('abort', end);
  }
}
