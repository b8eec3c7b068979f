import { fileURLToPath } from 'node:url';

/** IBM Plex Sans (SIL Open Font License 1.1), as the page uses it; comes with dkfds, whose one export is `dist/js`, and holds every Danish letter. */
const face = (weight: string): string =>
  fileURLToPath(new URL(`../fonts/IBMPlexSans/complete/ttf/IBMPlexSans-${weight}.ttf`, import.meta.resolve('dkfds')));

/** Paths of the faces; embedded as subsets, so that a reader's machine needs none. */
export const faces = { regular: face('Regular'), strong: face('SemiBold') } as const;
