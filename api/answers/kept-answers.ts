import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);
/** Of a large case the answer has ten megabytes; the middle way between speed and size takes a tenth of a second for it, once. */
const QUALITY = 4;

/** An answer as it was sent, and squeezed as soon as that is done. */
interface Kept {
  readonly json: string;
  squeezed: Buffer | null;
}

/** Answers that are dear to make, by a name of all that they hang on: whoever asks again gets the same words. */
export interface KeptAnswers {
  find(name: string): Readonly<Kept> | null;
  keep(name: string, json: string): void;
}

/**
 * The answers that were asked for last, of one process; a memory and nothing else. Rights are asked before it is looked at.
 *
 * @param mostCharacters of all answers together; one that is larger by itself is not kept
 */
export function createKeptAnswers(mostCharacters: number): KeptAnswers {
  const kept = new Map<string, Kept>();
  let characters = 0;
  const forget = (name: string): void => {
    characters -= kept.get(name)?.json.length ?? 0;
    kept.delete(name);
  };
  return {
    find(name) {
      const answer = kept.get(name) ?? null;
      if (answer === null) return null;
      kept.delete(name); // a Map keeps the order of insertion: what is asked for goes to the end
      kept.set(name, answer);
      return answer;
    },
    keep(name, json) {
      if (json.length > mostCharacters) return;
      forget(name);
      const answer: Kept = { json, squeezed: null };
      kept.set(name, answer);
      characters += json.length;
      for (const oldest of kept.keys()) if (characters > mostCharacters) forget(oldest);
      void compress(json, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: json.length } }).then(
        (squeezed) => (answer.squeezed = squeezed),
        () => undefined, // sent as it is then
      );
    },
  };
}
