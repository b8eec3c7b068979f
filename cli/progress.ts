import type { WriteStream } from 'node:tty';

/** Shows how far long work has come: a bar on a terminal, a plain line now and then elsewhere. Always on stderr; stdout is for results. */
export interface Progress {
  /** `total` where it has grown since the beginning. */
  update(done: number, total?: number): void;
  /** Leaves the last state standing and moves to the next line. */
  end(): void;
}

const BAR_WIDTH = 30;
/** Without a terminal a line is printed for every tenth part, so that a log stays short. */
const PLAIN_STEPS = 10;

export function createProgress(label: string, first: number, stream: WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return createPlainProgress(label, first, stream);
  let last = '';
  return {
    update(done, total = first) {
      const filled = total === 0 ? BAR_WIDTH : Math.round((done / total) * BAR_WIDTH);
      const line = `${label} ${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${done}/${total}`;
      if (line !== last) stream.write(`\r${line}`);
      last = line;
    },
    end() {
      if (last !== '') stream.write('\n');
    },
  };
}

function createPlainProgress(label: string, first: number, stream: WriteStream): Progress {
  let printed = -1;
  return {
    update(done, total = first) {
      const step = total === 0 ? PLAIN_STEPS : Math.floor((done / total) * PLAIN_STEPS);
      if (step > printed) stream.write(`${label} ${done}/${total}\n`);
      printed = Math.max(printed, step);
    },
    end() {},
  };
}
