import { z } from 'zod';
import { followUpKinds } from '../../domain/follow-up.ts';
import { isoDay, passageId, sha256 } from './ids.ts';
import { pageOfItems } from './page.ts';

const followUp = z.object({
  kind: z.enum(followUpKinds),
  passage: passageId.nullable().describe('Null for a question that was left open'),
  text: z.string(),
  date: isoDay.nullable().describe('Of a deadline'),
});

/** Documents that leave something to follow up, in the order of the case. */
export const followUpList = pageOfItems(z.object({ sha256, followUps: z.array(followUp).readonly() }).meta({ id: 'FollowUpsOfDocument' }));
