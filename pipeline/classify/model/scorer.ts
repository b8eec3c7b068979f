import type { DocumentContext } from './document-context.ts';
import { addNoNeighbour, addTitle, isBeside, LONGEST_GRAM, SHORTEST_GRAM, START, valueOf } from './features.ts';
import { hashOf, hashOn } from './hash.ts';
import { addDocumentMarks, addMarks } from './marks.ts';
import type { Model } from './model.ts';
import { packWeights } from './packed-weights.ts';
import type { PassageView, TitleView } from './passage-view.ts';
import { createWeightSums } from './weight-sums.ts';
import { createWordBook, type WordPage } from './word-book.ts';

/** Scores of all labels for every passage of a document, in the columns of `model.ts`. */
export type Scorer = (views: readonly PassageView[], context: DocumentContext) => readonly Float64Array[];

/**
 * Adds up what `featuresOf` lists: the same numbers in fewer steps. What a document or a title says is added up once, what a word says
 * once for all sentences that it stands in; a test holds the two together.
 */
export function createScorer(model: Model): Scorer {
  const weights = packWeights(model);
  const sums = createWeightSums(weights);
  const pageOf = createWordBook(weights);
  const sink = { add: (hash: number, value: number): void => sums.addRow(weights.rowOf(hash), value) };

  const addWords = (pages: readonly WordPage[], words: readonly string[]): void => {
    const value = valueOf.words(words.length);
    for (const page of pages) sums.addRow(page.word, value);
    for (let i = 1; i < pages.length; i++) sink.add(hashOf(words[i]!, pages[i - 1]!.pair), value);
    sums.addRow(pages[0]!.first, value);
    sink.add(hashOf(words[1] ?? '', pages[0]!.firstPair), value);
    sums.addRow(pages.at(-1)!.last, value);
  };

  /** Runs of letters within a word stand on its page; here are those that reach over a blank. */
  const addGrams = (normal: string, pages: readonly WordPage[]): void => {
    const value = valueOf.grams(normal.length);
    for (const page of pages) sums.addRows(page.grams, page.gramCount, value);
    let before = 0;
    for (let blank = normal.indexOf(' ', 1); blank < normal.length - 1; blank = normal.indexOf(' ', blank + 1)) {
      for (let start = Math.max(before, blank - LONGEST_GRAM + 2); start < blank; start++) {
        const end = Math.min(normal.length, start + LONGEST_GRAM);
        let hash: number = START.gram;
        for (let at = start; at < end; at++) {
          hash = hashOn(hash, normal.charCodeAt(at));
          if (at > blank && at - start + 1 >= SHORTEST_GRAM) sink.add(hash, value);
        }
      }
      before = blank;
    }
  };

  const addNeighbour = (pages: readonly WordPage[] | null, side: 'before' | 'behind'): void => {
    if (pages === null) return addNoNeighbour(START[side], sink);
    const value = valueOf.neighbour(pages.length);
    for (const page of pages) sums.addRow(page[side], value);
  };

  const sumsOf = (add: () => void): Int32Array => {
    sums.start();
    add();
    return sums.take();
  };

  return (views, context) => {
    const ofDocument = sumsOf(() => addDocumentMarks(context, sink));
    const ofSection = remembered((title: TitleView) => sumsOf(() => addTitle(title, 'section', context, sink)));
    const ofLabel = remembered((title: TitleView) => sumsOf(() => addTitle(title, 'label', context, sink)));
    const pages = views.map((view) => view.words.map(pageOf));
    return views.map((view, index) => {
      sums.start(ofDocument, ofSection(view.section), ofLabel(view.label));
      addWords(pages[index]!, view.words);
      addGrams(view.normal, view.plainWords === view.words ? pages[index]! : view.plainWords.map(pageOf));
      addNeighbour(isBeside(views[index - 1], view) ? pages[index - 1]! : null, 'before');
      addNeighbour(isBeside(views[index + 1], view) ? pages[index + 1]! : null, 'behind');
      addMarks(views, index, context, sink);
      return sums.scores(model.scales);
    });
  };
}

function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key) ?? make(key);
    known.set(key, found);
    return found;
  };
}
