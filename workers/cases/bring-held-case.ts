import { hash } from 'node:crypto';
import type { Correction } from '../../domain/correction.ts';
import { compareOrder } from '../../domain/document.ts';
import type { CaseId, Sha256 } from '../../domain/ids.ts';
import type { Order, OrderMatch } from '../../domain/order.ts';
import { withOrderCheck } from '../../pipeline/compare/index.ts';
import { correctClassified, correctCompared, findOf } from '../../pipeline/correct/index.ts';
import { matchOrders } from '../../pipeline/orders/index.ts';
import { overviewVersion } from '../../pipeline/overview/index.ts';
import type { Documents } from '../../storage/records/records.ts';
import { rightOfWay } from '../right-of-way.ts';
import type { HeldCase } from './living-cases.ts';

/** What a case holds beside its documents. */
export interface CaseInputs {
  readonly corrections: readonly Correction[];
  /** Those that were not withdrawn. */
  readonly orders: readonly Order[];
}

export interface Brought {
  readonly matches: readonly OrderMatch[];
  /** Documents that waited for this step. */
  readonly arrived: readonly Sha256[];
}

/** Brings what is remembered of a case to what the records hold; only documents that differ are read. */
export async function bringHeldCase(
  caseId: CaseId,
  held: HeldCase,
  { corrections, orders, documents }: CaseInputs & { readonly documents: Documents },
): Promise<Brought> {
  held.isWhole = false;
  const standing = await documents.classifications(caseId);
  const changed = await compareAnew(caseId, held, { corrections, documents, standing });
  const matches = matchOrders([...held.living.results.values()], orders, held.rate);
  for (const sha256 of held.matched) changed.add(sha256);
  held.matched.clear();
  for (const { document } of matches) held.matched.add(document);
  for (const sha256 of held.matched) changed.add(sha256);
  for (const { field, sha256 } of corrections) if (field === 'status') changed.add(sha256); // what it names may have come or gone
  await rightOfWay.pause();
  finish(held, changed, { corrections, matches });
  await rightOfWay.pause();
  held.isWhole = true;
  return { matches, arrived: standing.flatMap(({ sha256, state }) => (state === 'classified' ? [sha256] : [])) };
}

interface Comparing {
  readonly corrections: readonly Correction[];
  readonly documents: Documents;
  readonly standing: Awaited<ReturnType<Documents['classifications']>>;
}

/** One passage at a time with a pause between: a long case must not keep the process from renewing the locks of its jobs, nor from a letter. */
async function compareAnew(
  caseId: CaseId,
  { living, inputs }: HeldCase,
  { corrections, documents, standing }: Comparing,
): Promise<Set<Sha256>> {
  const changed = new Set<Sha256>();
  const inputOf = inputsWith(corrections);
  const wanted = new Map(standing.map(({ sha256, made }) => [sha256, inputOf(sha256, made)]));
  for (const sha256 of inputs.keys()) {
    if (wanted.has(sha256)) continue;
    living.remove(sha256);
    inputs.delete(sha256);
    changed.add(sha256);
  }
  const differing = [...wanted].flatMap(([sha256, input]) => (inputs.get(sha256) === input ? [] : [sha256]));
  const read = differing.length === 0 ? [] : await documents.classifiedOf(caseId, differing);
  const corrected = read.map(({ made, document }) => ({ made, document: correctClassified([document], corrections)[0] ?? document }));
  for (const { made, document } of corrected.toSorted((a, b) => compareOrder(a.document.head, b.document.head))) {
    living.put(document);
    inputs.set(document.head.sha256, inputOf(document.head.sha256, made));
    await rightOfWay.pause();
  }
  // All are laid in before the first is judged: a late paper has the later ones judged again, and a burst of them once.
  for (const compared of living.judgeInPieces()) {
    if (compared !== null) changed.add(compared.head.sha256);
    await rightOfWay.pause();
  }
  return changed;
}

/** A correction never changes: its id tells it. */
function inputsWith(corrections: readonly Correction[]): (sha256: Sha256, made: string) => string {
  const byDocument = Map.groupBy(corrections, ({ sha256 }) => sha256);
  return (sha256, made) => [made, ...(byDocument.get(sha256) ?? []).map(({ id }) => id)].join('\n');
}

interface Finishing {
  readonly corrections: readonly Correction[];
  readonly matches: readonly OrderMatch[];
}

/** Lays statuses of caseworkers and findings of orders over the results, and puts what differs into the overview. */
function finish({ living: { results }, overview }: HeldCase, changed: ReadonlySet<Sha256>, { corrections, matches }: Finishing): void {
  const matchesOf = Map.groupBy(matches, ({ document }) => document);
  const ofStatus = Map.groupBy(
    corrections.filter(({ field }) => field === 'status'),
    ({ sha256 }) => sha256,
  );
  for (const sha256 of changed) {
    const result = results.get(sha256);
    if (result === undefined) {
      overview.remove(sha256);
      continue;
    }
    const finished = withOrderCheck(
      correctCompared(result, ofStatus.get(sha256) ?? [], (each) => findOf(results.values(), each)),
      matchesOf.get(sha256) ?? [],
    );
    const digest = hash('sha256', `${overviewVersion}\n${JSON.stringify(finished)}`, 'base64url');
    if (overview.digests.get(sha256) !== digest) overview.put(finished, digest);
  }
}
