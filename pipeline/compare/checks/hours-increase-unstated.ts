import type { Check, ClassifiedDocument } from '../../../domain/document.ts';
import type { Passage } from '../../../domain/passage.ts';
import { checkEmpty } from './empty.ts';
import { inContext, quote, saying } from './report-kinds.ts';

const HOURS = /\b(?:time|timer|timerne|timetal\w*|t\/uge|t\.|tid|arbejdstid\w*|dage?|ugentlig\w*)\b|\d\s*t\b/u;
/** Verbs and nouns of going up or down, and of trying to. */
const CHANGE =
  /\b(?:øge\w*|øgning\w*|øgede|forøge\w*|timeforøgelse|optrap\w*|udvid\w*|hæve\w*|for[sh]øg\w*|prøv\w*|flere timer|flere dage|mere tid|gå(?:et|r)? op|gik op|gå(?:et|r)? ned|gik ned|(?:sat|sætte\w*|sættes|trappet|komme\w*|kom|bedt|bad) (?:\S+ ){0,4}?(?:op|ned)|op i tid|ned i tid|op på|nedsat til|stige\w*|steg)\b/u;
const DENIAL = /\b(?:ikke|ingen|aldrig|nej|uden)\b/u;
const FUTURE =
  /\b(?:vil|skal|kan|planlæg\w*|planen|forvent\w*|påtænk\w*|ønske\w*|på sigt|næste|senere|håber|foreslå\w*|anbefal\w*|kommende|bør|afprøves)\b/u;
const ASKED = /\b(?:øg|op i tid|flere timer|optrap|forsøgt)/u;
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

/** Tried, not tried, its result, or why not; a plan alone does not say it. */
function statesIncrease(passage: Passage): boolean {
  if (passage.facts.some(({ type }) => type === 'hours_increase')) return true;
  const text = passage.text.toLowerCase();
  const asked = `${passage.label ?? ''} ${passage.section ?? ''}`.toLowerCase();
  const isAnswer = ASKED.test(asked) && text.length > 1;
  if (passage.heading !== 'hours_increase') return isAnswer && /^(?:nej|ja|ikke|endnu ikke)\b/u.test(text);
  if (isAnswer) return true;
  const isPlan = passage.nature === 'plan' && FUTURE.test(text);
  return CHANGE.test(text) && (HOURS.test(text) || DENIAL.test(text)) ? !isPlan || DENIAL.test(text) : passage.nature !== 'plan';
}
