import { healthWords } from './health.ts';
import { homeWords } from './home.ts';
import { workWords } from './work.ts';

/**
 * Classes of words: what a learned model would have to see in hundreds of cases, written down.
 * Phrases are written as `phrase-finder.ts` reads them; a class says nothing of a heading by itself, the model learns what it means.
 */
export const wordClasses: Readonly<Record<string, readonly string[]>> = { ...homeWords, ...healthWords, ...workWords };
