export { checkReport, type Checked } from './checks/index.ts';
export { compareCase, type CompareOptions } from './compare-case.ts';
export { createLivingCase, type LivingCase } from './living-case.ts';
export { explain } from './why.ts';

/** Stored with every result; a new version makes the workers compare again. */
export const compareVersion = 'compare-2';
