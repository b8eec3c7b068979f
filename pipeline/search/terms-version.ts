/** Raised with every change of what `terms-of` gives; rows of another version are made anew in the background. */
export const TERMS_VERSION = 'terms-1';
