import { correctClassified, correctCompared } from '../pipeline/correct/index.ts';
import { foldOverview } from '../pipeline/overview/index.ts';
import { createLivingCases } from './living-cases.ts';
import type { Step } from './step.ts';
import { untilCaseRests } from './until-case-rests.ts';

/** Of this process; a memory and nothing else: what is forgotten is compared anew, with the same result. */
const cases = createLivingCases();

/** Compares the documents of a case and folds them into its overview; a burst of documents takes one run or a few. */
export const bringCaseUpToDate: Step<'case'> = async ({ caseId }, { records, log }) => {
  await untilCaseRests(caseId, records.documents);
  const made = await records.overviews.madeOf(caseId);
  const fingerprint = await records.overviews.currentFingerprint(caseId); // before loading: what arrives in between makes the case stale again
  if (made.fingerprint === fingerprint) return; // a repeated job
  const corrections = await records.corrections.active(caseId);
  const documents = correctClassified(await records.documents.classified(caseId), corrections);
  const compared = correctCompared(await cases.compare(caseId, documents), corrections);
  await records.overviews.save(caseId, compared, foldOverview(compared), { replaces: made.version, fingerprint });
  log.info({ caseId, documents: compared.length }, 'overview brought up to date');
};
