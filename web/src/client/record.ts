import type { z } from 'zod';

import type { colleagueList } from '../../../api/schemas/colleague.ts';
import type { correctionItem, newCorrection } from '../../../api/schemas/correction.ts';
import type { followUpList } from '../../../api/schemas/follow-up.ts';
import type { handOverView } from '../../../api/schemas/hand-over.ts';
import type { newMeeting } from '../../../api/schemas/meeting.ts';
import type { newsProof } from '../../../api/schemas/news.ts';
import type { newNote, noteItem } from '../../../api/schemas/note.ts';
import { change } from './change.ts';
import { requestAll } from './request-all.ts';
import { requestValue } from './request.ts';
import type { MeetingItem } from './types.ts';

const of = (caseId: string): string => `/cases/${encodeURIComponent(caseId)}`;

export type NoteItem = z.infer<typeof noteItem>;
export type CorrectionItem = z.infer<typeof correctionItem>;
export type NewCorrection = z.input<typeof newCorrection>;
export type NewMeeting = z.input<typeof newMeeting>;
export type FollowUps = z.infer<typeof followUpList>['items'][number];
export type Colleague = z.infer<typeof colleagueList>['items'][number];
export type HandOverAnswer = z.infer<typeof handOverView>;
export type ProofAnswer = z.infer<typeof newsProof>;
/** What a change of something with versions names. */
type Versioned = { readonly id: string; readonly version: number };

/** What caseworkers add to a case: corrections, notes, meetings and decisions, hand-overs. */
export const recordApi = {
  corrections: (caseId: string, signal: AbortSignal) => requestAll<CorrectionItem>(`${of(caseId)}/corrections`, signal),
  correct: (caseId: string, body: NewCorrection) => change<CorrectionItem>('POST', `${of(caseId)}/corrections`, { body }),
  undoCorrection: (caseId: string, id: string) => change<null>('DELETE', `${of(caseId)}/corrections/${id}`),
  notes: (caseId: string, signal: AbortSignal) => requestAll<NoteItem>(`${of(caseId)}/notes`, signal),
  addNote: (caseId: string, body: z.input<typeof newNote>) => change<NoteItem>('POST', `${of(caseId)}/notes`, { body }),
  changeNote: (caseId: string, { id, version }: Versioned, text: string) =>
    change<NoteItem>('PUT', `${of(caseId)}/notes/${id}`, { body: { text }, version }),
  removeNote: (caseId: string, { id, version }: Versioned) => change<NoteItem>('DELETE', `${of(caseId)}/notes/${id}`, { version }),
  restoreNote: (caseId: string, { id, version }: Versioned) => change<NoteItem>('POST', `${of(caseId)}/notes/${id}/restore`, { version }),
  recordMeeting: (caseId: string, body: NewMeeting) => change<MeetingItem>('POST', `${of(caseId)}/meetings`, { body }),
  changeMeeting: (caseId: string, { id, version }: Versioned, body: NewMeeting) =>
    change<MeetingItem>('PUT', `${of(caseId)}/meetings/${id}`, { body, version }),
  removeMeeting: (caseId: string, { id, version }: Versioned) => change<MeetingItem>('DELETE', `${of(caseId)}/meetings/${id}`, { version }),
  restoreMeeting: (caseId: string, { id, version }: Versioned) =>
    change<MeetingItem>('POST', `${of(caseId)}/meetings/${id}/restore`, { version }),
  followUps: (caseId: string, signal: AbortSignal) => requestAll<FollowUps>(`${of(caseId)}/follow-ups`, signal),
  colleagues: (caseId: string, signal: AbortSignal) => requestAll<Colleague>(`${of(caseId)}/colleagues`, signal),
  handOver: (caseId: string, to: string) => change<null>('POST', `${of(caseId)}/hand-over`, { body: { to } }),
  handedOver: (caseId: string, signal: AbortSignal) => requestValue<HandOverAnswer>(`${of(caseId)}/hand-over`, { signal }),
  proof: (caseId: string, baseline: string, signal: AbortSignal) =>
    requestValue<ProofAnswer>(`${of(caseId)}/news?baseline=${encodeURIComponent(baseline)}`, { signal }),
  signOut: () => change<null>('POST', '/sign-out'),
};
