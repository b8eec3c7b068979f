import type { Status } from '../../domain/labels.ts';
import type { Baseline } from '../../domain/overview.ts';

/** The overview's own Danish words. Names of headings stand in domain/texts, because web and exports use them too. */
export const phrases = {
  title: 'Sagsoverblik',
  documents: 'Dokumenter',
  notPlaced: 'Ikke placeret',
  superseded: 'Tidligere',
  conflicts: 'Modstridende oplysninger',
  missing: 'Sagen siger intet om',
  newestSource: 'nyeste kilde',
  undated: 'uden dato',
  before: 'før',
  against: 'over for',
  copyOf: 'næsten ens med',
  page: 'side',
  news: 'NYT',
} as const;

export const statusWords: Readonly<Record<Status, string>> = { new: 'ny', repeated: 'gentaget', changed: 'ændret', conflicting: 'modstridende' };

/** @example danishDate('2024-05-01') // '1.5.2024' */
export function danishDate(day: string | null): string {
  const parts = day?.match(/^(\d{4})-(\d{2})-(\d{2})/u);
  return parts ? `${Number(parts[3])}.${Number(parts[2])}.${parts[1] ?? ''}` : phrases.undated;
}

/** What "since" means, for a headline: `siden mødet 1.5.2024`. */
export function sinceWords(baseline: Baseline): string {
  switch (baseline.kind) {
    case 'none':
      return 'Sagen er ikke åbnet før: alt er nyt';
    case 'my-reading':
      return 'siden du sidst læste sagen';
    case 'date':
      return `siden ${danishDate(baseline.date)}`;
    case 'meeting':
      return `siden mødet ${danishDate(baseline.date)}`;
    case 'decision':
      return `siden afgørelsen ${danishDate(baseline.date)}`;
    case 'document':
      return `siden dokumentet fra ${danishDate(baseline.date)}`;
  }
}

/** One sentence that the lists below it prove. */
export function newsSentence(baseline: Baseline, count: { readonly news: number; readonly documents: number }): string {
  const documents = count.documents === 1 ? '1 dokument' : `${count.documents} dokumenter`;
  if (baseline.kind === 'none') return `${sinceWords(baseline)} (${documents}).`;
  if (count.news === 0) return `Intet nyt ${sinceWords(baseline)} (${documents} kommet til).`;
  return `${count.news === 1 ? '1 ny oplysning' : `${count.news} nye oplysninger`} ${sinceWords(baseline)} i ${documents}.`;
}
