import { createHash } from 'node:crypto';
import type { LightMyRequestResponse } from 'fastify';
import { pino } from 'pino';
import { openOutbox } from '../../outbox/index.ts';
import type { Sandbox } from '../../runtime/sandbox/index.ts';
import type { Scanner } from '../../scanner/index.ts';
import { handlers } from '../../workers/handlers.ts';
import type { StepDeps } from '../../workers/step.ts';
import { openApi, type OpenApi } from './open-api.ts';
import { openSandbox } from './open-sandbox.ts';
import { sampleCase, samplePerson } from './sample-case.ts';

/** A supplier whose organisation may send to the sample case. */
export const sender = samplePerson('supplier', 'Jobvejen');

/** The api with a supplier, and the step of drafts run by hand. */
export interface OpenPortal {
  readonly api: OpenApi;
  readonly deps: StepDeps;
  /** The supplier's cookie. */
  readonly cookie: string;
  begin(reference?: string, cookie?: string): Promise<string>;
  /** Uploads in one piece; gives the draft's id. */
  upload(sending: string, file: { readonly name: string; readonly bytes: Uint8Array }, who?: Who): Promise<string>;
  /** Reads whatever has arrived. */
  read(): Promise<void>;
  send(sending: string, drafts: readonly { readonly id: string; readonly remark: string | null }[]): Promise<LightMyRequestResponse>;
  drafts(cookie?: string): Promise<readonly Shown[]>;
}

export interface Shown {
  readonly id: string;
  readonly fileName: string;
  readonly state: string;
  readonly verdict: string;
  readonly failure: { readonly code: string } | null;
  readonly readAs: { readonly kind: string; readonly documentDate: string | null; readonly pages: number } | null;
  readonly findings: readonly {
    readonly code: string;
    readonly percent?: number;
    readonly day?: string;
    readonly words?: readonly string[];
  }[];
}

interface Who {
  readonly cookie?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What the protocol says of a file before its bytes. */
export const tusHeaders = (sending: string, name: string, bytes: number): Record<string, string> => ({
  'tus-resumable': '1.0.0',
  'upload-length': String(bytes),
  'upload-metadata': `sending ${Buffer.from(sending).toString('base64')},filename ${Buffer.from(name).toString('base64')}`,
});

export const pieceHeaders = (offset: number): Record<string, string> => ({
  'tus-resumable': '1.0.0',
  'upload-offset': String(offset),
  'content-type': 'application/offset+octet-stream',
});

export const uploads = '/api/v1/portal/uploads';

/** What the step of drafts stands on, beside an api. */
export function draftDeps(
  { records, objects }: Pick<OpenApi, 'records' | 'objects'>,
  more: Partial<Pick<StepDeps, 'sandbox' | 'scanner'>> = {},
): StepDeps {
  const queues = {
    add: async () => {},
    repeat: async () => {},
    wakeUp: async () => 0,
    counts: async () => ({}) as never,
    close: async () => {},
  };
  const outbox = openOutbox({ webhookHosts: [], webhookWaitMinutes: 0 });
  return { records, objects, queues, sandbox: openSandbox, scanner: null, outbox, log: pino({ level: 'silent' }), ...more };
}

/** Reads whatever has arrived. */
export async function readDrafts(deps: StepDeps): Promise<void> {
  for (const draftId of await deps.records.portal.unread()) await handlers.draft({ draftId }, deps);
}

export async function openPortal(
  changes: { readonly sandbox?: Sandbox; readonly scanner?: Scanner | undefined; readonly clock?: () => Date } = {},
): Promise<OpenPortal> {
  const { sandbox = openSandbox, scanner = null, clock } = changes;
  const api = await openApi(clock === undefined ? {} : { clock });
  const cookie = await api.signIn(sender);
  await api.records.cases.admit(sampleCase.id, { organisation: sender.unit });
  const deps = draftDeps(api, { sandbox, scanner });
  const post = (url: string, payload: object, who = cookie): Promise<LightMyRequestResponse> =>
    api.ask(who, { method: 'POST', url, payload });
  return {
    api,
    deps,
    cookie,
    begin: async (reference = sampleCase.reference, who = cookie) =>
      (await post('/api/v1/portal/sendings', { reference }, who)).json<{ id: string }>().id,
    upload: async (sending, { name, bytes }, who = {}) => {
      const { headers = {}, cookie: own = headers['x-upload-link'] === undefined ? cookie : '' } = who;
      const begun = await api.ask(own, {
        method: 'POST',
        url: uploads,
        headers: { ...tusHeaders(sending, name, bytes.length), ...headers },
      });
      const id = String(begun.headers.location).split('/').at(-1) ?? '';
      await api.ask(own, {
        method: 'PATCH',
        url: `${uploads}/${id}`,
        headers: { ...pieceHeaders(0), ...headers },
        payload: Buffer.from(bytes),
      });
      return id;
    },
    read: () => readDrafts(deps),
    send: (sending, drafts) => post(`/api/v1/portal/sendings/${sending}/send`, { drafts }),
    drafts: async (who = cookie) =>
      (await api.ask(who, '/api/v1/portal/sendings')).json<{ items: { drafts: Shown[] }[] }>().items.flatMap(({ drafts }) => drafts),
  };
}

export const shaOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
