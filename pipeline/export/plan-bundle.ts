import type { Block } from '../../domain/block.ts';
import type { ComparedDocument } from '../../domain/document.ts';
import type { PassageId, Sha256 } from '../../domain/ids.ts';
import type { ParsedDocument } from '../../domain/parsed-document.ts';
import type { ComparedPassage } from '../../domain/passage.ts';
import type { ChosenPage, PageChoice } from './choose-pages.ts';
import type { Redacted } from './redact.ts';

/** How a chosen page gets into the bundle. */
export type BundlePage = ChosenPage &
  (
    | { readonly as: 'original' }
    /** Its passages in reading order, without what was removed. */
    | { readonly as: 'text'; readonly because: 'format' | 'redacted' | 'unopened'; readonly passages: readonly ComparedPassage[] }
  );

export interface BundlePlan {
  readonly choice: PageChoice;
  readonly pages: readonly BundlePage[];
  /** Whether letters of a scan are among the original pages. */
  readonly hasScans: boolean;
}

export interface BundleCall {
  readonly choice: PageChoice;
  readonly redacted: Redacted;
  /** Of every document of the choice: what stands on a page beside its passages. */
  readonly readings: ReadonlyMap<Sha256, ParsedDocument>;
  /** Documents whose pages cannot be taken out of them. */
  readonly unopened: ReadonlySet<Sha256>;
}

/** A page of a PDF goes in as it is, unless a letter on it had to go: then what may be read of it goes in as text. */
export function planBundle({ choice, redacted, readings, unopened }: BundleCall): BundlePlan {
  const documents = new Map(redacted.documents.map((document) => [document.head.sha256, document]));
  const touched = new Set(redacted.removals.map(({ passage }) => passage));
  const pages = choice.pages.map((page) => {
    const document = documents.get(page.document);
    return document === undefined ? [] : [planPage(page, { document, touched, redacted, unopened, reading: readings.get(page.document) })];
  });
  const planned = pages.flat();
  return {
    choice,
    pages: planned,
    hasScans: planned.some(({ as, document, page }) => as === 'original' && pageOf(readings.get(document), page)?.source === 'ocr'),
  };
}

interface Around {
  readonly document: ComparedDocument;
  readonly touched: ReadonlySet<PassageId>;
  readonly redacted: Redacted;
  readonly unopened: ReadonlySet<Sha256>;
  readonly reading: ParsedDocument | undefined;
}

function planPage(chosen: ChosenPage, { document, touched, redacted, unopened, reading }: Around): BundlePage {
  const passages = document.passages.filter((passage) => standsOn(passage, chosen.page));
  const isPdf = document.head.format === 'pdf';
  // Beside the passages a page has a head and a foot, and a CPR number may stand there alone.
  const blocks = pageOf(reading, chosen.page)?.blocks.flatMap(textsOf) ?? [];
  const isTouched = passages.some(({ id }) => touched.has(id)) || blocks.some((text) => redacted.redactText(text).counts.size > 0);
  const isUnopened = unopened.has(chosen.document);
  if (isPdf && !isTouched && !isUnopened) return { ...chosen, as: 'original' };
  return { ...chosen, as: 'text', because: !isPdf ? 'format' : isTouched ? 'redacted' : 'unopened', passages };
}

function standsOn({ place }: ComparedPassage, page: number): boolean {
  if (place.kind === 'block') return page === 1;
  return place.page === page || (place.continues ?? []).some((next) => next.page === page);
}

function pageOf(reading: ParsedDocument | undefined, page: number) {
  return reading?.pages.find(({ number }) => number === page);
}

function textsOf(block: Block): readonly string[] {
  if (block.kind === 'gap') return [];
  return block.kind === 'table-row' ? block.cells.map(({ text }) => text) : [block.text];
}
