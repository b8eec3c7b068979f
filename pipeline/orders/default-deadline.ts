import type { DocumentKind } from '../../domain/labels.ts';

/** Days from the request until an answer is due, per form: the agreement of the doctors' association and the municipalities. A default to edit. */
const days: Partial<Readonly<Record<DocumentKind, number>>> = {
  lae_125: 14,
  lae_135: 30,
  lae_145: 30,
  // "Two months after the request" in the agreement.
  lae_155: 60,
  lae_265: 30,
  lae_275: 30,
  // The municipality sets it: about 14 days, never under 8.
  lae_285: 14,
  // Reports follow the supplier's contract; two weeks is what is usual.
  supplier_status: 14,
  supplier_progression: 14,
  supplier_running: 14,
  supplier_final: 14,
  placement_report: 14,
  mentor_report: 14,
};

const MILLISECONDS_A_DAY = 86_400_000;

/** The day an answer is due where nobody says another one; null for a kind that is not ordered. */
export function defaultDeadline(kind: DocumentKind, asked: string): string | null {
  const within = days[kind];
  return within === undefined ? null : new Date(Date.parse(asked) + within * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
