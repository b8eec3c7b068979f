import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { buildApp } from '../../api/app.ts';
import type { ApiDeps } from '../../api/deps.ts';
import { csrfWordOf } from '../../api/plugins/csrf.ts';
import { Failure } from '../../domain/failure.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { Person, Role } from '../../domain/people.ts';
import { citizenKeyWith } from '../../storage/citizen-key.ts';
import { stepNames } from '../../queues/steps.ts';
import { openFileSystem } from '../../storage/objects/file-system.ts';
import { openRecords } from '../../storage/records/index.ts';
import type { Records } from '../../storage/records/records.ts';
import { freshDatabase } from './fresh-database.ts';
import { saveOverview } from './save-overview.ts';
import { compared, sampleCase, samplePerson } from './sample-case.ts';

/** Monday morning in Denmark, in every test of the api. */
export const now = new Date('2024-03-04T08:00:00Z');
const oneHour = 3_600_000;

/** The api on a database, a folder and a list of jobs of its own. */
export interface OpenApi {
  readonly app: FastifyInstance;
  readonly records: Records;
  readonly databaseUrl: string;
  readonly objects: ApiDeps['objects'];
  /** Jobs that were added, as `step sha256`. */
  readonly jobs: string[];
  /** While true, the queue does not answer. */
  queueIsAway: boolean;
  /** A cookie of a signed-in person; the person is made where it is new. */
  signIn(person: Person | Role): Promise<string>;
  /** A request of the signed-in person from our own page. */
  ask(cookie: string, request: InjectOptions | string): Promise<LightMyRequestResponse>;
  close(): Promise<void>;
}

const noJobs = { waiting: 0, background: 0, active: 0, delayed: 0, failed: 0 };

export async function openApi(changes: Partial<ApiDeps> = {}): Promise<OpenApi> {
  const database = await freshDatabase('migrated');
  const root = await mkdtemp(join(tmpdir(), 'sagsblik-api-'));
  const records = openRecords({ databaseUrl: database.url, citizenKey: citizenKeyWith('key of the tests') });
  await records.people.save(samplePerson('caseworker'));
  await records.cases.create(sampleCase);
  const objects = openFileSystem({ root });
  const opened = { queueIsAway: false, jobs: [] as string[] };
  const queues: ApiDeps['queues'] = {
    add: async (step, payload) => {
      if (opened.queueIsAway) throw new Failure('queue.unreachable');
      opened.jobs.push(
        'receiptId' in payload ? `${step} ${payload.receiptId}` : 'sha256' in payload ? `${step} ${String(payload.sha256)}` : step,
      );
    },
    counts: async () => Object.fromEntries(stepNames.map((step) => [step, noJobs])) as Awaited<ReturnType<ApiDeps['queues']['counts']>>,
  };
  const app = await buildApp({ records, objects, queues, clock: () => now, ...changes });
  return Object.assign(opened, {
    app,
    records,
    databaseUrl: database.url,
    objects,
    async signIn(person: Person | Role): Promise<string> {
      const someone = typeof person === 'string' ? samplePerson(person) : person;
      await records.people.save(someone);
      return `sagsblik=${await records.people.createSession(someone.id, new Date(now.getTime() + oneHour))}`;
    },
    ask: (cookie: string, request: InjectOptions | string): Promise<LightMyRequestResponse> => {
      const options = typeof request === 'string' ? { url: request } : request;
      return app.inject({
        ...options,
        headers: { host: 'localhost', origin: 'http://localhost', ...sessionHeaders(cookie), ...options.headers },
      });
    },
    async close(): Promise<void> {
      await app.close();
      await records.close();
      await database.drop();
      await rm(root, { recursive: true, force: true });
    },
  });
}

/** What our page sends with every change: the session's cookie and its word. */
export function sessionHeaders(cookie: string): { readonly cookie: string; readonly 'x-csrf-token'?: string } {
  const session = /^sagsblik=(.+)$/u.exec(cookie)?.[1];
  return session === undefined ? { cookie } : { cookie, 'x-csrf-token': csrfWordOf(session) };
}

/** Saves an overview in which every passage is new: what the comparer thinks of sample sentences is not the api's question. */
export async function bringUpToDate(records: Records, caseId: CaseId): Promise<void> {
  const { version } = await records.overviews.madeOf(caseId);
  const documents = (await records.documents.classified(caseId)).map((document) => compared(document));
  await saveOverview(records, caseId, { documents, replaces: version });
}
