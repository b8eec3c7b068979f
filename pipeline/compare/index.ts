export { checkBoilerplate } from './boilerplate/check-boilerplate.ts';
export { signatureVersion, signDocument, supplierOf } from './boilerplate/sign-document.ts';
export { checkReport } from './checks/index.ts';
export { withOrderCheck } from './checks/order-not-answered.ts';
export { compareCase } from './compare-case.ts';
export { createLivingCase, type LivingCase } from './living-case.ts';

/** Stored with every result; a new version makes the workers compare again. */
export const compareVersion = 'compare-2';
