const VOWELS = 'aeiouyæåø';
const ENDINGS = [
  'erendes',
  'erende',
  'hedens',
  'erede',
  'ethed',
  'heden',
  'heder',
  'endes',
  'ernes',
  'erens',
  'erets',
  'ered',
  'ende',
  'erne',
  'eren',
  'erer',
  'heds',
  'enes',
  'eres',
  'eret',
  'hed',
  'ene',
  'ere',
  'ens',
  'ers',
  'ets',
  'en',
  'er',
  'es',
  'et',
  'e',
];
const S_BEFORE = 'abcdfghjklmnoprtvyzå';

/** Where R1 starts: after the first consonant that follows a vowel, and never within the first three letters. */
function startOfR1(word: string): number {
  for (let i = 1; i < word.length; i += 1) {
    if (!VOWELS.includes(word.charAt(i)) && VOWELS.includes(word.charAt(i - 1))) return Math.max(3, i + 1);
  }
  return word.length;
}

function dropPair(word: string, r1: number): string {
  return /(?:gd|dt|gt|kt)$/u.test(word) && word.length - 2 >= r1 ? word.slice(0, -1) : word;
}

function dropEnding(word: string, r1: number): string {
  for (const ending of ENDINGS) {
    if (word.endsWith(ending) && word.length - ending.length >= r1) return word.slice(0, -ending.length);
  }
  const isGenitive = word.endsWith('s') && word.length - 1 >= r1 && S_BEFORE.includes(word.charAt(word.length - 2));
  return isGenitive ? word.slice(0, -1) : word;
}

function dropSuffix(word: string, r1: number): string {
  const bare = word.endsWith('igst') ? word.slice(0, -2) : word;
  if (bare.endsWith('løst') && bare.length - 4 >= r1) return bare.slice(0, -1);
  for (const suffix of ['elig', 'els', 'lig', 'ig']) {
    if (bare.endsWith(suffix) && bare.length - suffix.length >= r1) return dropPair(bare.slice(0, -suffix.length), r1);
  }
  return bare;
}

/**
 * The Snowball stemmer for Danish.
 *
 * @example stemDanish('mareridtene') // 'mareridt'
 * @param word in lower case
 */
export function stemDanish(word: string): string {
  const r1 = startOfR1(word);
  const bare = dropSuffix(dropPair(dropEnding(word, r1), r1), r1);
  const last = bare.charAt(bare.length - 1);
  const isDouble = bare.length - 1 >= r1 && last === bare.charAt(bare.length - 2) && !VOWELS.includes(last);
  return isDouble ? bare.slice(0, -1) : bare;
}
