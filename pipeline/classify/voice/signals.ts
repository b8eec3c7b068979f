import { voices, type Voice } from '../../../domain/labels.ts';
import { normalForm } from '../model/normal-form.ts';
import { createPhraseFinder, type Hit } from '../model/phrase-finder.ts';
import { authorWords, noReports, ownWords, reportingWords, roleWords, titleVoices } from './reporters.ts';

/** What a sentence says about who vouches for it. */
export interface VoiceSignals {
  /** The voice that a reporting word gives the sentence to; null where nobody is named as its source. */
  readonly reported: Voice | 'somebody' | null;
  /** The reporting words found, for the reason that a caseworker reads. */
  readonly words: readonly string[];
  /** A reporting verb opens the sentence and names nobody: "Angiver smerter". */
  readonly opensWithVerb: boolean;
  /** Roles named anywhere in the sentence. */
  readonly named: readonly (Voice | 'somebody')[];
}

/** Names (lower case) and whose they are: "depotleder Bente Kruse"; `somebody` is a name that the document gives no role. */
export type NamedRoles = ReadonlyMap<string, Voice | 'somebody'>;

const REPORT = 'report';
const OWN = 'own';
const NONE = 'none';
const AUTHOR = 'author';
type Meaning = Voice | typeof REPORT | typeof OWN | typeof NONE | typeof AUTHOR;
/** `reach` is the length of the phrase with the blanks around it. */
const meaning = (phrase: string, means: Meaning) => ({ phrase, means, reach: phrase.replaceAll('*', '').length + 1 });
const rows = [
  ...reportingWords.map((phrase) => meaning(phrase, REPORT)),
  ...ownWords.map((phrase) => meaning(phrase, OWN)),
  ...noReports.map((phrase) => meaning(phrase, NONE)),
  ...authorWords.map((phrase) => meaning(phrase, AUTHOR)),
  ...voices.flatMap((voice) => roleWords[voice].map((phrase) => meaning(phrase, voice))),
];

/** All words of reported speech and of roles; a hit names one by its position. */
export const voicePhrases: readonly string[] = rows.map(({ phrase }) => phrase);

const titleRows = voices.flatMap((voice) => titleVoices[voice].map((phrase) => ({ phrase, voice })));
const findTitle = createPhraseFinder(titleRows.map((row) => row.phrase));

/** The furthest a subject stands from its verb, in characters of the normal form. */
const REACH = 28;
/** A subject behind its verb stands close to it: "oplyser hun". */
const FURTHEST_BEHIND = 12;

/** Words of a title that hand what stands below to whoever is named beside them: "Rikkes ord", "Karen siger". */
const SAYS = / (?:siger|fortæller|mener|ord|oplevelse|stemme|syn|perspektiv|udsagn|eget|egne|dag|udtalelse|vurdering) /;

/** The voice that a section title or field label gives everything below it to; null where it gives it to nobody. */
export function voiceOfTitle(title: string, named: NamedRoles = new Map()): Voice | null {
  const normal = normalForm(title);
  const hits = findTitle(normal).flatMap((hit) => titleRows[hit.phrase] ?? []);
  const [longest] = hits.toSorted((a, b) => b.phrase.length - a.phrase.length);
  if (longest !== undefined || !SAYS.test(normal)) return longest?.voice ?? null;
  const roles: RoleMark[] = [];
  addNames(normal.trim().split(' '), named, roles);
  const means = roles[0]?.means;
  return means === undefined || means === 'somebody' || means === AUTHOR ? null : means;
}

/** What a sentence in its normal form is, beside the phrases found in it. */
export interface SpokenSentence {
  readonly normal: string;
  readonly words: readonly string[];
  readonly hits: readonly Hit[];
}

/** Reads reported speech off a sentence. */
export function voiceSignals({ normal, words, hits }: SpokenSentence, named: NamedRoles): VoiceSignals {
  const marks = marksIn(hits);
  const roles: RoleMark[] = [...marks.roles];
  if (named.size > 0) addNames(words, named, roles);
  const verbs = marks.verbs.filter((verb) => !marks.none.some((none) => none.start <= verb.start && verb.end <= none.end));
  const opensWithVerb = verbs.some((verb) => verb.start <= 1);
  const said = [...marks.own, ...verbs].map((mark) => mark.phrase);
  const others = [...new Set(roles.flatMap(({ means }) => (means === AUTHOR ? [] : [means])))];
  return { reported: reporterOf({ normal, verbs, own: marks.own, roles, opensWithVerb }), words: said, opensWithVerb, named: others };
}

interface Marks {
  readonly verbs: readonly Mark[];
  readonly own: readonly Mark[];
  readonly none: readonly Mark[];
  readonly roles: readonly RoleMark[];
}

function marksIn(hits: readonly Hit[]): Marks {
  const [verbs, own, none, roles]: [Mark[], Mark[], Mark[], RoleMark[]] = [[], [], [], []];
  for (const { phrase: at, end } of hits) {
    const { phrase, means, reach } = rows[at]!;
    const mark = { phrase, start: end - reach, end };
    if (means === REPORT) verbs.push(mark);
    else if (means === OWN) own.push(mark);
    else if (means === NONE) none.push(mark);
    else roles.push({ ...mark, means });
  }
  return { verbs, own, none, roles };
}

interface Speech {
  readonly normal: string;
  readonly verbs: readonly Mark[];
  readonly own: readonly Mark[];
  readonly roles: readonly RoleMark[];
  readonly opensWithVerb: boolean;
}

/** Medicine says who was asked without naming them: "Smerter angives til VAS 7". */
const PASSIVE = new Set(['angives', 'angivet', 'anføres', 'benægtes', 'opleves', 'oplyses']);

function reporterOf({ normal, verbs, own, roles, opensWithVerb }: Speech): Voice | 'somebody' | null {
  if (own.length > 0) return 'citizen';
  const source = sourceIn(normal, roles);
  if (source !== null) return source.means === AUTHOR ? null : source.means;
  const subject = verbs.map((verb) => nearest(verb, roles)).find((role) => role !== null);
  if (subject !== undefined && subject !== null) return subject.means === AUTHOR ? null : subject.means;
  return opensWithVerb || verbs.some(({ phrase }) => PASSIVE.has(phrase)) ? 'citizen' : null;
}

const SOURCE = / (?:ifølge|iflg|jf|fremgår af|står i|udsagn fra|oplyst af|besked fra) /g;

/** Whom "ifølge" and its like name first. */
function sourceIn(normal: string, roles: readonly RoleMark[]): RoleMark | null {
  for (const source of normal.matchAll(SOURCE)) {
    const found = after(source.index + source[0].length, roles);
    if (found !== null) return found;
  }
  return null;
}

interface RoleMark extends Mark {
  readonly means: Voice | 'somebody' | typeof AUTHOR;
}

interface Mark {
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

function nearest(verb: Mark, roles: readonly RoleMark[]): RoleMark | null {
  let best: RoleMark | null = null;
  let least = REACH + 1;
  for (const role of roles) {
    const isBefore = role.end <= verb.start + 1;
    const distance = isBefore ? verb.start - role.end : role.start - verb.end + 4;
    if (distance < -1 || distance >= least || (!isBefore && role.start - verb.end > FURTHEST_BEHIND)) continue;
    best = role;
    least = distance;
  }
  return best;
}

function after(position: number, roles: readonly RoleMark[]): RoleMark | null {
  let best: RoleMark | null = null;
  for (const role of roles) {
    if (role.start < position - 2 || role.start - position > REACH) continue;
    if (best === null || role.start < best.start) best = role;
  }
  return best;
}

function addNames(words: readonly string[], named: NamedRoles, roles: RoleMark[]): void {
  let start = 1;
  for (const word of words) {
    const means = named.get(word) ?? (word.endsWith('s') ? named.get(word.slice(0, -1)) : undefined);
    if (means !== undefined) roles.push({ phrase: word, means, start: start - 1, end: start + word.length + 1 });
    start += word.length + 1;
  }
}
