import type { Fact } from '../../../domain/passage.ts';
import { numberSource, readNumber } from './numbers.ts';

/** Words about more hours, in any order with the verbs below. */
const more = String.raw`(?:øg(?:e[ts]?|es|ning(?:en|er)?|ede)|forøg\p{L}*|optrap\p{L}*|trapp\p{L}* op|sæt\p{L}*\s(?:\p{L}+\s){0,4}op|sat(?:te)?\s(?:\p{L}+\s){0,4}op|hæv(?:e[ts]?|ede)|gå(?:et|r)? (?:lidt |længere )?op|gik op|kom(?:me|met)? (?:længere |mere )?op|flere timer|mere tid|udvid\p{L}*|op i tid|en time (?:læng?e?re|mere|til|ekstra)|time (?:mere|ekstra)|(?:lægge\p{L}*|lagt) (?:ekstra|mere|timer|\p{L}+ timer?|\p{L}+ lektioner|lektioner) (?:på|til|oveni)|ekstra (?:time|timer|dag)|(?:tredje|fjerde|femte) dag|længere dage?|højere timetal|opad)`;
const tryWords = String.raw`(?:forsøg\p{L}*|prøv\p{L}*|afprøv\p{L}*|testet|eksperimenter\p{L}*)`;
const no = String.raw`(?:ikke|ingen|aldrig|heller ikke|endnu ikke|hverken|uden at|ej|intet)`;

const notTried: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\p{L}\d])${no}(?![\p{L}\d])[^;]{0,70}?(?<![\p{L}\d])${tryWords}[^;]{0,60}?(?:${more}|\d+\s?timer|timerne|timetal|(?<![\p{L}\d])tid(?![\p{L}\d]))`,
    'iu',
  ),
  new RegExp(
    String.raw`(?:${more}|timetal\p{L}*|timer(?:ne)?)[^;]{0,60}(?<![\p{L}\d])${no}(?![\p{L}\d])[^;]{0,40}?(?<![\p{L}\d])${tryWords}`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\d])${no}(?![\p{L}\d])(?! (?:bedring|at han kan|at hun kan))[^;]{0,25}(?<![\p{L}\d])${tryWords}\s(?:\p{L}+\s){0,4}${more}`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<![\p{L}\d])ingen(?![\p{L}\d])[^;]{0,50}(?<![\p{L}\d])(?:spurgt|bedt|foreslået|talt)(?![\p{L}\d])[^;]{0,50}(?:${more})`,
    'iu',
  ),
  new RegExp(String.raw`(?<![\p{L}\d])${tryWords}\s(?:\p{L}+\s){0,2}${no}\s(?:\p{L}+\s){0,3}(?:${more}|timer)`, 'iu'),
  /(?<![\p{L}\d])(?:sættes|sat|øges|øget|hæves|hævet|trappet|optrappet)\s(?:endnu\s|derfor\s|fortsat\s|bevidst\s)*ikke(?![\p{L}\d])(?:\s(?:endnu|op|yderligere))*|(?<![\p{L}\d])ikke\s(?:endnu\s|er\s|blev\s|bliver\s|været\s|blevet\s|kunnet\s|yderligere\s|søgt\s){0,3}(?:øget|øges|sat op|hævet|optrappet|trappet op)(?![\p{L}\d])/iu,
  /(?<![\p{L}\d])(?:ingen|ikke (?:sket|foretaget|været|gjort|gennemført)(?: nogen| en)?)\s(?:forsøg på\s)?(?:øgning|optrapning|forøgelse|timeøgning)/iu,
  new RegExp(
    String.raw`(?<!\p{L})(?:${no}[^;]{0,25}(?:ønsket|muligt|mulighed for|kunnet|villet|turdet|formået|magtet)|afslog|afvist\p{L}*|takket nej)[^;]{0,25}?${more}`,
    'iu',
  ),
  new RegExp(
    String.raw`${more}[^;]{0,50}(?<!\p{L})(?:men )?(?:ikke|aldrig)\s(?:gennemført|iværksat|sket|muligt|blevet til noget|afprøvet|drøftet|sat i (?:værk|gang)|taget i brug)|${more}[^;]{0,20} fravalgt|(?:satte|øgede|hævede)\s(?:\p{L}+\s){0,1}(?:aldrig|ikke)\s(?:timerne|tiden|timetallet)`,
    'iu',
  ),
  /(?<!\p{L})(?:ikke|aldrig)\s(?:\p{L}+\s){0,2}(?:sat|lagt)\s(?:tiden|timetallet|timerne|timer|lektioner)\s(?:op|på|til|oveni)(?!\p{L})|(?<!\p{L})ikke lagt til(?!\p{L})|ladet time\p{L}* være/iu,
];
const tried: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\p{L}\d])(?:forsøgt|forsøgte|prøvet|prøvede|afprøvet|afprøvede|testet|gjort (?:et )?forsøg|(?:et )?forsøg på|forsøget|forsøg med)(?![\p{L}\d])[^;]{0,70}(?:${more}|\d+(?:,\d+)?\s?timer?(?!\p{L})|timerne|timetal)`,
    'iu',
  ),
  new RegExp(
    String.raw`(?:${more}|(?:\d+(?:,\d+)?|ti|otte|ni|tolv)\s?timer?(?!\p{L})|timetal\p{L}*)[^;]{0,50}(?<![\p{L}\d])(?:forsøgt|prøvet|afprøvet|testet|opgivet|måtte (?:opgives|stoppes))(?![\p{L}\d])`,
    'iu',
  ),
  /(?<![\p{L}\d])(?:er|blev|var|har|fik|bliver|siden)(?![\p{L}\d])[^;]{0,60}(?<![\p{L}\d])(?:sat op|øget|hævet|optrappet|trappet op|udvidet|gået op|forøget|gået fra)(?![\p{L}\d])/iu,
  /(?<![\p{L}\d])(?:satte|øgede|hævede|udvidede)(?![\p{L}\d])[^;]{0,40}(?<![\p{L}\d])(?:op|timer(?:ne)?|timetal(?:let)?)(?![\p{L}\d])|(?<![\p{L}\d])gik(?![\p{L}\d])[^;]{0,30}(?<![\p{L}\d])op (?:fra|til|i|på)(?![\p{L}\d])/iu,
  /(?<![\p{L}\d])(?:timer|timerne|timetallet|tid|timetal)(?![\p{L}\d])[^;]{0,50}(?<![\p{L}\d])(?:sat op|øget|hævet|optrappet|udvidet)(?![\p{L}\d])|(?<![\p{L}\d])(?:øgning(?:en)?|forøgelsen?|optrapningen?|stigningen|ekstra på|flere timer)(?![\p{L}\d])[^;]{0,40}(?<![\p{L}\d])(?:lykkedes|gik|gjorde|måtte|blev|er sket|er gennemført|førte)(?![\p{L}\d])/iu,
  /(?<!\p{L})(?:forsøg|forsøget) (?:på|med) [^;]{0,40}(?:opgivet|stoppes|stoppet|gik|lykkedes|holdt)(?!\p{L})/iu,
  /(?<!\p{L})(?:kom|gik)(?!\p{L})[^;]{0,50}(?:op på|i gang med) \d|(?:begyndte|startede) (?:med|på) \d[^;]{0,20} kom på \d|(?<!\p{L})steg (?:\p{L}+ ){0,2}(?:fra \d+ )?til \d/iu,
  /(?<!\p{L})blev de \d+ timer til \d|(?:tredje|fjerde|femte) dag (?:kom til|blev lagt (?:til|på))|time (?:ekstra|mere) om dagen blev lagt/iu,
  /(?:timetal|timeantal)\p{L}*\s(?:er|blev|var)\s(?:\p{L}+\s){0,3}?steget/iu,
  /^(?:øget|sat op|hævet|optrappet)(?!\p{L})/iu,
  /(?<!\p{L})en (?:øgning|forøgelse|optrapning) (?:til|fra|på)\s\d/iu,
];
/** A wish, a plan or an opinion about more hours says nothing of a trial. */
const notYet =
  /(?<![\p{L}\d])(?:vil(?! have)|skal|kan|bør|kunne(?! ikke)|anbefal\p{L}*|foreslå\p{L}*|forvent\p{L}*|ønsker|håber|planlæg\p{L}*|planen|målet?|tror|mener|vurderer|vurderes|skønnes|næppe|realistisk|på sigt|senere)(?![\p{L}\d])/iu;
/** "Timerne gik fra 4 til 6", "Fra tre til fem timer den 1. juni". */
const fromTo = new RegExp(
  String.raw`(?:(?<!\p{L})(?:gik|gået|kom|kommet|fik|springet|overgangen|steget|steg|ændret|hævet)(?!\p{L})[^;]{0,80}|^)fra\s(?<a>${numberSource})\s(?:timer\s)?(?:op\s)?(?:til|på)\s(?<b>${numberSource})(?!\s?(?:%|gange|dage))`,
  'iu',
);
const aboutIncrease = /øg(?:et|ning|es)|optrap|flere timer|sat op|hævet/iu;

/** Whether an increase in hours was tried; null where the text does not say. `above` is the question or label the text answers. */
export function increaseTried(text: string, above: string, isPlan: boolean): Fact | null {
  if (aboutIncrease.test(above)) {
    if (/^(?:[☑☒]\s?|\[[xX]\]\s?)?(?:nej|ikke|endnu ikke|det er ikke|nix|ingen)(?![\p{L}\d])/iu.test(text))
      return { type: 'hours_increase', tried: false };
    if (/^(?:[☑☒]\s?|\[[xX]\]\s?)?ja(?![\p{L}\d])/iu.test(text)) return { type: 'hours_increase', tried: true };
  }
  if (
    notTried.some((pattern) => pattern.test(text)) &&
    !/(?<![\p{L}\d])(?:tror|vurderer|mener|forventer)(?![\p{L}\d])(?: vi| hun| han| jeg)? ikke(?![\p{L}\d])/iu.test(text)
  )
    return { type: 'hours_increase', tried: false };
  const hit = tried.map((pattern) => pattern.exec(text)).find((match) => match !== null);
  if (isPlan) return null;
  if (hit === undefined || hit === null) return risesFromTo(text) ? { type: 'hours_increase', tried: true } : null;
  const clause = text.slice(Math.max(0, hit.index - 40), hit.index + hit[0].length);
  return notYet.test(clause) &&
    !/(?<![\p{L}\d])(?:forsøgt|forsøgte|prøvet|prøvede|afprøvet|blev|er \p{L}+ ?sat)(?![\p{L}\d])/iu.test(clause)
    ? null
    : { type: 'hours_increase', tried: true };
}

/** "Timerne gik fra 4 til 6": the verb is silent, the figures tell. */
function risesFromTo(text: string): boolean {
  const { a, b } = fromTo.exec(text)?.groups ?? {};
  const [low, high] = [readNumber(a ?? ''), readNumber(b ?? '')];
  return low !== null && high !== null && low < high && /time|timetal|ugentlig/iu.test(text);
}
