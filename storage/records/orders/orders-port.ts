import type { CaseId, PersonId, Sha256 } from '../../../domain/ids.ts';
import type { KeptAnswer, Order } from '../../../domain/order.ts';
import type { Person } from '../../../domain/people.ts';
import type { AskedOrder } from '../../../pipeline/orders/index.ts';

/** An order with who made it and what came of it. */
export interface OrderRow extends Order {
  readonly caseId: CaseId;
  readonly by: PersonId;
  readonly at: Date;
  readonly withdrawn: { readonly by: PersonId; readonly at: Date } | null;
  /** What answers it; null while nothing does. */
  readonly match: { readonly document: Sha256; readonly reasons: readonly string[]; readonly answers: readonly KeptAnswer[] } | null;
}

/** What was asked for. An order is never changed: it is withdrawn, or a caseworker says which document answers it. */
export interface Orders {
  /** Repeating an id changes nothing. */
  make(order: Omit<OrderRow, 'withdrawn' | 'match' | 'pin'>): Promise<void>;
  /** Oldest first, withdrawn ones included. */
  list(caseId: CaseId): Promise<readonly OrderRow[]>;
  find(caseId: CaseId, id: string): Promise<OrderRow | null>;
  /** Neither answered nor withdrawn, of the cases the person may see; those due first come first. */
  openFor(person: Person, today: string): Promise<readonly OrderRow[]>;
  /** Open orders whose day has passed, of all cases: a count for the log. */
  countOverdue(today: string): Promise<number>;
  /** Those of the cases the person may see that were not withdrawn, each with the day its answer was received. */
  askedIn(person: Person, today: string): Promise<readonly AskedOrder[]>;
  /** Those that were not withdrawn. */
  standing(caseId: CaseId): Promise<readonly Order[]>;
  /** A caseworker's word; null gives the matching its turn again. */
  pin(caseId: CaseId, id: string, pin: Order['pin']): Promise<void>;
  /** The sender's word on what she sent under the order; a caseworker's word stands above it, a later sending takes its place. */
  pinSent(caseId: CaseId, id: string, document: Sha256): Promise<void>;
  /** The first withdrawal stands. */
  withdraw(caseId: CaseId, id: string, by: PersonId, at: Date): Promise<void>;
  /** Takes a withdrawal back. */
  restore(caseId: CaseId, id: string): Promise<void>;
}
