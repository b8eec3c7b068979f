import type { Correction } from '../../domain/correction.ts';
import type { ClassifiedDocument } from '../../domain/document.ts';
import type { HeadingId, DocumentKind, Nature, Voice } from '../../domain/labels.ts';
import type { ParsedDocument } from '../../domain/parsed-document.ts';
import type { Passage } from '../../domain/passage.ts';
import { contextOf } from '../classify/context-of.ts';
import { outlineDocument } from '../classify/outline/outline-document.ts';
import { correctClassified } from './correct-classified.ts';
import { findPassage } from './find-passage.ts';
import { maskNames } from './mask-names.ts';

/** One line of the export: a passage that a caseworker moved or relabelled, as `npm run train -- --corrections` reads it. */
interface TrainingRow {
  readonly kind: DocumentKind;
  readonly authorVoice: Voice;
  readonly documentTitle: string | null;
  readonly section: string | null;
  readonly label: string | null;
  readonly source: Passage['source'];
  readonly text: string;
  readonly heading: HeadingId;
  readonly voice: Voice;
  readonly nature: Nature;
}

/** A document with the corrections that hold in it, and what its labels were read from. */
export interface CorrectedDocument {
  readonly document: ClassifiedDocument;
  readonly corrections: readonly Correction[];
  readonly parsed: ParsedDocument;
  readonly citizenName: string | null;
}

/**
 * The passages whose heading or voice a caseworker corrected, names masked. Kinds and dates are part of no passage and statuses are
 * no labels of it: nothing learns from them, so they stand in no row.
 */
export function trainingRows({ document, corrections, parsed, citizenName }: CorrectedDocument): readonly TrainingRow[] {
  const moved = corrections.filter(({ field }) => field === 'heading' || field === 'voice');
  const ids = new Set(moved.flatMap((correction) => findPassage(document.passages, correction)?.id ?? []));
  const [corrected = document] = correctClassified([document], corrections);
  const context = contextOf({ outline: outlineDocument(parsed), head: corrected.head, bare: document.passages, citizenName });
  const texts = [...document.passages.map(({ text }) => text), `af ${corrected.head.author ?? ''}`];
  const mask = maskNames(texts, citizenName);
  const maskTitle = (title: string | null): string | null => (title === null ? null : mask(title));
  return corrected.passages
    .filter(({ id }) => ids.has(id))
    .map(({ section, label, source, text, heading, voice, nature }) => ({
      kind: context.kind,
      authorVoice: context.authorVoice,
      documentTitle: maskTitle(context.title),
      section: maskTitle(section),
      label: maskTitle(label),
      source,
      text: mask(text),
      heading,
      voice,
      nature,
    }));
}
