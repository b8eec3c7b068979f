import type { z } from 'zod';

import type { bundleItem, letIn, newBundle, openBundleList, ownBundle, participantList } from '../../../api/schemas/bundle.ts';
import type { newQuestion, newQuestionTo, questionItem } from '../../../api/schemas/question.ts';
import { change } from './change.ts';
import { requestAll } from './request-all.ts';
import { requestValue } from './request.ts';

export type BundleItem = z.infer<typeof bundleItem>;
export type NewBundle = z.input<typeof newBundle>;
export type LetIn = z.input<typeof letIn>;
export type Participant = z.infer<typeof participantList>['items'][number];
export type OpenBundle = z.infer<typeof openBundleList>['items'][number];
export type OwnBundle = z.infer<typeof ownBundle>;
export type QuestionItem = z.infer<typeof questionItem>;
export type NewQuestion = z.input<typeof newQuestion>;

const of = (caseId: string): string => `/cases/${encodeURIComponent(caseId)}`;

/** What participants of a meeting are let in to, as whoever works on the case sees it. */
export const bundlesApi = {
  list: (caseId: string, signal: AbortSignal) => requestAll<BundleItem>(`${of(caseId)}/bundles`, signal),
  make: (caseId: string, body: NewBundle) => change<BundleItem>('POST', `${of(caseId)}/bundles`, { body }),
  participants: (caseId: string, signal: AbortSignal) => requestAll<Participant>(`${of(caseId)}/participants`, signal),
  letIn: (caseId: string, body: LetIn) => change<null>('POST', `${of(caseId)}/participants`, { body }),
  end: (caseId: string, person: string) => change<null>('DELETE', `${of(caseId)}/participants/${encodeURIComponent(person)}`),
  letInAgain: (caseId: string, person: string) => change<null>('POST', `${of(caseId)}/participants/${encodeURIComponent(person)}/restore`),
  ask: (caseId: string, body: z.input<typeof newQuestionTo>) => change<QuestionItem>('POST', `${of(caseId)}/questions`, { body }),
};

/** The one bundle of a case that a participant is let in to. */
export const ownBundleApi = {
  list: (signal: AbortSignal) => requestAll<OpenBundle>('/bundles', signal),
  find: (caseId: string, signal: AbortSignal) => requestValue<OwnBundle>(`${of(caseId)}/bundle`, { signal }),
  contentAddress: (caseId: string, sha256: string) => `/api/v1${of(caseId)}/bundle/documents/${sha256}/content`,
  ask: (caseId: string, body: NewQuestion) => change<QuestionItem>('POST', `${of(caseId)}/bundle/questions`, { body }),
};

/** The questions of a case: all of them, or those of the one bundle that a participant is let in to. */
export function questionsApi(side: 'case' | 'bundle') {
  const path = (caseId: string): string => `${of(caseId)}${side === 'case' ? '' : '/bundle'}/questions`;
  return {
    list: (caseId: string, signal: AbortSignal) => requestAll<QuestionItem>(path(caseId), signal),
    answer: (caseId: string, id: string, text: string) => change<QuestionItem>('POST', `${path(caseId)}/${id}/answers`, { body: { text } }),
    remove: (caseId: string, id: string) => change<null>('DELETE', `${path(caseId)}/${id}`),
    restore: (caseId: string, id: string) => change<null>('POST', `${path(caseId)}/${id}/restore`),
  };
}
