import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';
import { freePort } from './free-port.ts';

/** An S3 server with one empty bucket, over the wire, in a folder of its own. */
export interface S3Server {
  /** As `S3_URL` takes it. */
  readonly url: string;
  stop(): Promise<void>;
}

/** @param folder where objects lie and stay; one of its own, removed with the server, where it is left out */
export async function startS3(folder?: string): Promise<S3Server> {
  const directory = folder ?? (await mkdtemp(join(tmpdir(), 'sagsblik-s3-')));
  const port = await freePort();
  const server = new S3rver({ address: '127.0.0.1', port, directory, silent: true });
  await server.run();
  return {
    url: `http://S3RVER:S3RVER@127.0.0.1:${port}/documents`,
    stop: async () => {
      await server.close();
      if (folder === undefined) await rm(directory, { recursive: true, force: true });
    },
  };
}
