import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';
import { freePort } from './free-port.ts';

/** A mail as it went over the wire. */
export interface TakenMail {
  readonly to: readonly string[];
  readonly source: string;
}

/** A real mail server on a free port that keeps what it is given; `refuse` names the code of every answer to a sender. */
export async function startSmtp({ refuse }: { readonly refuse?: number } = {}): Promise<{
  readonly url: string;
  readonly mails: TakenMail[];
}> {
  const mails: TakenMail[] = [];
  const port = await freePort();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onMailFrom: (_address, _session, callback) =>
      callback(refuse === undefined ? null : Object.assign(new Error('no'), { responseCode: refuse })),
    onData: (stream, { envelope }, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => void chunks.push(chunk));
      stream.on('end', () => {
        mails.push({ to: envelope.rcptTo.map(({ address }) => address), source: Buffer.concat(chunks).toString() });
        callback(null);
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return { url: `smtp://127.0.0.1:${port}`, mails };
}
