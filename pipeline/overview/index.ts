export { comparisonAsText } from './comparison-as-text.ts';
export { dayOf, foldOverview } from './fold-overview.ts';
export { groupRepeated, type Group, type Standing } from './groups.ts';
export { isNews, newsSince } from './news-since.ts';
export { escapeHtml, overviewAsHtml } from './overview-as-html.ts';
export { overviewAsText } from './overview-as-text.ts';

/** Stored with every overview; a new version makes the workers fold again. */
export const overviewVersion = 'overview-1';
