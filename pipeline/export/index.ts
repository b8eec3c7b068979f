export { fitSheet } from './fit-sheet.ts';
export { headingAsText, headingsAsText } from './heading-as-text.ts';
export { paperAsDocx } from './paper-as-docx.ts';
export { planDraft } from './plan-draft.ts';
export { redact } from './redact.ts';
