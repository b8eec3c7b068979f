export { checkFile } from './check-file.ts';
export { isSafeFileName, safeFileName } from './file-name.ts';
export { mediaTypeOf } from './media-type.ts';
