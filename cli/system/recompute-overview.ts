import type { CaseId } from '../../domain/ids.ts';
import type { Overview } from '../../domain/overview.ts';
import { compareCase, withOrderCheck } from '../../pipeline/compare/index.ts';
import { correctClassified, correctCompared, findOf } from '../../pipeline/correct/index.ts';
import { matchOrders } from '../../pipeline/orders/index.ts';
import { foldOverview } from '../../pipeline/overview/index.ts';
import type { Records } from '../../storage/records/records.ts';

/** The overview of a case from its classified documents, corrections and orders alone, as if it had never been made. */
export async function recomputeOverview(caseId: CaseId, { documents, corrections, orders }: Records): Promise<Overview> {
  const made = await corrections.active(caseId);
  const compared = compareCase(correctClassified(await documents.classified(caseId), made));
  const matches = Map.groupBy(matchOrders(compared, await orders.standing(caseId)), ({ document }) => document);
  return foldOverview(
    compared.map((document) =>
      withOrderCheck(
        correctCompared(document, made, (each) => findOf(compared, each)),
        matches.get(document.head.sha256) ?? [],
      ),
    ),
  );
}
