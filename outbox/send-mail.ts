import { createTransport, type Transporter } from 'nodemailer';
import { Failure } from '../domain/failure.ts';

/** A mail of text alone. */
export interface Mail {
  /** The same when it is sent again, so that a mailbox can fold the two. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

const SECONDS = 20;
/** SMTP answers from here on are for good. */
const PERMANENT = 500;

/** Opens a connection, sends, closes. Throws `mail.unreachable` where it may be tried again, `mail.refused` where that would not help. */
export async function sendMail({ id, ...mail }: Mail, { url, from }: { readonly url: string; readonly from: string }): Promise<void> {
  const transport = openTransport(url);
  try {
    await transport.sendMail({
      ...mail,
      from,
      messageId: `<${id}@${from.split('@')[1] ?? 'sagsblik'}>`,
      headers: { 'Auto-Submitted': 'auto-generated' }, // an answer of somebody on holiday would go to nobody
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  } catch (cause) {
    throw new Failure(isForGood(cause) ? 'mail.refused' : 'mail.unreachable', {}, { cause });
  } finally {
    transport.close();
  }
}

/** Whether the server answers and takes the password; throws `mail.unreachable`. */
export async function checkMail(url: string): Promise<void> {
  const transport = openTransport(url);
  try {
    await transport.verify();
  } catch (cause) {
    throw new Failure('mail.unreachable', {}, { cause });
  } finally {
    transport.close();
  }
}

/** With a password the connection must speak TLS before it; without one a server inside the house may be plain. */
function openTransport(url: string): Transporter {
  const timeout = SECONDS * 1_000;
  return createTransport({
    url,
    requireTLS: new URL(url).password !== '',
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
  });
}

/** Of the address or the mail itself; a wrong password or missing TLS is for operations to mend. */
function isForGood(thrown: unknown): boolean {
  if (!(thrown instanceof Error && 'code' in thrown && 'responseCode' in thrown)) return false;
  return ['EENVELOPE', 'EMESSAGE'].includes(String(thrown.code)) && Number(thrown.responseCode) >= PERMANENT;
}
