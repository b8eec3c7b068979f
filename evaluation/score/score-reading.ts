import type { ParsedDocument } from '../../domain/parsed-document.ts';
import type { AnswerKey, KeyDocument } from './answer-key.ts';
import { countCells } from './cells.ts';
import { editDistance } from './edit-distance.ts';
import { countOrder } from './order.ts';
import { printedText, readText } from './printed-text.ts';
import { sumOf, type Share } from './share.ts';

/** A case's answer key and its files as the parsers read them. */
export interface ReadingResult {
  readonly key: AnswerKey;
  readonly files: readonly { readonly name: string; readonly parsed: ParsedDocument }[];
}

/** What is counted of the reading alone, before anything is labelled. */
export interface ReadingCounts {
  /** Wrong characters of scans of 200 dpi and finer: the edits between what is printed and what was read, by the characters printed. */
  readonly fineScans: Share;
  /** The same for coarser scans, which are pulled more askew. */
  readonly coarseScans: Share;
  /** Pairs of units in the right order, in files set in two columns. */
  readonly columns: Share;
  /** Table cells kept, in all files. */
  readonly cells: Share;
}

/** Pixels an inch from which a scan counts as fine. */
const FINE = 200;

/** Counts over some cases; a file that was not read counts as empty. */
export function scoreReading(cases: readonly ReadingResult[]): ReadingCounts {
  const pairs = cases.flatMap(({ key, files }) =>
    key.documents.map((document) => ({ document, parsed: files.find(({ name }) => isNamed(document, name))?.parsed ?? unread })),
  );
  const counted = (of: (document: KeyDocument) => boolean, count: (document: KeyDocument, parsed: ParsedDocument) => Share): Share =>
    sumOf(pairs.filter(({ document }) => of(document)).map(({ document, parsed }) => count(document, parsed)));
  return {
    fineScans: counted((document) => isScan(document) && !isCoarse(document), countWrong),
    coarseScans: counted((document) => isScan(document) && isCoarse(document), countWrong),
    columns: counted(
      ({ render, style }) => render === 'pdf' && style?.columns === 2,
      (document, parsed) => countOrder(document, readText(parsed)),
    ),
    cells: counted(() => true, countCells),
  };
}

const isScan = ({ render }: KeyDocument): boolean => render === 'scan';
const isCoarse = ({ style }: KeyDocument): boolean => (style?.dpi ?? FINE) < FINE;

/** Here the share is that of wrong characters. */
function countWrong(document: KeyDocument, parsed: ParsedDocument): Share {
  const printed = printedText(document);
  return { right: editDistance(printed, readText(parsed)), all: printed.length };
}

const isNamed = ({ file }: KeyDocument, name: string): boolean => file.normalize('NFC') === name.normalize('NFC');
const unread: ParsedDocument = { format: 'none', parser: 'none', pages: [], info: {}, notices: [], attachments: [] };
