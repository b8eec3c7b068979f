import type { Voice } from '../../../domain/labels.ts';
import { normalForm } from '../model/normal-form.ts';
import { createPhraseFinder } from '../model/phrase-finder.ts';
import { roleWords } from './reporters.ts';
import type { NamedRoles } from './signals.ts';

/** Voices that a word of a role before a name can give the name; pronouns and the citizen are left out. */
const introducing = (['doctor', 'employer', 'supplier', 'caseworker'] as const).flatMap((voice) =>
  roleWords[voice].map((phrase) => ({ phrase, voice: voice as Voice })),
);
const find = createPhraseFinder(introducing.map((row) => row.phrase));

/** A word of a role followed by one to three capitalised words. */
const INTRODUCTION = /(?<![\p{Ll}.-])([\p{Ll}][\p{Ll}.-]{3,39})\s+((?:\p{Lu}[\p{Ll}]+(?:\s+|(?=[,.;:)]|$))){1,3})/gu;
/** A capitalised word inside a sentence: Danish writes only names so. */
const INSIDE = /(?<=[\p{Ll},]\s)\p{Lu}\p{Ll}{2,}/gu;
/** Without one of these there is no name to find: a quick look that spares three slow ones. */
const CAPITAL = /\s\p{Lu}|,/u;
const NAME_IN_FRONT = /((?:\p{Lu}[\p{Ll}]+\s+){1,3}\p{Lu}?[\p{Ll}]*),\s+([\p{Ll}][\p{Ll}.-]{3,})/gu;

/**
 * Who the document's names are: "depotleder Bente Kruse" and "Bente Kruse, depotleder" make `bente` and `kruse` an employer,
 * and the citizen's own names and initials the citizen.
 */
export function namedRoles(texts: readonly string[], citizenName: string | null): NamedRoles {
  const names = new Map<string, Voice | 'somebody'>();
  for (const text of texts) {
    if (!CAPITAL.test(text)) continue;
    for (const [, role = '', name = ''] of text.matchAll(INTRODUCTION)) remember(names, role, name);
    for (const [, name = '', role = ''] of text.matchAll(NAME_IN_FRONT)) remember(names, role, name);
  }
  for (const text of texts)
    for (const [word] of text.matchAll(INSIDE)) if (!names.has(word.toLowerCase())) names.set(word.toLowerCase(), 'somebody');
  for (const word of citizenWords(citizenName)) names.set(word, 'citizen');
  return names;
}

/** Every word of the citizen's name, lower case, and the initials, which some reports write for it. */
export function citizenWords(citizenName: string | null): readonly string[] {
  const words = (citizenName ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 1);
  const initials = words.map((word) => word[0]).join('');
  return initials.length > 1 ? [...words, initials] : words;
}

function remember(names: Map<string, Voice | 'somebody'>, role: string, name: string): void {
  const [hit] = find(normalForm(role));
  const voice = hit === undefined ? undefined : introducing[hit.phrase]?.voice;
  if (voice === undefined) return;
  for (const word of name.trim().toLowerCase().split(/\s+/)) if (word.length > 1 && !names.has(word)) names.set(word, voice);
}
