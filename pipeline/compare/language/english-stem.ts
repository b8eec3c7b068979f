const hasVowel = (stem: string): boolean => /[aeiou]|[^aeiou]y/u.test(stem);
/** Porter's m: how many times a vowel run is followed by a consonant run. */
const measure = (stem: string): number => stem.match(/[aeiouy]+[^aeiouy]+/gu)?.length ?? 0;

const DERIVED: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['ization', 'ize'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['biliti', 'ble'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['entli', 'ent'],
  ['ousli', 'ous'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['eli', 'e'],
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];
const LAST = [
  'ement',
  'ance',
  'ence',
  'able',
  'ible',
  'ment',
  'ent',
  'ism',
  'ate',
  'iti',
  'ous',
  'ive',
  'ize',
  'ant',
  'al',
  'er',
  'ic',
  'ou',
];

function dropPlural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function dropTense(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const stem = word.endsWith('ed') ? word.slice(0, -2) : word.endsWith('ing') ? word.slice(0, -3) : null;
  if (stem === null || !hasVowel(stem)) return word;
  if (/(?:at|bl|iz)$/u.test(stem)) return `${stem}e`;
  if (/([^aeioulsz])\1$/u.test(stem)) return stem.slice(0, -1);
  return measure(stem) === 1 && /[^aeiou][aeiouy][^aeiouwxy]$/u.test(stem) ? `${stem}e` : stem;
}

/**
 * Porter's stemmer for English, steps 1 to 5.
 *
 * @example stemEnglish('relations') // 'relat'
 * @param word in lower case
 */
export function stemEnglish(word: string): string {
  if (word.length < 3) return word;
  let stem = dropTense(dropPlural(word));
  if (stem.endsWith('y') && hasVowel(stem.slice(0, -1))) stem = `${stem.slice(0, -1)}i`;
  for (const [from, to] of DERIVED) {
    if (stem.endsWith(from) && measure(stem.slice(0, -from.length)) > 0) stem = stem.slice(0, -from.length) + to;
  }
  const last = LAST.find((suffix) => stem.endsWith(suffix) && measure(stem.slice(0, -suffix.length)) > 1);
  if (last !== undefined) stem = stem.slice(0, -last.length);
  else if (/[st]ion$/u.test(stem) && measure(stem.slice(0, -3)) > 1) stem = stem.slice(0, -3);
  if (stem.endsWith('e') && measure(stem.slice(0, -1)) > 1) stem = stem.slice(0, -1);
  return stem.endsWith('ll') && measure(stem) > 1 ? stem.slice(0, -1) : stem;
}
