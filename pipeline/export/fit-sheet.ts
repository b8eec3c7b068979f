import { overviewSheet, type SheetCall, type SheetLimits } from './overview-sheet.ts';
import type { Paper } from './paper.ts';
import { paperAsPdf } from './paper-as-pdf.ts';

/** A sheet is one to two pages. */
const MOST_PAGES = 2;
const shortest: SheetLimits = { news: 6, changed: 3, conflicts: 3, perHeading: 1, characters: 90 };
/** From generous to short; the last one stands even where two pages do not hold it. */
const steps: readonly SheetLimits[] = [
  { news: 40, changed: 20, conflicts: 20, perHeading: 8, characters: 400 },
  { news: 30, changed: 12, conflicts: 12, perHeading: 4, characters: 300 },
  { news: 20, changed: 8, conflicts: 8, perHeading: 3, characters: 220 },
  { news: 14, changed: 6, conflicts: 6, perHeading: 2, characters: 180 },
  { news: 10, changed: 5, conflicts: 5, perHeading: 1, characters: 150 },
  shortest,
];

/** The fullest sheet that fits its pages as PDF, with its bytes; DOCX takes the same one, so that both say the same. */
export async function fitSheet(call: SheetCall): Promise<{ readonly paper: Paper; readonly pdf: Uint8Array }> {
  let made = await print(call, steps[0]);
  for (const limits of steps.slice(1)) {
    if (made.pages <= MOST_PAGES) break;
    made = await print(call, limits);
  }
  return { paper: made.paper, pdf: made.bytes };
}

async function print(call: SheetCall, limits: SheetLimits = shortest) {
  const paper = overviewSheet(call, limits);
  return { paper, ...(await paperAsPdf(paper)) };
}
