import type { DocumentKind } from '../../../domain/labels.ts';
import type { Outline } from '../outline/outline.ts';
import type { CueField, DocumentKindRow } from './document-kind.ts';
import { kindRows } from './index.ts';

/** What cues look at: lines per field. */
export type KindEvidence = Readonly<Record<CueField, readonly string[]>>;

/** The kind that the evidence speaks for, how sure that is (0 to 1), and the words it rests on. */
export interface KindGuess {
  readonly kind: DocumentKind;
  readonly confidence: number;
  /** In Danish, for a caseworker: "titel 'Statusrapport'". */
  readonly reason: string;
}

const fieldNames: Readonly<Record<CueField, string>> = {
  title: 'titel',
  letterhead: 'brevhoved',
  top: 'titel',
  sections: 'overskrift',
  opening: 'indledning',
  closing: 'afslutning',
  signature: 'underskrift',
  body: 'ordene',
  format: 'filtype',
};
/** Below this the document shows nothing that a kind is known by. */
const MIN_SCORE = 3;
/** How sure `other` is where nothing told a kind. */
export const NO_MARK = 0.3;
/** Turns points into odds: a lead of three points is about nine to one. */
const SHARPNESS = 0.75;
/** Characters of a line and lines of titles that cues look at: a hostile file must not cost more than a long one. */
const MAX_LINE = 1_500;
const MAX_SECTIONS = 200;
const OPENING_STRETCHES = 3;
const CLOSING_STRETCHES = 3;
/** Characters. */
const LONGEST_SIGNATURE = 110;
/** A shorter one may end on an abbreviation: "Signe Toft, sygedagpengeafd." */
const SHORT_SIGNATURE = 60;
/** Characters of the body looked at from either end: a long record says what it is there. */
const BODY_EDGE = 1_500;

/** Collects from an outline what the cues of document kinds look at. */
export function kindEvidence(outline: Outline): KindEvidence {
  const texts = outline.stretches.map((s) => (s.label === null ? s.text : `${s.label}: ${s.text}`));
  const title = [
    ...(outline.title === null ? [] : [outline.title.text]),
    ...(outline.info.subject === undefined ? [] : [outline.info.subject]),
  ];
  const letterhead = outline.letterhead.map((line) => line.text);
  return {
    title,
    letterhead,
    top: [...title, ...letterhead],
    sections: [...new Set(outline.sections.map((line) => line.text.slice(0, MAX_LINE)))].slice(0, MAX_SECTIONS),
    opening: texts.slice(0, OPENING_STRETCHES).map((text) => text.slice(0, MAX_LINE)),
    closing: texts.slice(-CLOSING_STRETCHES).map((text) => text.slice(-MAX_LINE)),
    signature: texts.slice(-CLOSING_STRETCHES).flatMap((text) => text.slice(-MAX_LINE).split('\n').filter(isSignature)),
    body: [ends(texts.join('\n'))],
    format: [outline.format],
  };
}

/** "Karen Holm, mentor", "Mvh Karen Holm": a line that names somebody and is no sentence. */
function isSignature(line: string): boolean {
  const isSentence = /[.!?]\s*$/u.test(line) && (line.length > SHORT_SIGNATURE || !line.includes(','));
  return (
    line.length <= LONGEST_SIGNATURE && !isSentence && /^(?:\p{L}+ hilsen,? ?|mvh\.?,? ?|vh ?)?\p{Lu}[\p{L}.-]*(?:[ ,]|$)/iu.test(line)
  );
}

function ends(body: string): string {
  return body.length <= 2 * BODY_EDGE ? body : `${body.slice(0, BODY_EDGE)}\n${body.slice(-BODY_EDGE)}`;
}

/** Weighs the cues of every kind and takes the heaviest; `other` where nothing weighs enough. */
export function scoreKinds(evidence: KindEvidence, rows: readonly DocumentKindRow[] = kindRows): KindGuess {
  const scored = rows.map((row) => ({ row, ...weigh(row, evidence) })).toSorted((a, b) => b.score - a.score);
  const best = scored[0];
  if (best === undefined || best.score < MIN_SCORE) return { kind: 'other', confidence: NO_MARK, reason: 'ingen kendetegn' };
  const odds = scored.map(({ score }) => Math.exp(SHARPNESS * (score - best.score)));
  const confidence = 1 / (odds.reduce((sum, x) => sum + x, 0) + Math.exp(SHARPNESS * (MIN_SCORE - best.score)));
  return { kind: best.row.id, confidence: Math.round(confidence * 100) / 100, reason: best.words };
}

function weigh(row: DocumentKindRow, evidence: KindEvidence): { score: number; words: string } {
  let score = 0;
  let heaviest = { weight: 0, words: '' };
  for (const cue of row.cues) {
    const hits = evidence[cue.where].flatMap((line) => cue.find.exec(line)?.[0] ?? []).slice(0, cue.atMost ?? 1);
    score += hits.length * cue.weight;
    const [first] = hits;
    if (first !== undefined && cue.weight > heaviest.weight)
      heaviest = { weight: cue.weight, words: `${fieldNames[cue.where]} '${first.trim()}'` };
  }
  return { score, words: heaviest.words };
}
