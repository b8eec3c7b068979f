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

/** Who wrote a document whose author is not read off the file: by kind; letters and placement reports by the voice that speaks most in them. */
export function defaultAuthor(kind: DocumentKind, spoken: readonly Voice[]): Voice {
  if (kind !== 'correspondence' && kind !== 'placement_report') return AUTHORS[kind] ?? 'doctor';
  const counts = new Map<Voice, number>();
  for (const voice of spoken) counts.set(voice, (counts.get(voice) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 'employer';
}
