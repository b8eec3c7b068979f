import type { Language } from '../../../domain/texts/index.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Words } from './words.ts';

export type { Words } from './words.ts';

/** The page's own words in a language. */
export function wordsFor(language: Language): Words {
  return language === 'da' ? da : en;
}
