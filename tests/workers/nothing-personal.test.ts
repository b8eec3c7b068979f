import { expect, test } from 'vitest';
import { Failure } from '../../domain/failure.ts';
import { steps, stepNames, type StepName } from '../../queues/steps.ts';
import { createLogger } from '../../runtime/logger.ts';
import { handlers } from '../../workers/handlers.ts';
import { runStep } from '../../workers/run-step.ts';
import type { Step, StepDeps } from '../../workers/step.ts';
import { jobOf } from '../support/job-of.ts';
import { personalIn, personalText } from '../support/personal-words.ts';
import { openPipeline, type Pipeline } from '../support/pipeline.ts';
import { readTrail } from '../support/read-trail.ts';
import { hashOf, sampleCase } from '../support/sample-case.ts';

/** Ids that fit every payload; a step takes those that are its own. */
const ids = {
  caseId: sampleCase.id,
  sha256: hashOf('notat'),
  receiptId: 'a'.repeat(32),
  draftId: 'b'.repeat(64),
  exportId: 'e1',
  message: '00000000-0000-4000-8000-000000000000',
};

function payloadOf(step: StepName): unknown {
  const names = Object.keys(ids) as (keyof typeof ids)[];
  const subsets = [...names.map((name) => [name]), ['caseId', 'sha256'], ['caseId', 'exportId'], []] as (keyof typeof ids)[][];
  const fitting = subsets.map((subset) => Object.fromEntries(subset.map((name) => [name, ids[name]])));
  return fitting.find((payload) => steps[step].payload.safeParse(payload).success);
}

interface Told {
  readonly logged: string;
  /** What the queue keeps of the failure. */
  readonly kept: string;
}

async function run(
  step: StepName,
  { deps, handler, attemptsMade }: { readonly deps: StepDeps; readonly handler: Step<StepName>; readonly attemptsMade: number },
): Promise<Told> {
  const lines: string[] = [];
  const log = createLogger('debug', 'test', { write: (line) => void lines.push(line) });
  const job = jobOf({ data: payloadOf(step), attemptsMade });
  const thrown: unknown = await runStep(job, { step, handler, deps: { ...deps, log }, stop: new AbortController().signal }).catch(
    (error: unknown) => error,
  );
  return { logged: lines.join(''), kept: thrown instanceof Error ? `${thrown.message} ${thrown.stack ?? ''}` : '' };
}

const failures: readonly (readonly [string, () => Error])[] = [
  [
    'an error of a library that quotes the text',
    () => Object.assign(new TypeError(`Unexpected token in "${personalText}"`), { detail: personalText }),
  ],
  ['a failure of ours with such a cause, for good', () => new Failure('document.corrupt', {}, { cause: new Error(personalText) })],
  ['a failure of ours with such a cause, for now', () => new Failure('object-store.unreachable', {}, { cause: new Error(personalText) })],
];

test.each(failures)('%s: no step tells anybody of it to the log, the queue, the rows or the trail', async (_what, fail) => {
  const on = await openPipeline();
  const trail = await readTrail(on.databaseUrl);
  const wrong: string[] = [];
  for (const step of stepNames)
    for (const attemptsMade of [0, 99]) {
      const told = await run(step, { deps: on.deps, handler: () => Promise.reject(fail()), attemptsMade });
      const found = [...personalIn(told.logged), ...personalIn(told.kept), ...personalIn(JSON.stringify(await trail.news()))];
      if (found.length > 0 || !told.logged.includes('step failed')) wrong.push(`${step}: ${found.join(', ')} ${told.kept}`);
    }
  await trail.close();
  expect(wrong).toEqual([]);
});

/** Every part of a step fails with somebody in its words. */
function failing<T extends object>(part: T): T {
  return new Proxy(part, {
    get: (target, name, receiver) => {
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value === 'function')
        return () => Promise.reject(Object.assign(new Error(personalText), { code: '23505', detail: personalText }));
      return typeof value === 'object' && value !== null ? failing(value) : value;
    },
  });
}

test('where the rows, the objects or the sandbox fail with somebody in their words, no step of the real ones passes them on', async () => {
  const on: Pipeline = await openPipeline();
  const { records, objects, sandbox } = on.deps;
  const wrong: string[] = [];
  for (const step of stepNames) {
    // what notes a failure works: it is the step itself that fails
    const noting = { audit: records.audit, exports: records.exports, renewals: records.renewals };
    const parts = {
      ...records,
      ...Object.fromEntries(
        Object.entries(records).flatMap(([name, part]) => (name in noting || typeof part === 'function' ? [] : [[name, failing(part)]])),
      ),
    };
    const deps: StepDeps = { ...on.deps, records: parts, objects: failing(objects), sandbox: failing(sandbox) };
    const { logged, kept } = await run(step, { deps, handler: handlers[step], attemptsMade: 0 });
    const found = [...personalIn(logged), ...personalIn(kept)];
    if (found.length > 0) wrong.push(`${step}: ${found.join(', ')}`);
  }
  expect(wrong).toEqual([]);
});
