import { randomUUID } from 'node:crypto';
import { digestSlot } from '../../pipeline/alerts/index.ts';
import type { StepDeps } from '../step.ts';

/** A message that nobody took by then is given up; its alerts stand on the page. */
const LONGEST_HOURS = 24;
/** A worker that claimed a message and fell silent for this long has lost it. */
export const CLAIM_MINUTES = 10;

/** Makes what is due into messages of counts, one per person and way, and adds the jobs of all that wait. Gives how many were made. */
export async function makeMessages(
  { records, queues, outbox }: Pick<StepDeps, 'records' | 'queues' | 'outbox'>,
  now: Date,
): Promise<number> {
  const { alertMessages } = records;
  let made = 0;
  for (const { person, mail, lastSlot } of outbox.mail === null ? [] : await alertMessages.withMail()) {
    if (mail === null) continue;
    const slot = digestSlot(mail, now);
    if (lastSlot !== null && lastSlot >= slot) continue;
    if ((await alertMessages.makeDigest(person, { id: randomUUID(), slot, at: now })) !== null) made += 1;
  }
  const collected = new Date(now.getTime() - outbox.webhookWaitMinutes * 60_000);
  for (const person of outbox.webhook === null ? [] : await alertMessages.withWebhookWaiting(collected))
    if ((await alertMessages.makeWebhook(person, { id: randomUUID(), at: now })) !== null) made += 1;
  const since = new Date(now.getTime() - LONGEST_HOURS * 3_600_000);
  for (const message of await alertMessages.open({ since, claimedBefore: claimedBefore(now) })) await queues.add('notify', { message });
  return made;
}

/** A claim from before this moment is nobody's any more. */
export function claimedBefore(now: Date): Date {
  return new Date(now.getTime() - CLAIM_MINUTES * 60_000);
}
