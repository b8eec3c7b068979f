export { correctClassified, isCorrectable } from './correct-classified.ts';
export { correctCompared } from './correct-compared.ts';
export { trainingRows, type CorrectedDocument } from './training-rows.ts';
export { findOf } from './find-of.ts';
export { wordsOf } from './find-passage.ts';
