/** Each page of quality with the word that its address ends with; the first one needs none. */
const parts = { shares: undefined, samples: 'stikproever', effect: 'virkning' } as const;
export type QualityPart = keyof typeof parts;

/** Quality over the cases of the reader; an id names one sample. */
export interface QualityRoute {
  readonly name: 'quality';
  readonly part: QualityPart;
  readonly sampleId: string | null;
}

/** @example readQuality('stikproever', '7f3a') // { name: 'quality', part: 'samples', sampleId: '7f3a' } */
export function readQuality(word: string | undefined, id: string | undefined): QualityRoute | null {
  const part = (Object.keys(parts) as QualityPart[]).find((each) => parts[each] === word);
  if (part === undefined || (id !== undefined && part !== 'samples')) return null;
  return { name: 'quality', part, sampleId: id ?? null };
}

/** @example qualityPath({ name: 'quality', part: 'effect', sampleId: null }) // '/kvalitet/virkning' */
export function qualityPath({ part, sampleId }: QualityRoute): string {
  return ['', 'kvalitet', parts[part], sampleId ?? undefined].filter((word) => word !== undefined).join('/');
}
