import { z } from 'zod';
import { Failure } from '../../domain/failure.ts';
import type { Lane } from '../../runtime/sandbox/create-lane.ts';

export interface ManyFiles {
  /** Names as `tests/fixtures/sandbox/poisoned-child.ts` knows them; an ordinary name is an ordinary file. */
  readonly files: readonly { readonly fileName: string; readonly bytes: Uint8Array }[];
  /** Files under way at a time, as a worker's concurrency would have it. */
  readonly atOnce: number;
}

export interface ReadTime {
  readonly fileName: string;
  readonly milliseconds: number;
  /** Of the child's own thread: what else the machine does tells nothing on it. */
  readonly processorMilliseconds: number;
}

export interface ReadMany {
  /** Of each ordinary file, from asking to answer. */
  readonly times: readonly ReadTime[];
  /** Codes of the files that failed, in the order they failed. */
  readonly failures: readonly string[];
}

const answerSchema = z.object({ processorMilliseconds: z.number() });

/** Reads files on a lane like a worker does, a few at a time. */
export async function readMany(lane: Lane, { files, atOnce }: ManyFiles): Promise<ReadMany> {
  const times: ReadTime[] = [];
  const failures: string[] = [];
  const waiting = files.entries();
  const client = async (): Promise<void> => {
    for (const [index, { fileName, bytes }] of waiting) {
      const start = performance.now();
      try {
        const { head } = await lane.run({ key: String(index), ask: () => ({ head: { fileName }, blobs: [bytes] }) });
        times.push({ fileName, milliseconds: performance.now() - start, ...answerSchema.parse(head) });
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        failures.push(error.code);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, client));
  return { times, failures };
}

/** The middle of an uneven number of values, the lower of the two in the middle of an even number. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}
