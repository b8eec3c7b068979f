/** What the virus scanner said of a file; `unscanned` where none is set. */
export const scanVerdicts = ['clean', 'infected', 'unscanned'] as const;
export type ScanVerdict = (typeof scanVerdicts)[number];
