import { fileURLToPath } from 'node:url';
import { Failure } from '../../domain/failure.ts';
import type { ParsedDocument } from '../../domain/parsed-document.ts';
import { createLane, type Lane } from './create-lane.ts';
import type { Frame } from './frame.ts';
import { readAnswer, type Answer, type Request } from './messages.ts';
import { ocrPages } from './ocr-pages.ts';
import { readParsed } from './read-parsed.ts';
import type { Sandbox } from './sandbox.ts';
import { sandboxLimits, type SandboxLimits } from './settings.ts';
import { warmUpFrames } from './warm-up.ts';

/** Limits that differ from the settings' defaults. */
export type SandboxOptions = Partial<SandboxLimits>;

/** A letter takes a tenth of this. */
const SLOW_SECONDS = 2;

const entry = fileURLToPath(new URL('child.ts', import.meta.url));

/** A sandbox with no child yet: each lane starts its children when work comes, so that one that is never used costs nothing. */
export function createSandbox(options: SandboxOptions = {}, onLost?: (code: string) => void): Sandbox {
  const limits = sandboxLimits(options);
  const common = { residentMebibytes: limits.residentMebibytes, jobsPerChild: limits.documentsPerChild, entry, onLost };
  const parsing = createLane({
    ...common,
    warmUp: warmUpFrames,
    slowSeconds: SLOW_SECONDS,
    size: limits.children,
    spares: limits.spareChildren,
    seconds: limits.parseSeconds,
  });
  const recognising = createLane({ ...common, size: limits.ocrChildren, seconds: limits.ocrSecondsPerPage });
  let files = 0;
  return {
    parse: async (bytes, fileName, depth = 0) => {
      guardSize(bytes, limits);
      files += 1;
      const left = { ...limits, maxNesting: Math.max(0, limits.maxNesting - depth) };
      return ask(parsing, `file ${files}`, bytes, { task: 'parse', fileName, limits: left });
    },
    ocr: async (bytes, parsed, onPage) => {
      guardSize(bytes, limits);
      files += 1;
      const key = `file ${files}`;
      return ocrPages(parsed, (page) => ask(recognising, key, bytes, { task: 'ocr', parsed: page }), onPage);
    },
    join: async (front, pieces) => {
      for (const { bytes } of pieces) guardSize(bytes, limits);
      files += 1;
      const request: Request = { task: 'join', pages: pieces.map(({ pages }) => pages) };
      const blobs = [front, ...pieces.map(({ bytes }) => bytes)];
      return readJoined(await parsing.run({ key: `file ${files}`, ask: () => ({ head: request, blobs }) }));
    },
    close: async () => {
      await Promise.all([parsing.close(), recognising.close()]);
    },
  };
}

function guardSize(bytes: Uint8Array, { maxFileBytes }: SandboxLimits): void {
  if (bytes.length === 0) throw new Failure('document.empty');
  if (bytes.length > maxFileBytes) throw new Failure('document.too-large', { bytes: bytes.length, limit: maxFileBytes });
}

async function ask(lane: Lane, key: string, bytes: Uint8Array, request: Request): Promise<ParsedDocument> {
  const frame: Frame = await lane.run({ key, ask: (knows) => ({ head: request, blobs: knows ? [] : [bytes] }) });
  return readReply(frame);
}

function readReply({ head, blobs }: Frame): ParsedDocument {
  const answer = understood(head);
  if (answer.status !== 'done') throw new Failure('document.crashed', { answer: answer.status });
  return readParsed(answer.parsed, blobs);
}

function readJoined({ head, blobs }: Frame): Uint8Array {
  const { status } = understood(head);
  const [bytes] = blobs;
  if (status !== 'joined' || bytes === undefined) throw new Failure('document.crashed', { answer: status });
  return bytes;
}

/** Throws the failure that the child tells, and `document.crashed` for words that are none of an honest child. */
function understood(head: unknown): Exclude<Answer, { readonly status: 'failed' }> {
  let answer;
  try {
    answer = readAnswer(head);
  } catch (error) {
    throw new Failure('document.crashed', { answer: 'nonsense' }, { cause: error });
  }
  if (answer.status === 'failed') throw new Failure(answer.code, answer.details);
  return answer;
}
