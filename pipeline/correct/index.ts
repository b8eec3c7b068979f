export { correctClassified, isCorrectable } from './correct-classified.ts';
export { correctCompared } from './correct-compared.ts';
export { wordsOf } from './find-passage.ts';
