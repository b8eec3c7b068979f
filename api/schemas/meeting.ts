import { z } from 'zod';
import { meetingKinds } from '../../storage/records/rows.ts';
import { isoDay } from './ids.ts';
import { pageOfItems } from './page.ts';

/** A dated event of a case that a baseline can name. */
export const newMeeting = z.strictObject({
  kind: z.enum(meetingKinds),
  date: isoDay,
  title: z.string().trim().min(1).max(200),
});

export const meetingItem = newMeeting
  .extend({
    id: z.string(),
    version: z.number().int().describe('The If-Match of a change, between quotes'),
    by: z.string().nullable().describe('Name of the person who recorded it; null where that is not known'),
    at: z.string().nullable().describe('ISO 8601 moment'),
  })
  .meta({ id: 'Meeting' });
export const meetingList = pageOfItems(meetingItem);
export const meetingParams = z.object({ id: z.string().min(1).max(64) });
