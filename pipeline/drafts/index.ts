export { checkDraft, type DraftPart } from './check-draft.ts';
