import type { DocumentKind, Voice } from '../../domain/labels.ts';

const AUTHORS: Partial<Record<DocumentKind, Voice>> = {
  cv: 'citizen',
  preparatory_plan: 'caseworker',
  journal_note: 'caseworker',
  team_recommendation: 'caseworker',
  supplier_status: 'supplier',
  supplier_progression: 'supplier',
  supplier_final: 'supplier',
  supplier_running: 'supplier',
  mentor_report: 'supplier',
};

/** Kinds that anybody writes. */
const ANYBODY: readonly DocumentKind[] = ['correspondence', 'placement_report', 'other'];

/** Who wrote a document whose author is not read off the file: by kind; where anybody may have, the voice that speaks most in it. */
export function defaultAuthor(kind: DocumentKind, spoken: readonly Voice[]): Voice {
  if (!ANYBODY.includes(kind)) return AUTHORS[kind] ?? 'doctor';
  const counts = new Map<Voice, number>();
  for (const voice of spoken) counts.set(voice, (counts.get(voice) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 'employer';
}
