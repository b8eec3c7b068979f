export { asComparison } from './as-comparison.ts';
export { asHtml } from './as-html.ts';
export { asText, type OverviewTexts } from './as-text.ts';
export { dayOf, foldOverview } from './fold-overview.ts';
export { groupRepeated, type Group, type Standing } from './groups.ts';
export { isNews, newsSince } from './news-since.ts';

/** Stored with every overview; a new version makes the workers fold again. */
export const overviewVersion = 'overview-1';
