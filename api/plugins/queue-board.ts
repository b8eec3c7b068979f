import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import type { FastifyInstance } from 'fastify';
import type { BoardQueue, QueueConnection } from '../../queues/connection.ts';
import { stateBefore } from '../../queues/step-of-state.ts';
import { documentPayload, stepNames } from '../../queues/steps.ts';
import type { Records } from '../../storage/records/records.ts';

/** Where the board answers; `askRights` opens it to those who may see the queue, and trying again to those who may. */
export const boardPrefix = '/api/queues';

/** Ours without WebAssembly and blobs; its page names its own address as base. No inline script or style here either. */
const contentSecurityPolicy =
  "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'";

export interface BoardDeps {
  readonly connection: Pick<QueueConnection, 'openBoardQueue'>;
  readonly records: Pick<Records, 'documents'>;
  /** Hears of lost connections. */
  readonly onError: (error: Error) => void;
}

/** Stands beside each queue's name: the page draws the buttons of what is left out, and its one switch for them would hide trying again. */
const description =
  'Her kan job ses, og opgivne job prøves igen. Job laves, ændres og fjernes af Sagsblik selv: de andre knapper svarer, at der ikke er noget.';

interface BoardRequest {
  readonly params: Readonly<Record<string, unknown>>;
}

/** Looks and tries again; a job is made, changed and removed by the pipeline alone. */
function isOffered({ method, route }: { readonly method: string | string[]; readonly route: string | string[] }): boolean {
  return [method].flat().every((name) => name === 'get') || [route].flat().every((path) => /\/retry(\/:queueStatus)?$/u.test(path));
}

/** Bull Board for operators. Its queues are opened when somebody first looks, and closed with the app. */
export async function serveQueueBoard(app: FastifyInstance, { connection, records, onError }: BoardDeps): Promise<void> {
  const open = new Map<string, BoardQueue>();
  const adapter = offeringOnly(new FastifyAdapter().setBasePath(boardPrefix));
  const before = async ({ method, request }: { readonly method: string; readonly request: BoardRequest }): Promise<void> => {
    const queue = open.get(String(request.params['queueName']));
    if (method === 'put' && queue !== undefined) await readyAgain(queue, request, records);
  };
  const board = createBullBoard({
    queues: [],
    serverAdapter: adapter,
    options: { uiConfig: { boardTitle: 'Sagsblik', hideDocsLink: true, locale: { lng: 'da-DK' } }, handlerHooks: { before } },
  });
  adapter.setErrorHandler((error) => {
    throw error; // its own would tell the message of a foreign error; ours tells a code
  });
  await app.register(
    async (scope) => {
      scope.addHook('onRequest', async (_request, reply) => void reply.header('content-security-policy', contentSecurityPolicy));
      scope.addHook('preHandler', async () => {
        if (open.size > 0) return;
        for (const step of stepNames) open.set(step, connection.openBoardQueue(step, onError));
        board.setQueues([...open.values()].map(({ queue }) => new BullMQAdapter(queue, { description })));
      });
      scope.addHook('onClose', async () => {
        for (const queue of open.values()) await queue.close();
      });
      await scope.register(adapter.registerPlugin());
    },
    { prefix: boardPrefix },
  );
}

/** The board has one switch for looking alone, and it would take trying again with it: what is not offered gets no route. */
function offeringOnly(adapter: FastifyAdapter): FastifyAdapter {
  const setAll = adapter.setApiRoutes.bind(adapter);
  return Object.assign(adapter, { setApiRoutes: (routes: Parameters<typeof setAll>[0]) => setAll(routes.filter(isOffered)) });
}

/** A step does nothing on a document that stands as failed, so the documents of the jobs go back to where the step begins. */
async function readyAgain({ queue }: BoardQueue, { params }: BoardRequest, { documents }: Pick<Records, 'documents'>): Promise<void> {
  const { jobId } = params;
  const jobs = typeof jobId === 'string' ? [await queue.getJob(jobId)] : await queue.getFailed();
  for (const job of jobs) {
    const ids = documentPayload.safeParse(job?.data);
    if (!ids.success) continue;
    const { caseId, sha256 } = ids.data;
    const row = await documents.find(caseId, sha256);
    if (row?.failure) await documents.setState(caseId, sha256, stateBefore(row.failure.step));
  }
}
