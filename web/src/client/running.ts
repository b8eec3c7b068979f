import type { z } from 'zod';

import type { runItem, runList, runSent, versionOfDocument } from '../../../api/schemas/running-report.ts';
import type { Sections } from '../../../domain/running-report.ts';
import { change } from './change.ts';
import { requestAll } from './request-all.ts';
import { requestValue } from './request.ts';

export type ListedRun = z.output<typeof runList>['items'][number];
export type RunItem = z.output<typeof runItem>;
export type SentVersion = RunItem['sent'][number];
export type RunSent = z.output<typeof runSent>;

const path = '/portal/running-reports';

/** A run as its writer last saw it: what a change is based on. */
export type SeenRun = Pick<RunItem, 'id' | 'version'>;

/** Running reports. Texts, references and titles go in bodies. */
export const runningApi = {
  list: (signal: AbortSignal) => requestAll<ListedRun>(path, signal),
  begin: (reference: string, title: string) => change<RunItem>('POST', path, { body: { reference, title } }),
  one: (id: string, signal?: AbortSignal) => requestValue<RunItem>(`${path}/${id}`, signal === undefined ? {} : { signal }),
  save: ({ id, version }: SeenRun, sections: Sections) => change<RunItem>('PUT', `${path}/${id}`, { version, body: { sections } }),
  beginClosing: ({ id, version }: SeenRun) => change<RunItem>('PUT', `${path}/${id}/closing`, { version }),
  dropClosing: ({ id, version }: SeenRun) => change<RunItem>('DELETE', `${path}/${id}/closing`, { version }),
  reopen: ({ id, version }: SeenRun) => change<RunItem>('PUT', `${path}/${id}/reopening`, { version }),
  check: ({ id, version }: SeenRun) => change<RunItem>('POST', `${path}/${id}/check`, { version }),
  send: ({ id, version }: SeenRun, note: string | null) => change<RunSent>('POST', `${path}/${id}/send`, { version, body: { note } }),
  versionOf: (caseId: string, sha256: string, signal: AbortSignal) =>
    requestValue<z.output<typeof versionOfDocument>>(`/cases/${encodeURIComponent(caseId)}/documents/${sha256}/running-version`, {
      signal,
    }),
};
