import type { z } from 'zod';

import type { effectAnswer, newSample, senderItem, sampleAnswer, sampleItem, sharesAnswer } from '../../../api/schemas/quality.ts';
import type { AuditQuestion, AuditVerdict, PaperKind, TimeStep } from '../../../domain/quality.ts';
import { change } from './change.ts';
import { requestAll } from './request-all.ts';
import { requestValue } from './request.ts';

export type CheckSeries = z.output<typeof sharesAnswer>['checks'][number];
export type SharePoint = CheckSeries['points'][number];
export type EffectAnswer = z.output<typeof effectAnswer>;
export type SampleItem = z.output<typeof sampleItem>;
export type SampleAnswer = z.output<typeof sampleAnswer>;
export type SampledPaper = SampleAnswer['papers'][number];
export type NewSample = z.input<typeof newSample>;
type Sender = z.output<typeof senderItem>;

/** Which papers; both days belong to it, and the organisation is named by its key. */
export interface PaperChoice {
  readonly from: string;
  readonly to: string;
  readonly kind: PaperKind;
  readonly organisation: string | null;
}

const queryOf = ({ from, to, kind, organisation }: PaperChoice, step: TimeStep): string =>
  new URLSearchParams({ from, to, kind, step, ...(organisation === null ? {} : { organisation }) }).toString();

const one = (id: string): string => `/quality/samples/${encodeURIComponent(id)}`;

/** Figures and samples of quality: of papers and organisations, never of persons. */
export const qualityApi = {
  senders: (from: string, to: string, signal: AbortSignal) => requestAll<Sender>(`/quality/organisations?from=${from}&to=${to}`, signal),
  shares: async (choice: PaperChoice, step: TimeStep, signal: AbortSignal) =>
    (await requestValue<z.output<typeof sharesAnswer>>(`/quality/shares?${queryOf(choice, step)}`, { signal })).checks,
  sharesAddress: (choice: PaperChoice, step: TimeStep) => `/api/v1/quality/shares.csv?${queryOf(choice, step)}`,
  effect: (day: string, months: number, signal: AbortSignal) =>
    requestValue<EffectAnswer>(`/quality/effect?day=${day}&months=${months}`, { signal }),
  effectAddress: (day: string, months: number) => `/api/v1/quality/effect.csv?day=${day}&months=${months}`,
  samples: (signal: AbortSignal) => requestAll<SampleItem>('/quality/samples', signal),
  draw: (body: NewSample) => change<SampleItem>('POST', '/quality/samples', { body }),
  sample: (id: string, signal: AbortSignal) => requestValue<SampleAnswer>(one(id), { signal }),
  sampleAddress: (id: string) => `/api/v1${one(id)}/csv`,
  judge: (id: string, position: number, question: AuditQuestion, verdict: AuditVerdict | null) =>
    change<null>('PUT', `${one(id)}/papers/${position}/verdicts/${question}`, { body: { verdict } }),
  remark: (id: string, position: number, remark: string) =>
    change<null>('PUT', `${one(id)}/papers/${position}/remark`, { body: { remark } }),
};
