import type { ClassifiedDocument, DocumentHead } from '../../../domain/document.ts';
import type { Passage } from '../../../domain/passage.ts';

/** Only reports of suppliers, mentors and workplaces are checked as reports. */
export function isReport({ kind }: Pick<DocumentHead, 'kind'>): boolean {
  return kind.startsWith('supplier_') || kind === 'placement_report' || kind === 'mentor_report';
}

export const isStatement = ({ kind }: Pick<DocumentHead, 'kind'>): boolean => kind.startsWith('lae_');

/** The passages that say something of the citizen. */
export function saying({ passages }: Pick<ClassifiedDocument, 'passages'>): readonly Passage[] {
  return passages.filter(({ heading }) => heading !== 'formalia');
}

/** A passage with its section and label: what an answer such as "Nej." is an answer to. */
export function inContext({ section, label, text }: Passage): string {
  return `${section ?? ''} ${label ?? ''} ${text}`.toLowerCase();
}

/** The words a finding rests on: the first few passages, so that a reader can judge it. */
export function quote(passages: readonly Passage[], most = 3): string {
  return passages
    .slice(0, most)
    .map(({ label, text }) => (label === null ? text : `${label}: ${text}`))
    .join(' | ');
}
