import type { BoardQueue, QueueConnection } from '../../queues/connection.ts';
import { percentile } from './percentiles.ts';

/** What a letter passes on its way from its row to the overview. */
const passed = ['parse', 'classify', 'case'] as const;

/** Jobs of each step: one letter's row is looked for among as many as end in a few seconds. */
const LATEST = 40;

/** Milliseconds of one letter in one step. */
export interface StepTime {
  readonly step: (typeof passed)[number];
  /** From the job's coming to its last start. */
  readonly waited: number;
  readonly ran: number;
}

export interface StepTimes {
  /** To be asked as soon as the letter is read: the latest jobs alone are looked at. Empty where the queue is too busy to tell. */
  of(caseId: string): Promise<readonly StepTime[]>;
  close(): Promise<void>;
}

/** Reads from the queue itself when a letter's jobs came, began and ended. */
export function watchSteps(connection: QueueConnection): StepTimes {
  const boards: readonly { readonly step: StepTime['step']; readonly board: BoardQueue }[] = passed.map((step) => ({
    step,
    board: connection.openBoardQueue(step, () => {}),
  }));
  return {
    async of(caseId) {
      const times = await Promise.all(
        boards.map(async ({ step, board }) => {
          const latest = await board.queue.getJobs(['completed', 'active'], 0, LATEST - 1).catch(() => []);
          const jobs = latest.filter(({ data }) => Object(data).caseId === caseId);
          const first = jobs.toSorted((a, b) => a.timestamp - b.timestamp)[0];
          if (first?.processedOn === undefined) return [];
          const { timestamp, processedOn, finishedOn = Date.now() } = first;
          return [{ step, waited: processedOn - timestamp, ran: finishedOn - processedOn }];
        }),
      );
      return times.flat();
    },
    close: async () => void (await Promise.all(boards.map(({ board }) => board.close()))),
  };
}

/** The medians, in one line. */
export function sayTimes(times: readonly StepTime[]): string {
  const median = (step: StepTime['step'], part: 'waited' | 'ran'): number =>
    Math.round(
      percentile(
        times.flatMap((time) => (time.step === step ? [time[part]] : [])),
        0.5,
      ),
    );
  return passed.map((step) => `${step} ${median(step, 'waited')} + ${median(step, 'ran')}`).join(', ');
}
