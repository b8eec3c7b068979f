import type { CaseId } from '../../../domain/ids.ts';

/**
 * A case as a term of its passages, in the writing of `tsvector` and `tsquery` alike: the index then finds a common word in one case without
 * looking at the others. The sign in front stands before no word.
 */
export function caseTerm(caseId: CaseId): string {
  return `'#${caseId.replace(/['\\]/gu, '$&$&')}'`;
}
