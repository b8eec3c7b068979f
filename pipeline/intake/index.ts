export { checkFile } from './check-file.ts';
export { isSafeFileName, safeFileName } from './file-name.ts';
export { mediaTypeOf } from './media-type.ts';
export { decideFiling, suggestCases, type ToMatch } from './match-cases.ts';
export { readSidecar } from './read-sidecar.ts';
