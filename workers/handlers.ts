import { bringCaseUpToDate } from './case.ts';
import { classify } from './classify.ts';
import { housekeeping } from './housekeeping.ts';
import { ocr } from './ocr.ts';
import { parse } from './parse.ts';
import type { Steps } from './step.ts';

/** What each row of THE TABLE does. */
export const handlers: Steps = { parse, ocr, classify, case: bringCaseUpToDate, housekeeping };
