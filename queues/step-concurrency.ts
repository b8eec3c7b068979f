import { z } from 'zod';
import { isStepName, stepNames, steps, type StepName } from './steps.ts';

/** Jobs at a time in one worker process, per step. */
export type StepConcurrency = Readonly<Record<StepName, number>>;

/** More would only wait for each other inside one process; further processes are the way to more. */
const MOST = 64;

/**
 * A list of steps with their jobs at a time; a step that it does not name keeps THE TABLE's.
 *
 * @example stepConcurrency.parse('parse=4, ocr=1') // { intake: 1, receipt: 2, 'receipt-ocr': 1, parse: 4, ocr: 1, classify: 6, ... }
 */
export const stepConcurrency = z
  .string()
  .default('')
  .transform((list, context): StepConcurrency => {
    const given = list
      .split(',')
      .filter((part) => part.trim() !== '')
      .map(readPart);
    for (const { word, jobs } of given) {
      if (!isStepName(word)) context.addIssue(`Unexpected step "${word}", expected one of ${stepNames.join(', ')}`);
      else if (!Number.isInteger(jobs) || jobs < 1 || jobs > MOST) context.addIssue(`Unexpected number for ${word}, expected 1 to ${MOST}`);
    }
    const ofTable = stepNames.map((step) => [step, steps[step].concurrency]);
    return Object.fromEntries([...ofTable, ...given.map(({ word, jobs }) => [word, jobs])]) as StepConcurrency; // every step has its row in the table
  });

function readPart(part: string): { readonly word: string; readonly jobs: number } {
  const [word = '', jobs = '', ...more] = part.split('=');
  return { word: word.trim(), jobs: more.length > 0 || jobs.trim() === '' ? Number.NaN : Number(jobs) };
}
