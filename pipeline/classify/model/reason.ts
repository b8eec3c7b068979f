import type { HeadingId } from '../../../domain/labels.ts';
import type { DocumentContext } from './document-context.ts';
import type { PassageView } from './passage-view.ts';

/** A form question: "4. Andre forhold ..." or "B. Resumé ...". */
const QUESTION = /^\s*([A-Z]|\d{1,2})[.)]\s/;
const MOST_WORDS = 2;

/**
 * Why a passage stands under its heading, for a caseworker to read: Danish, parts joined by "; ".
 *
 * @example "LÆ 265 punkt 2; ordene 'undgå', 'løft over'; model 0,97"
 */
export function reasonOf(view: PassageView, { kind }: DocumentContext, heading: HeadingId, confidence: number): string {
  const parts: string[] = [];
  const label = view.label.evidence.some((evidence) => evidence.heading === heading);
  const section = view.section.evidence.some((evidence) => evidence.heading === heading);
  if (label) parts.push(`feltet '${view.label.text}'`);
  else if (section) parts.push(titleReason(view.section.text, kind));
  const words = [...new Set(view.cues.filter((cue) => cue.heading === heading && cue.sign === 1).map((cue) => cue.phrase))]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MOST_WORDS)
    .map((phrase) => `'${readable(phrase)}'`);
  if (words.length > 0) parts.push(`${words.length > 1 ? 'ordene' : 'ordet'} ${words.join(', ')}`);
  parts.push(`model ${confidence.toFixed(2).replace('.', ',')}`);
  return parts.join('; ');
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
