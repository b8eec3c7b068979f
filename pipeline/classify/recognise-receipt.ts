import type { Sha256 } from '../../domain/ids.ts';
import type { ParsedDocument } from '../../domain/parsed-document.ts';
import type { ReadAs, ReceiptSays } from '../../domain/unfiled.ts';
import { headOf } from './document-head/head.ts';
import { cprsIn, personLines, personNamed } from './document-head/own-person.ts';
import { outlineDocument } from './outline/outline-document.ts';
import { cutPassages } from './passages/cut-passages.ts';

export interface ReceiptInput {
  readonly parsed: ParsedDocument;
  readonly sha256: Sha256;
  readonly fileName: string;
  /** ISO day. */
  readonly received: string;
}

/** Our own number, as letters give it: "Deres ref.: J-2024-17", "Sagsnr. 24/1234", "J.nr. 27.36.00-P07-12-24". */
const referenceAfterWord =
  /(?<!\p{L})(?:(?:deres|jeres|vores|vor)\s+)?(?:ref(?:erence)?(?:\s?(?:nr|nummer))?|sag(?:s)?[\s-]?(?:nr|nummer|id)|j(?:ournal)?\s?\.?\s?-?(?:nr|nummer))\s?[.:#]*\s*(?<reference>[\p{L}\d][\p{L}\d./_-]{2,40})/giu;
/** Passages from the top in which a letter names its matter. */
const FIRST_PASSAGES = 8;

/** Whom a paper is about, which case it names, and what it is read as, before anybody knows its case. The same input gives the same value. */
export function recogniseReceipt({ parsed, sha256, fileName, received }: ReceiptInput): {
  readonly says: ReceiptSays;
  readonly readAs: ReadAs;
} {
  const outline = outlineDocument(parsed);
  const passages = cutPassages(outline.stretches, sha256);
  const { kind, title, documentDate, pages } = headOf(
    { parsed, sha256, fileName, parent: null, received, citizen: null },
    outline,
    passages,
  );
  const subject = parsed.info.subject ?? '';
  const top = [...personLines(outline, passages).map(({ text }) => text), subject];
  const near = passages.slice(0, FIRST_PASSAGES).map(({ label, text }) => `${label ?? ''} ${text}`);
  return {
    says: {
      cprs: distinct(top.flatMap(cprsIn)),
      names: distinct(top.flatMap((text) => personNamed(text) ?? [])),
      references: distinct([...top, ...near].flatMap(referencesIn)),
    },
    readAs: { kind, title, documentDate, pages },
  };
}

/** A word without a digit is a word that follows by chance. */
function referencesIn(text: string): string[] {
  return [...text.matchAll(referenceAfterWord)].flatMap((match) => {
    const reference = (match.groups?.['reference'] ?? '').replace(/[./_-]+$/u, '');
    return /\d/u.test(reference) && reference.length > 2 ? [reference] : [];
  });
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
