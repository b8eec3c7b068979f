import type { DocumentKind as KindId } from '../../../domain/labels.ts';

/** Where a cue looks. `top`: letterhead and title. `closing`: the last lines; `signature`: those that name who wrote. `format`: the parser's name. */
export type CueField = 'title' | 'letterhead' | 'top' | 'sections' | 'opening' | 'closing' | 'signature' | 'body' | 'format';

/** Words that speak for a kind, or with a negative weight against it. */
export interface KindCue {
  readonly where: CueField;
  readonly find: RegExp;
  /** 10 settles the matter, 6 is a name that others seldom use, 1 is a hint. */
  readonly weight: number;
  /** How many lines may count; 1 where left out. */
  readonly atMost?: number;
}

/** A made-up document that the kind must be recognised from; examples run as tests. */
export interface KindExample {
  readonly letterhead?: readonly string[];
  readonly title?: string;
  readonly sections?: readonly string[];
  readonly text?: readonly string[];
  readonly format?: string;
}

/** A kind of document as data: what it is called, since when, and what gives it away. */
export interface DocumentKindRow {
  readonly id: KindId;
  /** The name in the journal title, in Danish. */
  readonly name: string;
  /** First and last day on which papers of this kind are written; ISO 8601, null where there is none. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly cues: readonly KindCue[];
  readonly examples: readonly KindExample[];
}

/** Form number as printed or misread by OCR: "LÆ 285", "LÆ-285", "LAE285", "L/E 285". */
export function formNumber(number: number): RegExp {
  return new RegExp(`\\bL\\s?(?:Æ|AE|/E|E|A|&)\\s?[-.]?\\s?${number}\\b`, 'iu');
}
