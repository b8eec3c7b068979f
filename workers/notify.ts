import { asFailure, Failure } from '../domain/failure.ts';
import { da } from '../domain/texts/da.ts';
import type { Outbox } from '../outbox/index.ts';
import { digestAsText, webhookBody } from '../pipeline/alerts/index.ts';
import type { AlertMessage } from '../storage/records/alerts/alert-messages-port.ts';
import { claimedBefore } from './alerts/make-messages.ts';
import type { Step } from './step.ts';

/**
 * Sends one message of counts. Claimed before it is sent, so that two workers never send it both; a worker that dies in between leaves the
 * claim, and the message goes out again under the same id.
 */
export const notify: Step<'notify'> = async ({ message: id }, { records: { alertMessages }, outbox, log }) => {
  const now = new Date();
  const message = await alertMessages.claim(id, { at: now, claimedBefore: claimedBefore(now) });
  if (message === null) return; // a repeated job
  const { way, to } = message;
  if (to === null) return alertMessages.done(id, { state: 'dropped', at: now }); // switched off meanwhile
  try {
    await send({ ...message, to }, outbox, now);
  } catch (thrown) {
    const { code, retry } = asFailure(thrown);
    await alertMessages.fail(id, { code, isLast: !retry });
    throw thrown;
  }
  await alertMessages.done(id, { state: 'sent', at: new Date() });
  log.info({ message: id, way }, 'alerts told');
};

async function send({ id, way, to, counts, cases }: AlertMessage & { readonly to: string }, outbox: Outbox, at: Date): Promise<void> {
  const told = { counts, cases, link: outbox.link };
  if (way === 'mail' && outbox.mail !== null) return outbox.mail({ id, to, ...digestAsText(told, da.alerts) });
  if (way === 'webhook' && outbox.webhook !== null) return outbox.webhook({ id, to, body: webhookBody(id, told), at });
  throw new Failure('alert.way-not-set-up');
}
