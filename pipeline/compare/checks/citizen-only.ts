import type { Check, ClassifiedDocument } from '../../../domain/document.ts';
import type { Passage } from '../../../domain/passage.ts';
import { inContext, quote, saying } from './report-kinds.ts';

/** Fewer passages are too few to say whose views they are; `empty` speaks of those. */
const LEAST_PASSAGES = 5;
/** Share of passages that the citizen must vouch for; what is left are dates of meetings and the like. */
const LEAST_SHARE = 0.6;
/** The share where nothing at all is assessed: sentences without a reporting verb are easily taken for the author's own. */
const LEAST_SHARE_UNASSESSED = 0.4;
/** Labels are right nine times in ten: one assessment in eight passages without a word of assessing does not count. */
const STRAY_SHARE = 0.13;

const ASSESSING =
  /\b(?:vurder|skøn|vores opfattelse|min opfattelse|vores indtryk|mit indtryk|finder vi|vi finder|vi ser|ser vi|jeg ser|vi mener|mener vi|synes vi|vi synes|vi oplever|oplever vi|jeg oplever|konklu|sammenfatt|samlet set|alt i alt)/u;

/** A report without any professional assessment of its own, where the citizen vouches for what is said. */
export function checkCitizenOnly(document: Pick<ClassifiedDocument, 'passages'>): Check | null {
  const passages = saying(document);
  const own = passages.filter(({ voice }) => voice === 'citizen');
  const assessments = passages.filter((passage) => passage.voice !== 'citizen' && passage.nature === 'assessment');
  const least = assessments.length === 0 ? LEAST_SHARE_UNASSESSED : LEAST_SHARE;
  if (passages.length < LEAST_PASSAGES || own.length / passages.length < least) return null;
  const isStray = assessments.length / passages.length <= STRAY_SHARE && !assessments.some(isSpoken);
  return isStray ? { code: 'citizen_only', words: quote(own) } : null;
}

/** Words of assessing that are not the citizen's own. */
const isSpoken = (passage: Passage): boolean => ASSESSING.test(inContext(passage));
