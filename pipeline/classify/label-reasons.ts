import type { HeadingId, Nature, Voice } from '../../domain/labels.ts';
import type { DocumentContext } from './model/document-context.ts';
import type { PassageView } from './model/passage-view.ts';
import { reasonOf } from './model/reason.ts';

/** A label and how sure the model is of it, 0 to 1. */
export interface Sure<Label> {
  readonly label: Label;
  readonly probability: number;
}

/** The three labels of a passage. */
export interface SureLabels {
  readonly heading: Sure<HeadingId>;
  readonly voice: Sure<Voice>;
  readonly nature: Sure<Nature>;
}

/**
 * Why a passage has its heading, its voice and its nature, each with how sure that is; for a caseworker to read, in Danish.
 *
 * @example "overskrift 'Fremmøde'; model 0,97; stemme: ordet 'oplever' 0,94; art: ordet 'skal' 0,88"
 */
export function labelReasons(view: PassageView, context: DocumentContext, { heading, voice, nature }: SureLabels): string {
  const first = reasonOf(view, context, heading.label, Math.round(heading.probability * 100) / 100);
  return `${first}; stemme: ${voiceReason(view, context, voice.label)} ${shown(voice.probability)}; art: ${natureReason(view, nature.label)} ${shown(nature.probability)}`;
}

/** What gives the sentence to somebody: a title, a reporting word, else its document's author. */
function voiceReason({ voice: { words }, section, label }: PassageView, { authorVoice }: DocumentContext, voice: Voice): string {
  if (label.voice === voice) return `feltet '${label.text}'`;
  const [word] = words;
  if (word !== undefined && voice !== authorVoice) return `ordet '${readable(word)}'`;
  if (section.voice === voice) return `overskrift '${section.text}'`;
  return voice === authorVoice ? 'forfatteren' : 'model';
}

function natureReason({ natures }: PassageView, nature: Nature): string {
  const word = natures.find((signal) => signal.nature === nature)?.phrase;
  return word === undefined ? 'model' : `ordet '${readable(word)}'`;
}

/** Written once: every passage asks for two of them. */
const shares = Array.from({ length: 100 }, (_, share) => `0,${String(share).padStart(2, '0')}`);
const shown = (probability: number): string => shares[Math.min(99, Math.round(probability * 100))] ?? '';

const written = new Map<string, string>();

/** A cue as a person writes it, "fremmød…" for `fremmød*`; the cues are a closed list, so each is rewritten once. */
function readable(phrase: string): string {
  const known = written.get(phrase);
  if (known !== undefined) return known;
  const text = phrase.replaceAll('#', '…').replaceAll('*', '…').trim();
  written.set(phrase, text);
  return text;
}
