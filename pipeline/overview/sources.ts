import type { Sha256 } from '../../domain/ids.ts';
import type { Overview } from '../../domain/overview.ts';
import type { ComparedPassage } from '../../domain/passage.ts';
import { dayOf } from './fold-overview.ts';
import { danishDate, phrases } from './phrases.ts';

/** Says where a passage stands: the document's title, its date, and the page where the format has pages. */
export type SourceOf = (document: Sha256, passage: ComparedPassage) => string;

/** @example sourcesOf(overview)(sha256, passage) // 'LÆ 285, Sofie Brandt, 9.12.2024, side 2' */
export function sourcesOf(overview: Overview): SourceOf {
  const heads = new Map(overview.documents.map(({ head }) => [head.sha256, head]));
  return (document, { place }) => {
    const head = heads.get(document);
    if (head === undefined) return document.slice(0, 12);
    const page = place.kind === 'page' ? `, ${phrases.page} ${place.page}` : '';
    return `${head.title}, ${danishDate(dayOf(head))}${page}`;
  };
}

/** The row's or field's own words before a bare value: "Tro på job: 4". */
export function wordsOfPassage({ label, text }: ComparedPassage): string {
  return label === null || text.toLowerCase().includes(label.toLowerCase()) ? text : `${label}: ${text}`;
}
