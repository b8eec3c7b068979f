import { createHmac } from 'node:crypto';
import { Failure } from '../domain/failure.ts';
import { isListed } from './is-listed.ts';

const SECONDS = 10;

interface Webhook {
  readonly id: string;
  readonly to: string;
  /** The very bytes that are signed. */
  readonly body: string;
  readonly at: Date;
}

/**
 * Posts a signed body to a listed host and nowhere else: an answer that leads on is no success. Throws `webhook.host-not-listed`,
 * `webhook.unreachable` or `webhook.refused`.
 */
export async function sendWebhook(
  { id, to, body, at }: Webhook,
  { hosts, secret }: { readonly hosts: readonly string[]; readonly secret: string },
): Promise<void> {
  if (!isListed(to, hosts)) throw new Failure('webhook.host-not-listed');
  const seconds = Math.floor(at.getTime() / 1_000);
  const answer = await fetch(to, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'sagsblik-message': id,
      'sagsblik-signature': `t=${seconds},v1=${signatureOf(seconds, body, secret)}`,
    },
    redirect: 'manual', // the list holds for where it leads, too
    signal: AbortSignal.timeout(SECONDS * 1_000),
  }).catch((cause: unknown) => {
    throw new Failure('webhook.unreachable', {}, { cause });
  });
  await answer.body?.cancel();
  if (!answer.ok) throw new Failure('webhook.refused', { status: answer.status });
}

/** HMAC-SHA256 over the second and the body: whoever holds the secret can tell an old message that is played again. */
function signatureOf(seconds: number, body: string, secret: string): string {
  return createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
}
