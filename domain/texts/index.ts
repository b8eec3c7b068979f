import { da } from './da.ts';
import { en } from './en.ts';
import type { Language, Texts } from './texts.ts';

export type { Language, Texts } from './texts.ts';
export { languages } from './texts.ts';
export { sayDate } from './say-date.ts';

const all = { da, en } as const satisfies Record<Language, Texts>;

/** The texts of a language: the one door that web, command line and exports use. */
export function textsFor(language: Language): Texts {
  return all[language];
}
