import type { CaseRow } from '../../storage/records/records.ts';

/** Shorter parts of a name are words of everyday language. */
const SHORTEST_NAME = 3;

/** Also as people say it aloud: "01 01 90 0000". A telephone number with its country is written in pairs to the end. */
const NUMBER = /\d{2}[ ./-]?\d{2}[ ./-]?\d{2}[ .-]{0,3}\d{4}/u;

/** Whether words hold a CPR number, or a part of the citizen's name as a word of its own. */
export function namesCitizen(words: string, { citizenName }: Pick<CaseRow, 'citizenName'>): boolean {
  if (NUMBER.test(words)) return true;
  const said = new Set(wordsOf(words).flatMap((word) => [word, word.replace(/s$/u, '')])); // "Vibekes"
  return wordsOf(citizenName).some((part) => part.length >= SHORTEST_NAME && said.has(part));
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
