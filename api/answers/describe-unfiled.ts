import type { z } from 'zod';
import type { CaseId, UnitId } from '../../domain/ids.ts';
import type { UnfiledReceipt } from '../../domain/unfiled.ts';
import { suggestCases } from '../../pipeline/intake/index.ts';
import type { CaseRow } from '../../storage/records/records.ts';
import type { ApiDeps } from '../deps.ts';
import { showFailure } from '../plugins/problems.ts';
import type { unfiledItem } from '../schemas/unfiled.ts';

type Item = z.output<typeof unfiledItem>;

/** What a reader of the list may find a case by. */
export const foundCase = ({ id, reference, citizenName }: CaseRow): NonNullable<Item['heldFrom']> => ({
  caseId: id,
  reference,
  citizenName,
});

/** Receipts with the cases that speak for them as things stand now, all of them looked up at once. */
export async function describeUnfiled(receipts: readonly UnfiledReceipt[], unit: UnitId, deps: Pick<ApiDeps, 'records'>): Promise<Item[]> {
  const { unfiled } = deps.records;
  const says = receipts.flatMap((receipt) => receipt.says ?? []);
  const stated = receipts.flatMap(({ statedReference }) => statedReference ?? []);
  const like = await unfiled.casesLike(unit, {
    cprs: says.flatMap(({ cprs }) => cprs),
    names: says.flatMap(({ names }) => names),
    references: [...says.flatMap(({ references }) => references), ...stated],
  });
  const byId = new Map(like.map((row) => [row.id, row]));
  return Promise.all(
    receipts.map(async (receipt) => ({
      ...(await describeReceipt(receipt, deps)),
      suggestions: suggestionsOf(receipt, like).flatMap(({ caseId, reasons }) => {
        const row = byId.get(caseId);
        return row === undefined ? [] : [{ ...foundCase(row), reasons }];
      }),
    })),
  );
}

/** One receipt without suggestions. */
export async function describeReceipt(receipt: UnfiledReceipt, deps: Pick<ApiDeps, 'records'>): Promise<Omit<Item, 'suggestions'>> {
  const { id, fileName, mediaType, bytes, received, sender, statedReference, why, failure, readAs, fromCase } = receipt;
  const held = fromCase === null ? null : await deps.records.cases.find(fromCase);
  return {
    id,
    fileName,
    mediaType,
    bytes,
    received,
    sender,
    statedReference,
    heldFrom: held && foundCase(held),
    why,
    failure: failure === null ? null : showFailure(failure),
    readAs,
  };
}

/** The case it was held out of is shown by itself, and is no suggestion. */
function suggestionsOf({ says, statedReference: stated, fromCase }: UnfiledReceipt, cases: readonly CaseRow[]) {
  const nothing = { cprs: [], names: [], references: [] };
  const others = cases.filter(({ id }: { readonly id: CaseId }) => id !== fromCase);
  return suggestCases({ says: says ?? nothing, stated }, others);
}
