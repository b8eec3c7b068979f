import type { Box } from '../../domain/place.ts';
import { letters, surprise } from './letter-pairs.ts';
import type { Drawings } from './read-drawings.ts';
import type { PageFrame } from './page-frame.ts';
import type { TextWord } from './read-words.ts';

/** What is to be made of a page's text layer. */
export type Verdict =
  | { readonly kind: 'usable' }
  | { readonly kind: 'blank' }
  /** Nothing written, but something drawn. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'bad'; readonly reason: string };

/** Share of letters without meaning (no Unicode value, control characters) above which a layer is garbage. */
const MOST_BROKEN = 0.08;
/** UTF-8 read as Latin-1 ("Ã¦"), per word. */
const MOST_MOJIBAKE = 0.04;
/** Mean surprise of letter pairs: Danish 3.9 to 4.7, other European languages to 6, exchanged letters from 6.4. */
const MOST_SURPRISE = 6.3;
/** Fewer letter pairs say nothing. */
const FEWEST_PAIRS = 60;
/** Letters that the file gives no Unicode value for are right where they make words of Danish, English or the like. */
const MOST_SURPRISE_UNMAPPED = 5.3;
/** Letter pairs that are enough to see that; a shift of the alphabet makes 7 and more. */
const FEWEST_PAIRS_UNMAPPED = 20;
/** A scanner's own OCR with more broken words than this is read again. */
const MOST_ODD_WORDS = 0.22;
/** A picture over this share of the page is the page. */
const PAGE_PICTURE = 0.5;
/** With a page picture and fewer words, the words are a stamp or a page number on a scan. */
const STAMP_WORDS = 15;

const MOJIBAKE = /Ã[\u0080-\u00bf¦¸¥†˜…]|â€|Â[ §°·]/gu;

/** Judges by characters and letter pairs, never by the length of words: Danish compounds are long. */
export function judgeText(words: readonly TextWord[], drawings: Drawings, frame: PageFrame): Verdict {
  if (words.length === 0) return { kind: drawings.objects === 0 ? 'blank' : 'missing' };
  const text = words.map((w) => w.text).join(' ');
  const broken = countBroken(text) + countUnmapped(words);
  if (broken > MOST_BROKEN * (text.length - words.length)) return { kind: 'bad', reason: 'letters without meaning' };
  const mojibake = /[ÃâÂ]/u.test(text) ? (text.match(MOJIBAKE)?.length ?? 0) : 0;
  if (mojibake > Math.max(2, MOST_MOJIBAKE * words.length)) return { kind: 'bad', reason: 'letters in a wrong encoding' };
  if (meanSurprise(text) > MOST_SURPRISE) return { kind: 'bad', reason: 'words that no language has' };
  const pictured = drawings.pictures.some((picture) => areaOn(picture, frame) > PAGE_PICTURE);
  const seen = words.filter((w) => !w.invisible);
  if (pictured && words.length < STAMP_WORDS) return { kind: 'bad', reason: 'few words on a picture of a page' };
  const layered = pictured && seen.length < words.length / 2;
  if (layered && oddShare(words) > MOST_ODD_WORDS) return { kind: 'bad', reason: 'an earlier recognition with broken words' };
  return { kind: 'usable' };
}

const PLAIN_WORD = /^[\p{Script=Latin}\p{Nd}!-/:-@[-`{-~‘’“”„–—•…§°«»]+$/u;

/**
 * Letters without a Unicode value of their own, that a reader has guessed from their names in the font. TeX and many Type 1
 * fonts leave the map out and are read well; a font of which a part was taken makes other letters of them, or none.
 */
function countUnmapped(words: readonly TextWord[]): number {
  const guessed = words.filter((word) => word.unmapped > 0);
  const plain = guessed.filter(({ text }) => PLAIN_WORD.test(text));
  const isRead = meanSurprise(plain.map(({ text }) => text).join(' '), FEWEST_PAIRS_UNMAPPED, Infinity) <= MOST_SURPRISE_UNMAPPED;
  return (isRead ? guessed.filter(({ text }) => !PLAIN_WORD.test(text)) : guessed).reduce((sum, { unmapped }) => sum + unmapped, 0);
}

/** Control characters, the sign for "no such letter", and private-use values outside of the symbol fonts. */
function countBroken(text: string): number {
  let broken = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x20 && code < 0x7f) continue;
    if (code < 0x20 || code <= 0x9f || code === 0xfffd || (code >= 0xe000 && code <= 0xefff) || (code >= 0xf100 && code <= 0xf8ff))
      broken += 1;
  }
  return broken;
}

/** Places of letters in the table by character code, capitals like small ones; -1 for what is none. */
const placeOf = new Int8Array(256).fill(-1);
for (const [place, letter] of letters.split('').entries()) {
  if (place > 0) placeOf[letter.charCodeAt(0)] = placeOf[letter.toUpperCase().charCodeAt(0)] = place;
}
const surprises = surprise.map((row) => Uint8Array.from(row, (digit) => Number.parseInt(digit, 16)));

/** Mean surprise of the letter pairs of all Latin words; `unknown` where there are fewer pairs than it takes to tell. */
export function meanSurprise(text: string, fewest = FEWEST_PAIRS, unknown = 0): number {
  let [sum, pairs, before] = [0, 0, 0];
  for (let at = 0; at <= text.length; at += 1) {
    const code = at === text.length ? 0 : text.charCodeAt(at);
    const place = Math.max(0, code < 256 ? (placeOf[code] ?? -1) : -1);
    if (place === 0 && before === 0) continue;
    sum += surprises[before]?.[place] ?? 0;
    pairs += 1;
    before = place;
  }
  return pairs < fewest ? unknown : sum / pairs;
}

/** Words that mix letters with figures or signs inside, or that are single stray signs. */
function oddShare(words: readonly TextWord[]): number {
  const odd = words.filter(({ text }) =>
    /\p{L}[^\p{L}\p{N}\s.,:;'’/()-]+\p{L}|\p{Ll}\p{N}+\p{Ll}|\p{Ll}\p{Lu}\p{Ll}|^[^\p{L}\p{N}&%+•–—-]$|[|~^_\\<>{}¬¦]/u.test(text),
  );
  return odd.length / words.length;
}

/** Share of the page that a box covers. */
export function areaOn(box: Box, { width, height }: PageFrame): number {
  const wide = Math.min(width, box.x + box.width) - Math.max(0, box.x);
  const high = Math.min(height, box.y + box.height) - Math.max(0, box.y);
  return (Math.max(0, wide) * Math.max(0, high)) / (width * height);
}
