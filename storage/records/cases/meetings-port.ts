import type { CaseId, PersonId } from '../../../domain/ids.ts';
import type { Meeting } from '../rows.ts';

/** A meeting or decision with who recorded it; older rows do not know. */
export interface RecordedMeeting extends Meeting {
  /** Grows by one with every change. */
  readonly version: number;
  readonly by: PersonId | null;
  readonly at: Date | null;
  readonly isRemoved: boolean;
}

/** Which meeting, and the version that its changer last saw. */
export interface MeetingVersion {
  readonly caseId: CaseId;
  readonly id: string;
  readonly version: number;
}

export interface Meetings {
  /** Repeating an id writes the meeting anew. */
  add(meeting: Meeting & { readonly by?: PersonId; readonly at?: Date }): Promise<void>;
  /** Those that stand, in the order of their days. */
  list(caseId: CaseId): Promise<readonly RecordedMeeting[]>;
  /** Also one that was removed. */
  find(caseId: CaseId, id: string): Promise<RecordedMeeting | null>;
  /** Throws `request.changed-meanwhile` where it has another version. */
  change(of: MeetingVersion, change: Pick<Meeting, 'kind' | 'date' | 'title'>): Promise<void>;
  /** Null: it stands again. Throws `request.changed-meanwhile` where it has another version. */
  remove(of: MeetingVersion, removed: { readonly by: PersonId; readonly at: Date } | null): Promise<void>;
}
