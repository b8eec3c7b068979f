import { hash } from 'node:crypto';
import type { Correction } from '../../domain/correction.ts';
import type { Sha256 } from '../../domain/ids.ts';
import type { Passage } from '../../domain/passage.ts';

/** The words of a passage as a correction keeps them; spaces and line breaks are the parser's and do not count. */
export function wordsOf(text: string): Sha256 {
  return hash('sha256', text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim(), 'hex') as Sha256; // 64 lower-case digits
}

/**
 * The passage that a correction means: the one of that id while its words are the same, else the only one with those words.
 * Null where a newer reading left no such passage, or several: a correction never lands on other words.
 */
export function findPassage<P extends Passage>(passages: readonly P[], { passage: id, words }: Correction): P | null {
  const same = passages.filter((passage) => wordsOf(passage.text) === words);
  return same.find((passage) => passage.id === id) ?? (same.length === 1 ? (same[0] ?? null) : null);
}
