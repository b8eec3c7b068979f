import type { Check, ClassifiedDocument } from '../../../domain/document.ts';
import type { Passage } from '../../../domain/passage.ts';
import { checkEmpty } from './empty.ts';
import { inContext, quote, saying } from './report-kinds.ts';

const HOURS = /(?<!\p{L})(?:time|timer|timerne|timetal\p{L}*|t\/uge|t\.|tid|arbejdstid\p{L}*|dage?|ugentlig\p{L}*)(?!\p{L})|\d\s*t\b/u;
/** Danish letters are no word characters to `\b`, so the ends of words are spelt out. Verbs and nouns of going up or down, and of trying to. */
const CHANGE =
  /(?<!\p{L})(?:øge\p{L}*|øgning\p{L}*|øgede|forøge\p{L}*|timeforøgelse|optrap\p{L}*|udvid\p{L}*|hæve\p{L}*|forsøg\p{L}*|forhøj\p{L}*|prøv\p{L}*|flere timer|flere dage|mere tid|gå(?:et|r)? op|gik op|gå(?:et|r)? ned|gik ned|(?:sat|sætte\p{L}*|sættes|trappet|komme\p{L}*|kom|bedt|bad) (?:\S+ ){0,4}?(?:op|ned)|op i tid|ned i tid|op på|lagt til|nedsat til|stige\p{L}*|steg)(?!\p{L})/u;
/** Hours of support and doses go up and down too. */
const OTHER_HOURS = /bostøtte|mentor|støttekontakt|\bmg\b|medicin|dosis/u;
const DENIAL = /(?<!\p{L})(?:ikke|ingen|aldrig|nej|uden)(?!\p{L})/u;
const FUTURE =
  /(?<!\p{L})(?:vil|skal|kan|planlæg\p{L}*|planen|forvent\p{L}*|påtænk\p{L}*|ønske\p{L}*|på sigt|næste|senere|håber|foreslå\p{L}*|anbefal\p{L}*|kommende|bør|afprøves)(?!\p{L})/u;
const ASKED = /(?<!\p{L})(?:øg|op i tid|flere timer|optrap|forsøgt)/u;
const PLACE = /praktik|virksomhed|løntilskud|arbejdsplads|nyttejob|nytteindsats/u;

/** Covers a placement, and does not say whether an increase in hours was tried. Rests on the passages about placement and hours. */
export function checkHoursIncreaseUnstated(document: Pick<ClassifiedDocument, 'head' | 'passages'>): Check | null {
  if (document.head.kind === 'mentor_report') return null;
  const passages = saying(document);
  if (!coversPlacement(document, passages) || passages.some(statesIncrease)) return null;
  const basis = passages.filter(({ heading }) => heading === 'placements' || heading === 'work_capacity');
  return { code: 'hours_increase_unstated', words: quote(basis) };
}

function coversPlacement(document: Pick<ClassifiedDocument, 'head' | 'passages'>, passages: readonly Passage[]): boolean {
  if (document.head.kind === 'placement_report') return passages.length > 0 && checkEmpty(document) === null;
  const about = passages.filter(({ heading }) => heading === 'placements');
  // A line or two in an empty form may name a workshop; only the word itself makes it a placement.
  return checkEmpty(document) === null
    ? about.length > 0 || passages.some(({ voice }) => voice === 'employer')
    : about.some((passage) => PLACE.test(inContext(passage)));
}

/** The labelling is right nine times in ten; sure of the heading, it needs fewer words beside it. */
const SURE = 0.6;
const CERTAIN = 0.85;

/** Tried, not tried, its result, or why not; a plan alone does not say it. */
function statesIncrease(passage: Passage): boolean {
  if (passage.facts.some(({ type }) => type === 'hours_increase')) return true;
  const text = passage.text.toLowerCase();
  const asked = `${passage.label ?? ''} ${passage.section ?? ''}`.toLowerCase();
  const isAnswer = ASKED.test(asked) && text.length > 1;
  if (passage.heading !== 'hours_increase') return isAnswer && /^(?:nej|ja|ikke|endnu ikke)\b/u.test(text);
  if (isAnswer) return true;
  if (OTHER_HOURS.test(text) || !tellsOfChange(text, passage.confidence)) return false;
  return passage.nature !== 'plan' || !FUTURE.test(text) || DENIAL.test(text);
}

function tellsOfChange(text: string, confidence: number): boolean {
  if (confidence >= CERTAIN) return true;
  const isOfHours = HOURS.test(text) || confidence >= SURE;
  return isOfHours && CHANGE.test(text);
}
