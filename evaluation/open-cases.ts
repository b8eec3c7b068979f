import { readFileSync } from 'node:fs';
import { answerKey, type AnswerKey } from './score/answer-key.ts';

/** Cases that may be looked at and learned from. */
export const openCases = ['c01', 'c02', 'c03', 'c04', 'c05', 'c07', 'c08', 'c09', 'c10'] as const;
/** Cases that nobody reads and nothing learns from; scored with `--sealed`, at an issue's close. */
export const sealedCases = ['c06', 'c11'] as const;

/** The folder of a case. */
export const caseFolder = (name: string): URL => new URL(`cases/${name}/`, import.meta.url);

/** The answer key of a case. */
export function readAnswerKey(name: string): AnswerKey {
  return answerKey.parse(JSON.parse(readFileSync(new URL('case.json', caseFolder(name)), 'utf8')));
}
