import { stemDanish } from '../../compare/language/danish-stem.ts';

/** Forms that no rule of endings brings together, or that it takes for another word; each line under its first word. */
const FORMS = [
  // another vowel in the plural or the past
  'barn børn børnene børns barnet barnets',
  'mand mænd mænds mændene',
  'bror brødre broren broderen',
  'datter døtre datteren',
  'mor mødre moren moderen',
  'far fædre faren faderen',
  'nat nætter natten nætterne natte',
  'hånd hænder hånden hænderne',
  'fod fødder foden fødderne',
  'tand tænder tanden tænderne',
  'bog bøger bogen bøgerne',
  'ko køer koen',
  'skulder skuldre skuldrene skulderen',
  'finger fingre fingrene fingeren',
  'søster søstre søstrene søsteren',
  'center centret centeret centre centrene centerets centrets',
  'sove sov sover sovet',
  'drikke drak drikker drukket',
  'gå gik går gået',
  'give gav giver givet gives',
  'stige steg stiger steget',
  'falde faldt falder faldet',
  'fortælle fortæller fortalte fortalt',
  'sidde sidder sad siddet',
  'ligge ligger lå ligget',
  'stå står stod stået',
  'skrive skriver skrev skrevet',
  'spørge spørger spurgte spurgt',
  'hjælpe hjælper hjalp hjulpet hjælpes',
  'bryde bryder brød brudt',
  'bære bærer bar båret',
  'tåle tåler tålte tålt',
  'vælge vælger valgte valgt',
  // one stem by rule, two words: the back and smoking, the calf and the doctor, the road and weighing, a house and remembering
  'rygning ryge ryger røget røg rygningen rygere',
  'læge læger lægen lægens lægerne lægernes lægers læges lægelig lægelige lægeligt',
  'veje vejer vejede vejet',
  'hede hedder hed',
  'måle måler målt måles måling målinger',
  'søge søger søgte søgt søges',
  'gælde gælder gjaldt gældende',
  'armere armeret',
  'øge øger øges øget øgede øgning øgningen øgninger',
  'træne træner trænes trænet trænede træning træningen',
];

const known = new Map(
  FORMS.flatMap((line) => {
    const forms = line.split(' ');
    return forms.map((form) => [form, forms[0] ?? form] as const);
  }),
);

/** A short word that ends in a vowel takes its endings whole: knæet, tåen, byer. Snowball leaves them on. */
const AFTER_VOWEL = /^([^aeiouyæøå]*[iouyæøå])(?:e[nt]s?|er|ene|erne)s?$/u;
/** Endings that Snowball leaves on and that a searcher does not mean: løftede, behandling. */
const LEAST_STEM = 5;

function bareStem(word: string): string {
  const short = AFTER_VOWEL.exec(word)?.[1];
  if (short !== undefined) return short;
  const stem = stemDanish(word.length > LEAST_STEM && word.endsWith('ede') ? word.slice(0, -3) : word);
  // the n of henvisning goes with its ending, the n of træning does not
  const root = stem.replace(/(?:ering|ing)$/u, '').replace(/(?<=[^aeiouyæøå])n$/u, '');
  return stem.endsWith('ing') && root.length >= LEAST_STEM ? root : stem;
}

/** Stems of words that were met; a case has some thousands. */
let stems = new Map<string, string>();
const MOST_STEMS = 50_000;

/**
 * What a word and its inflections have in common: the first word of its line above, or Snowball's stem without the endings above.
 *
 * @param word in the spelling of `foldWord`
 */
export function searchStem(word: string): string {
  const met = stems.get(word);
  if (met !== undefined) return met;
  const stem = known.get(word) ?? bareStem(word);
  if (stems.size >= MOST_STEMS) stems = new Map();
  stems.set(word, stem);
  return stem;
}
