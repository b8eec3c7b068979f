import { bringHeldCase } from './cases/bring-held-case.ts';
import { createLivingCases } from './cases/living-cases.ts';
import { makeSearchable } from './cases/make-searchable.ts';
import { noteAlerts } from './alerts/note-alerts.ts';
import { saveHeldCase } from './cases/save-held-case.ts';
import type { Step } from './step.ts';
import { caseRests } from './cases/case-rests.ts';

/** Of this process; what is forgotten is read and compared anew, with the same result. */
const cases = createLivingCases();
/** More than any case has; what a crash leaves over is made by housekeeping. */
const MOST_DOCUMENTS = 100_000;

/** A case's overview is never held back longer: a steady stream of papers, or one that is tried again and again, must not hide the rest. */
const LONGEST_MILLISECONDS = 3_000;

/** Compares the documents of a case, matches its orders and folds its overview; a burst of documents takes one run or a few. */
export const bringCaseUpToDate: Step<'case'> = async ({ caseId }, { records, log }, { age } = { age: LONGEST_MILLISECONDS }) => {
  if (age < LONGEST_MILLISECONDS && !(await caseRests(caseId, records.documents))) return 'too-early';
  const made = await records.overviews.madeOf(caseId);
  const fingerprint = await records.overviews.currentFingerprint(caseId); // before loading: what arrives in between makes the case stale again
  if (made.fingerprint === fingerprint) return records.overviews.settle(caseId, fingerprint); // a repeated job
  const { corrections, orders, documents, overviews } = records;
  await cases.use(caseId, async (held) => {
    const inputs = { corrections: await corrections.active(caseId), orders: await orders.standing(caseId) };
    const { matches, arrived } = await bringHeldCase(caseId, held, { ...inputs, documents });
    const written = await saveHeldCase(caseId, held.overview, {
      overviews,
      made: { replaces: made.version, fingerprint, arrived, matches },
    });
    log.info({ caseId, documents: held.living.results.size, written, orders: matches.length }, 'overview brought up to date');
  });
  await makeSearchable(records, MOST_DOCUMENTS, caseId);
  await noteAlerts(records, MOST_DOCUMENTS, caseId);
};
