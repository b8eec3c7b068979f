import type { ClassifiedDocument } from '../../domain/document.ts';
import type { CaseId, Sha256 } from '../../domain/ids.ts';
import type { Order } from '../../domain/order.ts';
import { createLivingCase, type LivingCase } from '../../pipeline/compare/index.ts';
import { rateOrder, type Rating } from '../../pipeline/orders/index.ts';
import { createLivingOverview, type LivingOverview } from '../../pipeline/overview/index.ts';

/** What a process remembers of a case, so that a further document costs what it touches and not the whole case. A memory and nothing else. */
export interface HeldCase {
  /** Its results are as compared, before corrections of status and the checks of orders. */
  readonly living: LivingCase;
  readonly overview: LivingOverview;
  /** What stood in each document when it was put in, corrections included. */
  readonly inputs: Map<Sha256, string>;
  /** Documents that answered an order the last time. */
  readonly matched: Set<Sha256>;
  readonly rate: (document: ClassifiedDocument, order: Order) => Rating | null;
  /** False while it is brought up to date: one that broke half-way is not used again. */
  isWhole: boolean;
}

/** Remembers the latest cases of this process. */
export interface LivingCases {
  /** Nobody else has the case meanwhile: another run on it begins from nothing, with the same result. */
  use<T>(caseId: CaseId, work: (held: HeldCase) => Promise<T>): Promise<T>;
}

/** Passages remembered in one process, all cases together; a passage takes a few KB. The case used last is kept whatever its size. */
const MOST_PASSAGES = 40_000;

export function createLivingCases(mostPassages = MOST_PASSAGES): LivingCases {
  const remembered = new Map<CaseId, HeldCase>(); // latest used last

  function remember(caseId: CaseId, used: HeldCase): void {
    remembered.set(caseId, used);
    let passages = [...remembered.values()].reduce((sum, one) => sum + passagesIn(one), 0);
    for (const [oldest, one] of remembered) {
      if (passages <= mostPassages || one === used) break;
      remembered.delete(oldest);
      passages -= passagesIn(one);
    }
  }

  return {
    use: async (caseId, work) => {
      const held = remembered.get(caseId) ?? createHeldCase();
      remembered.delete(caseId);
      try {
        return await work(held);
      } finally {
        if (held.isWhole) remember(caseId, held);
      }
    },
  };
}

function passagesIn({ living: { results } }: HeldCase): number {
  let passages = 0;
  for (const document of results.values()) passages += document.passages.length;
  return passages;
}

function createHeldCase(): HeldCase {
  return {
    living: createLivingCase(),
    overview: createLivingOverview(),
    inputs: new Map(),
    matched: new Set(),
    rate: rememberRatings(),
    isWhole: true,
  };
}

/** A document's result is a new value whenever it may have changed, and an order's questions and dates never change. */
function rememberRatings(): HeldCase['rate'] {
  const ratings = new WeakMap<ClassifiedDocument, Map<string, Rating | null>>();
  return (document, order) => {
    const known = ratings.get(document) ?? new Map<string, Rating | null>();
    ratings.set(document, known);
    const remembered = known.get(order.id);
    if (remembered !== undefined) return remembered;
    const rating = rateOrder(document, order);
    known.set(order.id, rating);
    return rating;
  };
}
