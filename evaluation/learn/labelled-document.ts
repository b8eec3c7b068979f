import type { HeadingId, Nature, Voice } from '../../domain/labels.ts';
import type { BarePassage } from '../../domain/passage.ts';
import type { DocumentContext } from '../../pipeline/classify/model/document-context.ts';

/** The labels that are learned. */
export interface TrueLabels {
  readonly heading: HeadingId;
  readonly voice: Voice;
  readonly nature: Nature;
}

/** A document with its passages and their true labels, in the same order. */
export interface LabelledDocument {
  /** The case it is of; `written` for written sentences, `corrections` for what caseworkers moved. */
  readonly group: string;
  readonly context: DocumentContext;
  readonly bare: readonly BarePassage[];
  readonly labels: readonly TrueLabels[];
  /** How much its passages count in learning; 1 where left out. */
  readonly weight?: number;
}
