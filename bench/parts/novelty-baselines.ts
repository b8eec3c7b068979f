import { compareOrder, type ClassifiedDocument } from '../../domain/document.ts';
import type { PassageId } from '../../domain/ids.ts';
import { wordsOf } from '../../pipeline/compare/language/words.ts';

/** A plain method: the passages of a case that it takes for repetition. */
export type Baseline = (documents: readonly ClassifiedDocument[]) => ReadonlySet<PassageId>;

interface Read {
  readonly id: PassageId;
  readonly words: readonly string[];
}

const WINDOW = 10;
const COSINE = 0.6;
/** Share of a passage's tf-idf that may be unseen before it counts as new. */
const UNSEEN = 0.1;
const IN_DIFF = 0.8;

/** Walks a case in its order: `isRepeat` sees a passage and everything earlier. */
function walk(
  documents: readonly ClassifiedDocument[],
  isRepeat: (passage: Read, earlier: readonly Read[], document: ClassifiedDocument, before: readonly ClassifiedDocument[]) => boolean,
): ReadonlySet<PassageId> {
  const repeated = new Set<PassageId>();
  const earlier: Read[] = [];
  const before: ClassifiedDocument[] = [];
  for (const document of [...documents].toSorted((a, b) => compareOrder(a.head, b.head))) {
    const reads = document.passages
      .filter(({ heading }) => heading !== 'formalia')
      .map(({ id, label, text }) => ({ id, words: wordsOf(label === null ? text : `${label} ${text}`) }));
    for (const read of reads) if (isRepeat(read, earlier, document, before)) repeated.add(read.id);
    earlier.push(...reads);
    before.push(document);
  }
  return repeated;
}

function idfOf(documents: readonly ClassifiedDocument[]): (word: string) => number {
  const counts = new Map<string, number>();
  const passages = documents.flatMap((document) => document.passages);
  for (const { text } of passages) for (const word of new Set(wordsOf(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(passages.length / (counts.get(word) ?? 1));
}

function exactSentence(documents: readonly ClassifiedDocument[]): ReadonlySet<PassageId> {
  return walk(documents, ({ words }, earlier) => earlier.some((other) => other.words.join(' ') === words.join(' ')));
}

function tenGramWindow(documents: readonly ClassifiedDocument[]): ReadonlySet<PassageId> {
  return walk(documents, ({ words }, _, __, before) => {
    const texts = before.map(({ passages }) => ` ${passages.flatMap(({ text }) => wordsOf(text)).join(' ')} `);
    const length = Math.min(WINDOW, words.length);
    return Array.from({ length: words.length - length + 1 }, (_item, at) => ` ${words.slice(at, at + length).join(' ')} `).some((window) =>
      texts.some((text) => text.includes(window)),
    );
  });
}

function cosine(documents: readonly ClassifiedDocument[]): ReadonlySet<PassageId> {
  const idf = idfOf(documents);
  const vectors = new Map<readonly string[], { readonly weights: Map<string, number>; readonly length: number }>();
  const vectorOf = (words: readonly string[]): { readonly weights: Map<string, number>; readonly length: number } => {
    const known = vectors.get(words);
    if (known !== undefined) return known;
    const weights = new Map<string, number>();
    for (const word of words) weights.set(word, (weights.get(word) ?? 0) + idf(word));
    const vector = { weights, length: Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0)) };
    vectors.set(words, vector);
    return vector;
  };
  return walk(documents, ({ words }, earlier) => {
    const own = vectorOf(words);
    return earlier.some((other) => {
      const theirs = vectorOf(other.words);
      let dot = 0;
      for (const [word, weight] of own.weights) dot += weight * (theirs.weights.get(word) ?? 0);
      return dot >= COSINE * own.length * theirs.length;
    });
  });
}

function unseenTerms(documents: readonly ClassifiedDocument[]): ReadonlySet<PassageId> {
  const idf = idfOf(documents);
  const weigh = (list: readonly string[]): number => list.reduce((sum, word) => sum + idf(word), 0);
  return walk(documents, ({ words }, earlier) => {
    const seen = new Set(earlier.flatMap((other) => other.words));
    return weigh(words.filter((word) => !seen.has(word))) <= UNSEEN * weigh(words);
  });
}

function wordDiff(documents: readonly ClassifiedDocument[]): ReadonlySet<PassageId> {
  const kept = new Map<ClassifiedDocument, ReadonlySet<PassageId>>();
  return walk(documents, ({ id }, _, document, before) => {
    const previous = before.findLast(({ head }) => head.author === document.head.author);
    if (previous === undefined) return false;
    const known = kept.get(document) ?? keptWords(previous, document);
    kept.set(document, known);
    return known.has(id);
  });
}

/** Passages most of whose words stand in the longest common subsequence of both documents. */
function keptWords(previous: ClassifiedDocument, document: ClassifiedDocument): ReadonlySet<PassageId> {
  const from = previous.passages.flatMap(({ text }) => wordsOf(text));
  const to = document.passages.flatMap(({ id, text }) => wordsOf(text).map((word) => ({ id, word })));
  const width = to.length + 1;
  const length = new Uint16Array((from.length + 1) * width);
  for (let i = from.length - 1; i >= 0; i -= 1) {
    for (let j = to.length - 1; j >= 0; j -= 1)
      length[i * width + j] =
        from[i] === to[j]?.word
          ? (length[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(length[(i + 1) * width + j] ?? 0, length[i * width + j + 1] ?? 0);
  }
  const shared = new Map<PassageId, number>();
  for (let i = 0, j = 0; i < from.length && j < to.length;) {
    const word = to[j];
    if (word !== undefined && from[i] === word.word) {
      shared.set(word.id, (shared.get(word.id) ?? 0) + 1);
      i += 1;
      j += 1;
    } else if ((length[(i + 1) * width + j] ?? 0) >= (length[i * width + j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return new Set(document.passages.filter(({ id, text }) => (shared.get(id) ?? 0) >= IN_DIFF * wordsOf(text).length).map(({ id }) => id));
}

/** The plain methods that others use, by the name they are printed under. */
export const baselines: Readonly<Record<string, Baseline>> = {
  'everything is new': () => new Set(),
  'exact sentence': exactSentence,
  '10-gram window': tenGramWindow,
  'cosine 0.6 on tf-idf': cosine,
  'unseen-term tf-idf': unseenTerms,
  "word diff against the author's previous report": wordDiff,
};
