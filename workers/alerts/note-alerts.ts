import type { CaseId } from '../../domain/ids.ts';
import { alertsOf } from '../../pipeline/alerts/index.ts';
import type { Records } from '../../storage/records/records.ts';

/** Notes what the documents that nobody looked at yet have to tell, of one case or of all; gives how many alerts were new. */
export async function noteAlerts(
  { alerts, overviews }: Pick<Records, 'alerts' | 'overviews'>,
  atMost: number,
  caseId?: CaseId,
): Promise<number> {
  let noted = 0;
  for (const each of await alerts.unnoted(atMost, caseId)) {
    const listed = await overviews.documents(each.caseId, each.documents);
    noted += await alerts.note(
      listed.flatMap((document) => alertsOf(each.caseId, document)),
      new Date(),
    );
  }
  return noted;
}
