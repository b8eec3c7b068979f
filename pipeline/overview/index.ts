export { caseFactsOf } from './case-facts.ts';
export { comparisonAsText } from './comparison-as-text.ts';
export { foldOverview } from './fold-overview.ts';
export { createLivingOverview, type LivingOverview } from './living-overview.ts';
export { agesOf } from './ages.ts';
export { followUpsOf } from './follow-ups.ts';
export { readingOf } from './hand-over.ts';
export { handOverAsText } from './hand-over-as-text.ts';
export { proofAsText } from './proof-as-text.ts';
export { newsSince, proveNews } from './news-since.ts';
export { overviewAsHtml } from './overview-as-html.ts';
export { daysBetween, sayAge } from './say-age.ts';
export { sayDay, sourcesOf, wordsOfPassage } from './sources.ts';
export { overviewAsText } from './overview-as-text.ts';

/** Stored with every overview; a new version makes the workers fold again. */
export const overviewVersion = 'overview-3';
