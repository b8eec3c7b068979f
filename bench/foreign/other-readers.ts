import { execFile, fork, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { countLetters } from './letters-of.ts';

/** Letters that another reader finds in a file; null where it fails or takes too long. */
export type Count = number | null;

const SECONDS = 60;
const run = promisify(execFile);

export async function lettersByPdftotext(path: string): Promise<Count> {
  try {
    return countLetters((await run('pdftotext', [path, '-'], { maxBuffer: 1e9, timeout: SECONDS * 1_000 })).stdout);
  } catch {
    return null;
  }
}

/** The words of the body as they stand in the file; what is deleted, hidden or elsewhere is not looked at. */
export async function lettersInWordBody(path: string): Promise<Count> {
  try {
    const parts = unzipSync(await readFile(path), { filter: ({ name }) => name === 'word/document.xml' });
    const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    return [...body.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].reduce((sum, [, text = '']) => sum + countLetters(text), 0);
  } catch {
    return null;
  }
}

/** Bare pdf.js, one file after the other in a child that is replaced where it hangs or dies. */
export function createPdfjs(): { letters(path: string): Promise<Count>; close(): void } {
  let child: ChildProcess | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  const ask = (path: string): Promise<Count> =>
    new Promise((resolve) => {
      const reader = (child ??= fork(fileURLToPath(new URL('pdfjs-child.ts', import.meta.url)), {
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      }));
      const settle = (letters: Count): void => {
        clearTimeout(timer);
        reader.removeAllListeners();
        resolve(letters);
      };
      const drop = (): void => {
        child = null;
        reader.kill('SIGKILL');
        settle(null);
      };
      const timer = setTimeout(drop, SECONDS * 1_000);
      reader.once('message', (letters) => settle(typeof letters === 'number' ? letters : null));
      reader.once('exit', drop);
      reader.send(path);
    });
  return {
    letters: (path) => {
      const answer = queue.then(() => ask(path));
      queue = answer;
      return answer;
    },
    close: () => void child?.kill('SIGKILL'),
  };
}
