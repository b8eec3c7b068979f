import { InvalidArgumentError } from 'commander';
import type { ClassifiedDocument, ComparedDocument } from '../../domain/document.ts';
import type { FileReading } from './read-files.ts';

export interface CaseOptions {
  readonly language: 'da' | 'en';
}

export function parseLanguage(value: string): 'da' | 'en' {
  if (value !== 'da' && value !== 'en') throw new InvalidArgumentError('Skriv da eller en.');
  return value;
}

/**
 * The readings as one case, in the case's order; nobody knows when they were received, so undated ones get their likeliest day. The same bytes given
 * twice are one document.
 */
export async function compareReadings(readings: readonly FileReading[], options: CaseOptions): Promise<readonly ComparedDocument[]> {
  const { compareCase } = await import('../../pipeline/compare/index.ts');
  const { dateUndated } = await import('../../pipeline/chronology/date-undated.ts');
  const documents = new Map<string, ClassifiedDocument>();
  for (const { document } of readings) {
    if (document && !documents.has(document.head.sha256))
      documents.set(document.head.sha256, options.language === 'en' ? withoutGuessedFormalia(document) : document);
  }
  return compareCase(dateUndated([...documents.values()]), { language: options.language });
}

/** Headings are learned from Danish: of English text an unsure `formalia` says nothing, and would keep a passage from being compared at all. */
function withoutGuessedFormalia(document: ClassifiedDocument): ClassifiedDocument {
  const passages = document.passages.map((passage) =>
    passage.heading === 'formalia' && !passage.placed ? { ...passage, heading: 'background' as const } : passage,
  );
  return { ...document, passages };
}
