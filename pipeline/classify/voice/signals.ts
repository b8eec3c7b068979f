import { voices, type Voice } from '../../../domain/labels.ts';
import { normalForm } from '../model/normal-form.ts';
import { createPhraseFinder } from '../model/phrase-finder.ts';
import { ownWords, reportingWords, roleWords, titleVoices } from './reporters.ts';

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
const rows = [
  ...reportingWords.map((phrase) => ({ phrase, means: REPORT as Voice | 'report' | 'own' })),
  ...ownWords.map((phrase) => ({ phrase, means: OWN as Voice | 'report' | 'own' })),
  ...voices.flatMap((voice) => roleWords[voice].map((phrase) => ({ phrase, means: voice as Voice | 'report' | 'own' }))),
];
const find = createPhraseFinder(rows.map((row) => row.phrase));
const titleRows = voices.flatMap((voice) => titleVoices[voice].map((phrase) => ({ phrase, voice })));
const findTitle = createPhraseFinder(titleRows.map((row) => row.phrase));

/** The furthest a subject stands from its verb, in characters of the normal form. */
const REACH = 28;

/** The voice that a section title or field label gives everything below it to; null where it gives it to nobody. */
export function voiceOfTitle(title: string): Voice | null {
  const hits = findTitle(normalForm(title)).flatMap((hit) => titleRows[hit.phrase] ?? []);
  return hits.toSorted((a, b) => b.phrase.length - a.phrase.length)[0]?.voice ?? null;
}

/** Reads reported speech off a sentence in its normal form. */
export function voiceSignals(normal: string, named: NamedRoles): VoiceSignals {
  const marks = find(normal).flatMap((hit) => {
    const row = rows[hit.phrase];
    return row === undefined ? [] : [{ ...row, start: hit.end - row.phrase.replaceAll('*', '').length - 1, end: hit.end }];
  });
  const roles = [
    ...marks.filter((mark): mark is typeof mark & { means: Voice } => mark.means !== REPORT && mark.means !== OWN),
    ...namesIn(normal, named),
  ];
  const verbs = marks.filter((mark) => mark.means === REPORT);
  const own = marks.filter((mark) => mark.means === OWN);
  const opensWithVerb = verbs.some((verb) => verb.start <= 1);
  const subjects = verbs.flatMap((verb) => nearest(verb, roles) ?? []);
  const sources = [...normal.matchAll(/ (?:ifølge|iflg|jf|fremgår af|står i|udsagn fra|oplyst af|besked fra) /g)].flatMap(
    (source) => after(source.index + source[0].length, roles) ?? [],
  );
  const reported = own.length > 0 ? 'citizen' : (sources[0]?.means ?? subjects[0]?.means ?? (opensWithVerb ? 'citizen' : null));
  const words = [...own, ...verbs].map((mark) => mark.phrase);
  return { reported, words, opensWithVerb, named: [...new Set(roles.map((role) => role.means))] };
}

interface Mark {
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

function nearest<R extends Mark>(verb: Mark, roles: readonly R[]): R | null {
  const distance = (role: R): number => (role.end <= verb.start + 1 ? verb.start - role.end : role.start - verb.end + 4);
  const near = roles.filter(
    (role) => distance(role) >= -1 && distance(role) <= REACH && (role.end <= verb.start + 1 || role.start - verb.end <= 12),
  );
  return near.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

function after<R extends Mark>(position: number, roles: readonly R[]): R | null {
  return (
    roles.filter((role) => role.start >= position - 2 && role.start - position <= REACH).toSorted((a, b) => a.start - b.start)[0] ?? null
  );
}

function namesIn(normal: string, named: NamedRoles): readonly (Mark & { means: Voice | 'somebody' })[] {
  if (named.size === 0) return [];
  const marks: (Mark & { means: Voice | 'somebody' })[] = [];
  let start = 1;
  for (const word of normal.trim().split(' ')) {
    const means = named.get(word) ?? named.get(word.replace(/s$/, ''));
    if (means !== undefined) marks.push({ phrase: word, means, start: start - 1, end: start + word.length + 1 });
    start += word.length + 1;
  }
  return marks;
}
