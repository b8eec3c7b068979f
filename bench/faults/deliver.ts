import { setTimeout } from 'node:timers/promises';
import { csrfWordOf } from '../../api/plugins/csrf.ts';
import { uploadAnswer } from '../../api/schemas/upload.ts';
import type { Draw } from './draw.ts';
import type { FaultSystem } from './open-system.ts';
import type { PaperSet } from './open-set.ts';
import type { Paper } from './papers.ts';

export interface Delivered {
  readonly paper: Paper;
  /** Null where it was refused by code, which is an answer too. */
  readonly sha256: string | null;
  /** Sendings until one was answered. */
  readonly tries: number;
  /** Of the answer that counts. */
  readonly milliseconds: number;
}

const SILENT_MILLISECONDS = 30_000;
const PAUSE_MILLISECONDS = 400;
/** Somebody has to be at the door within this time, whatever the fault. */
const LONGEST_MILLISECONDS = 600_000;

/** Sends a paper as a careful sender does: under one key, again and again, until it is answered. */
export async function deliver(
  paper: Paper,
  set: PaperSet,
  { webs, draw }: Pick<FaultSystem, 'webs'> & { readonly draw: Draw },
): Promise<Delivered> {
  const over = performance.now() + LONGEST_MILLISECONDS;
  for (let tries = 1; performance.now() < over; tries += 1) {
    const began = performance.now();
    const sha256 = await send(paper, set, draw.pick(webs).address);
    if (sha256 !== undefined) return { paper, sha256, tries, milliseconds: performance.now() - began };
    await setTimeout(PAUSE_MILLISECONDS);
  }
  throw new Error(`Nobody answered for ${paper.fileName}`);
}

/** The id; null where the paper was refused; undefined where nobody could answer. */
async function send(
  { fileName, bytes, key, case: which }: Paper,
  { cases, session }: PaperSet,
  address: string,
): Promise<string | null | undefined> {
  const form = new FormData();
  form.append('file', new Blob([Uint8Array.from(bytes)]), fileName);
  const signedIn = { cookie: `sagsblik=${session}`, 'x-csrf-token': csrfWordOf(session), origin: address };
  const headers = { ...signedIn, 'idempotency-key': `${cases[which]}/${key}` };
  const url = `${address}/api/v1/cases/${cases[which]}/documents`;
  try {
    const answer = await fetch(url, { method: 'POST', headers, body: form, signal: AbortSignal.timeout(SILENT_MILLISECONDS) });
    if (answer.status >= 500) return undefined;
    if (!answer.ok) throw new TypeError(`Unexpected answer ${answer.status}, expected an id: ${await answer.text()}`);
    return uploadAnswer.parse(await answer.json()).items[0]?.sha256 ?? null;
  } catch (thrown) {
    if (thrown instanceof TypeError && thrown.message.startsWith('Unexpected')) throw thrown;
    return undefined; // the connection was refused, reset or silent
  }
}
