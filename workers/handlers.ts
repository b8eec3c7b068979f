import { bringCaseUpToDate } from './case.ts';
import { classify } from './classify.ts';
import { draft } from './draft.ts';
import { exportCase } from './export.ts';
import { housekeeping } from './housekeeping.ts';
import { intake } from './intake.ts';
import { notify } from './notify.ts';
import { ocr } from './ocr.ts';
import { parse } from './parse.ts';
import { receipt } from './receipt.ts';
import { receiptOcr } from './receipt-ocr.ts';
import type { Steps } from './step.ts';

/** What each row of THE TABLE does. */
export const handlers: Steps = {
  intake,
  receipt,
  'receipt-ocr': receiptOcr,
  draft,
  parse,
  ocr,
  classify,
  case: bringCaseUpToDate,
  export: exportCase,
  notify,
  housekeeping,
};
