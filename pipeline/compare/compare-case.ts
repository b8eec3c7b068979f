import { compareOrder, type ClassifiedDocument, type ComparedDocument, type DocumentHead } from '../../domain/document.ts';
import type { ComparedPassage, Passage } from '../../domain/passage.ts';
import { stemDanish } from './language/danish-stem.ts';
import { stemEnglish } from './language/english-stem.ts';
import { wordsOf } from './language/words.ts';
import { explain } from './why.ts';

export interface CompareOptions {
  /** Of the text; Danish unless told. */
  readonly language?: 'da' | 'en';
}

interface Earlier {
  readonly passage: ComparedPassage;
  readonly head: DocumentHead;
  readonly stems: ReadonlySet<string>;
  readonly order: number;
}

/** Every passage of a case against the documents dated earlier. The result depends on the set of documents alone, not on their order. */
export function compareCase(documents: readonly ClassifiedDocument[], options: CompareOptions = {}): ComparedDocument[] {
  const stem = options.language === 'en' ? stemEnglish : stemDanish;
  const known = new Map(documents.map((document) => [document.head.sha256, document]));
  const index = new Map<string, Earlier[]>();
  let order = 0;
  return [...known.values()]
    .sort((a, b) => compareOrder(a.head, b.head))
    .map(({ head, passages }) => {
      const standing = new Map<string, ComparedPassage>();
      const compared = passages.map((passage): ComparedPassage => {
        const stems = new Set(wordsOf(`${passage.label ?? ''} ${passage.text}`).map(stem));
        const key = [...stems].join(' ');
        const first = standing.get(key);
        const result = first === undefined ? judge(passage, stems, index) : { ...passage, status: first.status, of: first.of, why: first.why };
        if (first === undefined) standing.set(key, result);
        return result;
      });
      for (const passage of compared) {
        if (passage.heading === 'formalia') continue;
        const stems = new Set(wordsOf(`${passage.label ?? ''} ${passage.text}`).map(stem));
        const entry: Earlier = { passage, head, stems, order: (order += 1) };
        for (const word of stems) index.set(word, [...(index.get(word) ?? []), entry]);
      }
      return { head, passages: compared, flags: [], flagOf: null };
    });
}

/** The first version's rule: eight words of ten in common are a repetition, or a change where a number differs. */
function judge(passage: Passage, stems: ReadonlySet<string>, index: ReadonlyMap<string, readonly Earlier[]>): ComparedPassage {
  const unlike: ComparedPassage = { ...passage, status: 'new', of: null, why: explain('nothing-alike', null, passage.text) };
  if (passage.heading === 'formalia') return unlike;
  const shared = new Map<Earlier, number>();
  for (const word of stems) for (const entry of index.get(word) ?? []) shared.set(entry, (shared.get(entry) ?? 0) + 1);
  let best: { readonly entry: Earlier; readonly score: number } | null = null;
  for (const [entry, count] of shared) {
    const score = (2 * count) / (stems.size + entry.stems.size);
    if (best === null || score > best.score || (score === best.score && entry.order > best.entry.order)) best = { entry, score };
  }
  if (best === null || best.score < 0.7) return unlike;
  const earlier = best.entry.passage;
  const numbers = (text: string): string => wordsOf(text).filter((word) => /\d/u.test(word)).join(' ');
  const isChanged = numbers(earlier.text) !== numbers(passage.text);
  if (isChanged) return { ...passage, status: 'changed', of: earlier.id, why: explain('value-changed', earlier.text, passage.text) };
  return { ...passage, status: 'repeated', of: earlier.id, why: explain('same-words', earlier.text, passage.text) };
}
