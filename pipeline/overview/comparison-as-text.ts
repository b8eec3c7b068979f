import { compareWords, type Run } from '../../domain/compare-words.ts';
import type { ComparedDocument } from '../../domain/document.ts';
import type { PassageId, Sha256 } from '../../domain/ids.ts';
import type { OverviewDocument } from '../../domain/overview.ts';
import type { ComparedPassage } from '../../domain/passage.ts';
import { da } from '../../domain/texts/da.ts';
import type { Texts } from '../../domain/texts/index.ts';
import { dayOf, foldOverview, inOrder } from './fold-overview.ts';
import { countWords } from './overview-as-text.ts';
import { paintFor, wrapWords, type Paint } from './paint.ts';
import { sayDay, sourcesOf, wordsOfPassage, type SourceOf } from './sources.ts';

export interface ComparisonOptions {
  /** ANSI colours, for a terminal; without them changed words stand as [-gone-] and {+added+}. */
  readonly colour?: boolean;
  /** Characters to a line; where it is left out, lines are as long as their sentences. */
  readonly width?: number;
  readonly texts?: Texts;
}

/** Sentences begin here, behind the word for their status. */
const INDENT = ' '.repeat(15);
/** A narrower terminal breaks the lines itself. */
const NARROWEST = 30;

/** A readable, word-level account of what is new and changed between files; what is repeated is counted, not listed. */
export function comparisonAsText(documents: readonly ComparedDocument[], options: ComparisonOptions = {}): string {
  const { colour = false, width = Infinity, texts = da } = options;
  const ordered = inOrder(documents);
  const listed = foldOverview(ordered).documents;
  const context: Context = {
    known: new Map(
      ordered.flatMap(({ head, passages }) =>
        passages.map((passage): [PassageId, Known] => [passage.id, { passage, document: head.sha256 }]),
      ),
    ),
    sourceOf: sourcesOf(listed, texts),
    paint: paintFor(colour),
    width: Math.max(width - INDENT.length, NARROWEST),
    texts,
  };
  return `${listed.map((document, at) => documentLines(document, ordered[at]?.passages ?? [], context).join('\n')).join('\n\n')}\n`;
}

interface Known {
  readonly passage: ComparedPassage;
  readonly document: Sha256;
}
interface Context {
  readonly known: ReadonlyMap<PassageId, Known>;
  readonly sourceOf: SourceOf;
  readonly paint: Paint;
  readonly width: number;
  readonly texts: Texts;
}

function documentLines(document: OverviewDocument, passages: readonly ComparedPassage[], context: Context): readonly string[] {
  const { paint, texts } = context;
  const { head, flags, flagOf } = document;
  const scored = passages.filter(({ heading }) => heading !== 'formalia');
  const counted = countWords(document, texts);
  const twin = [...context.known.values()].find((known) => known.document === flagOf);
  const like = twin === undefined ? '' : `: ${context.sourceOf(twin.document)}`;
  return [
    paint('title', `${head.title}, ${sayDay(dayOf(head), texts)}`),
    paint('aside', `  ${head.fileName}: ${texts.overview.pieces(scored.length)}${counted === '' ? '' : ` (${counted})`}`),
    ...flags.map((flag) => paint('flag', `  ! ${texts.flags[flag]}${flag === 'near_identical' ? like : ''}`)),
    ...scored.filter(({ status }) => status !== 'repeated').flatMap((passage) => accountOf(passage, head.pages, context)),
  ];
}

/** The sentence, where it stands, and the sentence that it updates or contradicts, with the words that went and came. */
function accountOf(passage: ComparedPassage, pages: number, context: Context): readonly string[] {
  const { known, sourceOf, paint, texts } = context;
  const status = paint(passage.status, texts.overview.statuses[passage.status].padEnd(INDENT.length - 2));
  const own = wordsOfPassage(passage);
  const where = [
    texts.headings[passage.heading],
    passage.place.kind === 'page' && pages > 1 ? texts.overview.page(passage.place.page) : '',
  ];
  const aside = `${INDENT}${paint('aside', where.filter(Boolean).join(', '))}`;
  const other = passage.of === null ? undefined : known.get(passage.of);
  if (other === undefined) return [...sentence([{ text: own, isSame: true }], `  ${status}`, context), aside];
  const { before, now } = compareWords(wordsOfPassage(other.passage), own);
  const lead = passage.status === 'conflicting' ? texts.overview.against : texts.overview.before;
  return [
    ...sentence(now, `  ${status}`, context),
    aside,
    ...sentence([{ text: `${lead}:`, isSame: true }, ...before], INDENT, context, 'gone'),
    `${INDENT}${paint('aside', sourceOf(other.document, other.passage))}`,
  ];
}

function sentence(runs: readonly Run[], first: string, { width, paint }: Context, as: 'gone' | 'added' = 'added'): readonly string[] {
  return wrapWords(runs, { width, paint, as }).map((line, at) => `${at === 0 ? first : INDENT}${line}`);
}
