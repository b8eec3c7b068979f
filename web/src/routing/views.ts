/** The views of a case beside the one by heading, each with the word that its address ends with. */
export const viewPaths = {
  documents: 'pr-dokument',
  timeline: 'tidslinje',
  figures: 'tal',
  health: 'helbred',
  goals: 'maal',
  agreements: 'aftaler',
  voices: 'stemmer',
  factors: 'socialfaglig',
  plan: 'forberedende-del',
} as const;

export type ViewName = keyof typeof viewPaths;

/** In the order of the chooser. */
export const viewNames = Object.keys(viewPaths) as readonly ViewName[];

/** @example viewOfPath('tidslinje') // 'timeline' */
export function viewOfPath(path: string): ViewName | undefined {
  return viewNames.find((name) => viewPaths[name] === path);
}
