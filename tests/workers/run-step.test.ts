import { DelayedError, UnrecoverableError, WaitingError } from 'bullmq';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { Failure } from '../../domain/failure.ts';
import type { CaseId, Sha256 } from '../../domain/ids.ts';
import type { RunningJob } from '../../queues/connection.ts';
import type { StepName } from '../../queues/steps.ts';
import { runStep } from '../../workers/run-step.ts';
import type { Step, StepDeps } from '../../workers/step.ts';
import { jobOf } from '../support/job-of.ts';

const caseId = 'c' as CaseId;
const sha256 = 'a'.repeat(64) as Sha256;

const letter = (job: Partial<RunningJob> = {}): RunningJob => jobOf({ data: { caseId, sha256 }, ...job });

interface Outcome {
  readonly thrown: unknown;
  readonly failed: readonly unknown[][];
  readonly waiting: readonly unknown[][];
  readonly logged: string;
}

interface Surroundings {
  readonly stop?: AbortSignal;
  /** In place of one that notes what is told. */
  readonly wait?: () => Promise<void>;
}

async function run(job: RunningJob, handler: Step<StepName>, { stop, wait: given }: Surroundings = {}): Promise<Outcome> {
  const failed: unknown[][] = [];
  const waiting: unknown[][] = [];
  const wait = given ?? (async (...told: unknown[]): Promise<void> => void waiting.push(told));
  let logged = '';
  const log = pino({ level: 'debug' }, { write: (line) => (logged += line) });
  const fail = async (...told: unknown[]): Promise<void> => void failed.push(told);
  const records = { documents: { fail }, renewals: { giveUp: async () => false }, audit: { add: async () => {} }, scans: { wait } };
  const deps = { records, log } as unknown as StepDeps;
  const thrown = await runStep(job, { step: 'parse', handler, deps, stop: stop ?? new AbortController().signal }).then(
    () => null,
    (error: unknown) => error,
  );
  return { thrown, failed, waiting, logged };
}

test('a payload that does not fit its schema is never tried again', async () => {
  const { thrown } = await run(letter({ data: { caseId: 7 } }), async () => {});
  expect([thrown instanceof UnrecoverableError, thrown]).toEqual([true, expect.objectContaining({ message: 'payload.invalid' })]);
});

test('a failure that no retry can help is given up at once, and stands on the document', async () => {
  const { thrown, failed } = await run(letter(), () => Promise.reject(new Failure('document.encrypted')));
  expect(thrown).toBeInstanceOf(UnrecoverableError);
  expect(failed).toEqual([[caseId, sha256, 'parse', 'document.encrypted']]);
});

test('a failure that may pass is thrown for another try, and the document does not fail yet', async () => {
  const { thrown, failed } = await run(letter(), () => Promise.reject(new Failure('object-store.unreachable')));
  expect([thrown instanceof UnrecoverableError, failed]).toEqual([false, []]);
});

test('the last attempt gives up, and stands on the document', async () => {
  const { failed } = await run(letter({ attemptsMade: 2 }), () => Promise.reject(new Failure('document.crashed')));
  expect(failed).toEqual([[caseId, sha256, 'parse', 'document.crashed']]);
});

test.each(['object-store.unreachable', 'records.unreachable', 'queue.unreachable'] as const)(
  'over %s no document fails: it says what it waits for, and the sweeps try again',
  async (code) => {
    const { thrown, failed, waiting } = await run(letter({ attemptsMade: 2 }), () => Promise.reject(new Failure(code)));
    expect([thrown, failed, waiting]).toEqual([null, [], [[caseId, sha256, code]]]);
  },
);

const rowsAway = (): Promise<void> => Promise.reject(new Failure('records.unreachable'));

test('that the rows are away too while a document would say what it waits for is no failure of its own', async () => {
  const { thrown, failed } = await run(letter({ attemptsMade: 2 }), () => Promise.reject(new Failure('records.unreachable')), {
    wait: rowsAway,
  });
  expect([thrown, failed]).toEqual([null, []]);
});

test('an error without a code becomes one of the catalogue', async () => {
  const { failed } = await run(letter({ attemptsMade: 2 }), () => Promise.reject(new TypeError('x is not a function')));
  expect(failed).toEqual([[caseId, sha256, 'parse', 'internal.unexpected']]);
});

test('what reaches the queue is the code alone, not the words of an error', async () => {
  const { thrown, logged } = await run(letter(), () => Promise.reject(new Error('Unexpected token in "Vibeke Eksempel"')));
  expect(String(thrown)).not.toContain('Vibeke');
  expect(logged).toContain('internal.unexpected');
});

test('a document over which several workers died is given up without being read again', async () => {
  let runs = 0;
  const { failed } = await run(letter({ stalledCounter: 4 }), async () => void (runs += 1));
  expect([runs, failed]).toEqual([0, [[caseId, sha256, 'parse', 'document.crashed']]]);
});

test('a step that outlasts the grace is given back and has not failed', async () => {
  const stop = new AbortController();
  const outcome = run(letter(), () => new Promise(() => stop.abort()), { stop: stop.signal });
  const { thrown, failed } = await outcome;
  expect([thrown instanceof WaitingError, failed]).toEqual([true, []]);
});

test('a step that finds itself too early is put off and has not failed, whichever attempt it is', async () => {
  const { thrown, failed } = await run(letter({ attemptsMade: 2 }), async () => 'too-early');
  expect([thrown instanceof DelayedError, failed]).toEqual([true, []]);
});

test('a step that stays too early is put off for longer, so that a long burst is not looked at all the time', async () => {
  const waits: number[] = [];
  const comeBack = async (milliseconds: number): Promise<void> => void waits.push(milliseconds);
  for (const age of [0, 300, 2_000]) await run(letter({ addedAt: Date.now() - age, comeBack }), async () => 'too-early');
  expect(waits.slice(0, 2)).toEqual([200, 200]);
  expect(waits[2]).toBeGreaterThanOrEqual(1_000);
});

test.each([
  ['of a moment ago', -500],
  ['of an adder whose clock is two hours ahead', 7_200_000],
  ['of an adder whose clock is two hours behind', -7_200_000],
])('a job %s is as old as the clocks differ, and never younger than new', async (_whose, ahead) => {
  const ages: (number | undefined)[] = [];
  await run(letter({ addedAt: Date.now() + ahead }), async (_ids, _deps, job) => void ages.push(job?.age));
  expect(Math.abs((ages[0] ?? 0) - Math.abs(ahead))).toBeLessThan(400);
});
