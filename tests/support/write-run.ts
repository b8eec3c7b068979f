import type { LightMyRequestResponse } from 'fastify';
import { sampleCase } from './sample-case.ts';
import type { OpenPortal, Shown } from './open-portal.ts';

/** What the api tells of a running report, as far as tests look at it. */
export interface ShownRun {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly isClosing: boolean;
  readonly versions: number;
  readonly sections: Readonly<Record<string, string>>;
  readonly check: { readonly version: number; readonly draft: Shown } | null;
  readonly reopenUntil: string | null;
  readonly sent: readonly {
    readonly number: number;
    readonly isClosing: boolean;
    readonly note: string | null;
    readonly sha256: string;
    readonly by: string;
    readonly difference: readonly { readonly heading: string; readonly change: string }[];
  }[];
}

export const runsPath = '/api/v1/portal/running-reports';

/** Enough to be no empty report, and nothing that a check finds. */
export const wholeText = {
  attendance: 'Hun er mødt elleve af tolv aftalte dage i perioden og har meldt afbud én gang.',
  hours_increase: 'Timetallet er forsøgt øget fra fire til fem timer om ugen, og det gik godt.',
  placements: 'Hun er i praktik i en blomsterbutik, hvor hun binder buketter og passer kassen.',
  assessment: 'Vi vurderer, at praktikken gavner hende, og at hun kan blive der.',
};

const shown = (answer: LightMyRequestResponse): ShownRun => answer.json<ShownRun>();

/** Asks about running reports as the supplier of the portal, or as somebody else. */
export function writeRuns({ api, cookie, read }: Pick<OpenPortal, 'api' | 'cookie' | 'read'>) {
  type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
  const ask = (
    method: Method,
    path: string,
    { version, who = cookie, headers = {}, body }: { version?: number; who?: string; headers?: Record<string, string>; body?: object } = {},
  ): Promise<LightMyRequestResponse> =>
    api.ask(who, {
      method,
      url: `${runsPath}${path}`,
      headers: { ...headers, ...(version === undefined ? {} : { 'if-match': `"${version}"` }) },
      ...(body === undefined ? {} : { payload: body }),
    });
  const run = {
    ask,
    begin: async (reference = sampleCase.reference, title = ''): Promise<ShownRun> =>
      shown(await ask('POST', '', { body: { reference, title } })),
    one: async (id: string): Promise<ShownRun> => shown(await ask('GET', `/${id}`)),
    save: async ({ id, version }: Pick<ShownRun, 'id' | 'version'>, sections: Record<string, string>): Promise<ShownRun> =>
      shown(await ask('PUT', `/${id}`, { version, body: { sections } })),
    /** Reads it through, by hand. */
    check: async ({ id, version }: Pick<ShownRun, 'id' | 'version'>): Promise<ShownRun> => {
      await ask('POST', `/${id}/check`, { version });
      await read();
      return run.one(id);
    },
    send: ({ id, version }: Pick<ShownRun, 'id' | 'version'>, note: string | null = null, headers: Record<string, string> = {}) =>
      ask('POST', `/${id}/send`, { version, body: { note }, headers }),
    /** Saves, reads through and sends; gives the run after it. */
    sendText: async (
      of: Pick<ShownRun, 'id' | 'version'>,
      sections: Record<string, string>,
      note: string | null = null,
    ): Promise<ShownRun> => {
      const answer = await run.send(await run.check(await run.save(of, sections)), note);
      return answer.json<{ run: ShownRun }>().run;
    },
  };
  return run;
}
