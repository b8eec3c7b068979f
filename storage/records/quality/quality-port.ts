import type { CaseId, Sha256 } from '../../../domain/ids.ts';
import type { DocumentKind } from '../../../domain/labels.ts';
import type { Person } from '../../../domain/people.ts';
import type { QualityCheck, TimeStep } from '../../../domain/quality.ts';
import type { CheckedPapers, OrdersAround, ReadCount, Side, Stretch } from '../../../pipeline/quality/index.ts';

/** Whose cases are looked through: those she may read, and no others. */
export interface Looking {
  readonly person: Person;
  /** ISO day. */
  readonly today: string;
}

/** Papers received in a period, both ends counted. */
export interface PaperChoice extends Stretch {
  readonly kinds: readonly DocumentKind[];
  /** Key of an organisation, as `organisations` tells it; null for all. */
  readonly organisation: string | null;
}

/** Papers are those that stand in an overview: what could not be read is in no share. */
export interface Quality {
  /** Organisations that sent suppliers' reports; other senders are often one person. By name. */
  organisations(
    looking: Looking,
    period: Stretch,
  ): Promise<readonly { readonly key: string; readonly name: string; readonly papers: number }[]>;
  /** In no order. */
  papers(
    looking: Looking,
    choice: PaperChoice,
  ): Promise<readonly { readonly caseId: CaseId; readonly sha256: Sha256; readonly organisation: string | null }[]>;
  /** Papers counted per month or quarter, or on both sides of a day. A stretch without papers has no row. */
  checked(
    looking: Looking,
    choice: PaperChoice,
    counted: { readonly by: TimeStep | { readonly day: string }; readonly checks: readonly QualityCheck[] },
  ): Promise<readonly CheckedPapers[]>;
  /** Papers by how soon somebody read them; the stretches lie side by side. */
  readCounts(looking: Looking, stretches: Readonly<Record<Side, Stretch>>): Promise<readonly ReadCount[]>;
  orders(looking: Looking, stretches: Readonly<Record<Side, Stretch>>): Promise<readonly OrdersAround[]>;
}
