import { z } from 'zod';
import { meetingKinds } from '../../storage/records/rows.ts';
import { isoDay } from './ids.ts';

/** A dated event of a case that a baseline can name. */
export const newMeeting = z.strictObject({
  kind: z.enum(meetingKinds),
  date: isoDay,
  title: z.string().trim().min(1).max(200),
});

export const meetingItem = newMeeting.extend({ id: z.string() }).meta({ id: 'Meeting' });
export const meetingList = z.object({ items: z.array(meetingItem) });
