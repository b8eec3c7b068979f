import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { compareOrder, type ClassifiedDocument, type ComparedDocument } from '../domain/document.ts';
import type { CaseId, Sha256 } from '../domain/ids.ts';
import { createLivingCase, type LivingCase } from '../pipeline/compare/index.ts';

/** Compares cases, and remembers the latest ones, so that a further document costs what it touches and not the whole case. */
export interface LivingCases {
  /** The same result as comparing all of `documents` anew. */
  compare(caseId: CaseId, documents: readonly ClassifiedDocument[]): Promise<readonly ComparedDocument[]>;
}

interface Remembered {
  readonly living: LivingCase;
  /** What stood in each document when it was put in. */
  readonly digests: Map<Sha256, string>;
  passages: number;
}

/** Passages remembered in one process, all cases together; a passage takes a few KB. */
const MOST_PASSAGES = 40_000;

export function createLivingCases(mostPassages = MOST_PASSAGES): LivingCases {
  const remembered = new Map<CaseId, Remembered>(); // latest used last

  function remember(caseId: CaseId, used: Remembered): void {
    remembered.set(caseId, used);
    let passages = [...remembered.values()].reduce((sum, one) => sum + one.passages, 0);
    for (const [oldest, one] of remembered) {
      if (passages <= mostPassages) break;
      remembered.delete(oldest);
      passages -= one.passages;
    }
  }

  return {
    compare: async (caseId, documents) => {
      const used = remembered.get(caseId) ?? { living: createLivingCase(), digests: new Map<Sha256, string>(), passages: 0 };
      remembered.delete(caseId); // nobody else may use it meanwhile, and one that broke half-way is not used again
      await bringTo(used, documents);
      remember(caseId, used);
      return used.living.compared();
    },
  };
}

/** One document at a time with a pause between: a long case must not keep the process from renewing the locks of its jobs. */
async function bringTo(used: Remembered, documents: readonly ClassifiedDocument[]): Promise<void> {
  const { living, digests } = used;
  const wanted = new Map(documents.map((document) => [document.head.sha256, digestOf(document)]));
  for (const sha256 of [...digests.keys()].filter((known) => !wanted.has(known))) {
    living.remove(sha256);
    digests.delete(sha256);
  }
  const changed = documents.filter(({ head }) => digests.get(head.sha256) !== wanted.get(head.sha256));
  for (const document of changed.toSorted((a, b) => compareOrder(a.head, b.head))) {
    const { sha256 } = document.head;
    living.put(document);
    digests.set(sha256, wanted.get(sha256) ?? '');
    await setImmediate();
  }
  used.passages = documents.reduce((sum, { passages }) => sum + passages.length, 0);
}

function digestOf(document: ClassifiedDocument): string {
  return createHash('sha256').update(JSON.stringify(document)).digest('base64url');
}
