import { randomUUID } from 'node:crypto';
import { asFailure } from '../../domain/failure.ts';
import type { FailureCode } from '../../domain/failures.ts';
import { openInbox, type InboxPlace, type InboxSource } from '../../storage/inboxes/index.ts';
import type { InboxDeps, StepDeps } from '../step.ts';
import { takeFile } from './take-file.ts';

/** Files taken in one look; the next look comes soon. */
const AT_MOST = 500;
/** Nothing else of this look would fare better. */
const ends: ReadonlySet<FailureCode> = new Set(['inbox.unreachable', 'records.unreachable', 'object-store.unreachable']);

interface Look {
  readonly taken: number;
  readonly refused: number;
  /** Left for a later look. */
  readonly resting: number;
  readonly failure: FailureCode | null;
}

/** One look into one inbox: takes the files that rest and that no other worker has, and tells how it went. */
export async function lookInto(place: InboxPlace, inboxes: InboxDeps, deps: StepDeps): Promise<void> {
  const { records, log } = deps;
  const claim = randomUUID();
  const source = openInbox(place);
  const look = await takeAll(place, claim, { source, inboxes, deps }).catch((thrown: unknown): Look => {
    const { code, details } = asFailure(thrown);
    log.warn({ inbox: place.id, code, ...details }, 'inbox away'); // without the error itself, which may name files
    return { taken: 0, refused: 0, resting: 0, failure: code };
  });
  await source.close().catch(() => undefined);
  await records.inboxes.release(place.id, claim);
  const { taken, refused, resting, failure } = look;
  await records.inboxes.tell({ id: place.id, kind: place.kind, unit: place.unit, at: new Date(), failure, resting, refused });
  if (taken + refused > 0) log.info({ inbox: place.id, taken, refused, resting }, 'inbox emptied');
}

interface Taking {
  readonly source: InboxSource;
  readonly inboxes: InboxDeps;
  readonly deps: StepDeps;
}

async function takeAll(place: InboxPlace, claim: string, { source, inboxes, deps }: Taking): Promise<Look> {
  const { claimSeconds, restSeconds } = inboxes;
  const { inboxes: rows } = deps.records;
  const files = await source.list();
  await rows.see(place.id, files);
  const mine = new Set(await rows.claim(place.id, { claim, restSeconds, claimSeconds, atMost: AT_MOST }));
  const count = { taken: 0, refused: 0, left: files.length - mine.size };
  let failure: FailureCode | null = null;
  for (const file of files.filter(({ name }) => mine.has(name))) {
    try {
      // the claim of a slow look may be over, and the file another worker's
      const isMine = await rows.renew(place.id, file.name, { claim, claimSeconds });
      count[isMine ? await takeFile(file, place, { source, maxBytes: inboxes.maxBytes, deps }) : 'left'] += 1;
    } catch (thrown) {
      const { code, details } = asFailure(thrown);
      if (ends.has(code)) throw thrown;
      deps.log.warn({ inbox: place.id, code, ...details }, 'file of an inbox left');
      failure = code;
      count.left += 1;
    }
  }
  return { taken: count.taken, refused: count.refused, resting: count.left, failure };
}
