import type { DocumentHead } from '../../domain/document.ts';
import { removalRules, type ExportNote, type RemovalCounts } from '../../domain/export.ts';
import type { Sha256 } from '../../domain/ids.ts';
import type { Texts } from '../../domain/texts/index.ts';
import { dayOf } from '../overview/fold-overview.ts';
import { sayDay, wordsOfPassage } from '../overview/index.ts';
import type { ChosenPage } from './choose-pages.ts';
import { exportFoot } from './export-foot.ts';
import type { Paper, PaperBlock, PaperItem } from './paper.ts';
import type { BundlePage, BundlePlan } from './plan-bundle.ts';
import { unreadBlocks } from './unread-blocks.ts';

export interface BundlePaperCall {
  readonly plan: BundlePlan;
  /** Redacted heads. */
  readonly heads: readonly DocumentHead[];
  readonly removed: RemovalCounts;
  readonly note: ExportNote;
  readonly texts: Texts;
}

/** The front page with the list of pages and of what is left out, and behind it the pages that go in as text. */
export function bundlePaper({ plan, heads, removed, note, texts }: BundlePaperCall): Paper {
  const { bundle } = texts.exports;
  const title = note.reference === null ? bundle.title : `${bundle.title}: ${texts.exports.caseReference(note.reference)}`;
  const about: About = { texts, heads: new Map(heads.map((head) => [head.sha256, head])) };
  return {
    title,
    locale: texts.locale,
    foot: exportFoot(note, texts),
    pageOf: bundle.pageOf,
    date: note.date,
    sources: 'inline',
    blocks: [
      { kind: 'heading', level: 1, text: title },
      ...unreadBlocks(note, texts),
      ...front(plan, removed, about),
      ...plan.pages.flatMap((page) => (page.as === 'text' ? textPage(page, about) : [])),
    ],
  };
}

interface About {
  readonly texts: Texts;
  readonly heads: ReadonlyMap<Sha256, DocumentHead>;
}

function front({ choice, pages, hasScans }: BundlePlan, removed: RemovalCounts, about: About): readonly PaperBlock[] {
  const { exports: words } = about.texts;
  const { bundle } = words;
  if (pages.length === 0) return [{ kind: 'paragraph', text: bundle.empty }];
  const gone = removalRules.filter((rule) => removed[rule] > 0).map((rule) => words.removedCount[rule](removed[rule]));
  const rows = pages.map((page, at): readonly PaperItem[] => [
    { text: String(at + 1) },
    ...pageCells(page, about),
    { text: page.as === 'text' ? bundle.asText : bundle.asOriginal },
  ]);
  const head = [words.number, words.document, words.day, bundle.column, bundle.brings];
  return [
    { kind: 'paragraph', isStrong: true, text: bundle.holds(pages.length, choice.covered, choice.pieces) },
    { kind: 'paragraph', text: bundle.greedy },
    ...(hasScans ? [{ kind: 'paragraph', text: bundle.scans } as const] : []),
    ...(gone.length === 0 ? [] : [{ kind: 'paragraph', text: `${words.removedTitle}: ${gone.join('; ')}.` } as const]),
    { kind: 'table', head: [...head, bundle.as], widths: [1, 8, 4, 1.5, 3.5, 3], rows },
    ...leftOut(choice.leftOut, head, about),
  ];
}

function leftOut(pages: readonly ChosenPage[], head: readonly string[], about: About): readonly PaperBlock[] {
  const { bundle } = about.texts.exports;
  if (pages.length === 0) return [];
  const pieces = pages.reduce((sum, page) => sum + page.pieces, 0);
  return [
    { kind: 'heading', level: 2, text: bundle.leftOutTitle },
    { kind: 'paragraph', text: bundle.leftOut(pages.length, pieces) },
    { kind: 'table', head: head.slice(1), widths: [8, 4, 1.5, 3.5], rows: pages.map((page) => pageCells(page, about)) },
  ];
}

function pageCells({ document, page, pieces }: ChosenPage, { heads, texts }: About): readonly PaperItem[] {
  const head = heads.get(document);
  return [
    { text: head?.title ?? document.slice(0, 12) },
    { text: sayDay(head === undefined ? null : dayOf(head), texts) },
    { text: String(page) },
    { text: String(pieces) },
  ];
}

/** What may be read of a page, under the author's own section titles. */
function textPage(page: Extract<BundlePage, { readonly as: 'text' }>, about: About): readonly PaperBlock[] {
  const { texts, heads } = about;
  const head = heads.get(page.document);
  const name = head === undefined ? page.document.slice(0, 12) : `${head.title}, ${sayDay(dayOf(head), texts)}`;
  const blocks: PaperBlock[] = [];
  let section: string | null = null;
  for (const passage of page.passages) {
    if (passage.section !== null && passage.section !== section) blocks.push({ kind: 'heading', level: 3, text: passage.section });
    section = passage.section;
    blocks.push({ kind: 'paragraph', text: wordsOfPassage(passage) });
  }
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 2, text: `${name}, ${texts.overview.page(page.page)}` },
    { kind: 'paragraph', isSmall: true, text: texts.exports.bundle.whyText[page.because] },
    ...blocks,
  ];
}
