import type { HeadingId } from '../../../domain/labels.ts';
import type { Evidence } from '../headings/evidence.ts';
import type { DocumentContext } from './document-context.ts';
import type { PassageView, TitleView } from './passage-view.ts';

/** A form question: "4. Andre forhold ..." or "B. Resumé ...". */
const QUESTION = /^\s*([A-Z]|\d{1,2})[.)]\s/;

/**
 * Why a passage stands under its heading, for a caseworker to read: Danish, parts joined by "; ".
 *
 * @example "LÆ 265 punkt 2; ordene 'undgå', 'løft over'; model 0,97"
 */
export function reasonOf(view: PassageView, { kind }: DocumentContext, heading: HeadingId, confidence: number): string {
  const names = ({ evidence }: TitleView): boolean => evidence.some((found) => found.heading === heading);
  const model = `model ${confidence.toFixed(2).replace('.', ',')}`;
  const words = wordsReason(view.cues, heading);
  const rest = words === '' ? model : `${words}; ${model}`;
  if (names(view.label)) return `feltet '${view.label.text}'; ${rest}`;
  return names(view.section) ? `${titleReason(view.section.text, kind)}; ${rest}` : rest;
}

/** The longest cues of the heading, which say most. */
function wordsReason(cues: readonly Evidence[], heading: HeadingId): string {
  let [longest, next] = ['', ''];
  for (const { heading: of, phrase, sign } of cues) {
    if (of !== heading || sign !== 1 || phrase === longest) continue;
    if (phrase.length > longest.length) [longest, next] = [phrase, longest];
    else if (phrase.length > next.length) next = phrase;
  }
  if (longest === '') return '';
  return next === '' ? `ordet '${readable(longest)}'` : `ordene '${readable(longest)}', '${readable(next)}'`;
}

function titleReason(title: string, kind: string): string {
  const question = QUESTION.exec(title)?.[1];
  const form = /^lae_(\d+)$/.exec(kind)?.[1];
  return question !== undefined && form !== undefined ? `LÆ ${form} punkt ${question}` : `overskrift '${title}'`;
}

/** A cue as a person writes it: "… ud af" for `# ud af`, "fremmød…" for `fremmød*`. */
function readable(phrase: string): string {
  return phrase.replaceAll('#', '…').replaceAll('*', '…').replaceAll(' ... ', ' … ');
}
