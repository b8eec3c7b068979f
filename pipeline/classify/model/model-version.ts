/** Of the shipped model, beside it so that no result waits for its weights; written by `npm run train`. */
export const modelVersion = 'passages-316ee65e4c';
