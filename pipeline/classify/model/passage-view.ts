import type { HeadingId, Voice } from '../../../domain/labels.ts';
import type { BarePassage } from '../../../domain/passage.ts';
import { cuesIn, titlesIn, type Evidence } from '../headings/evidence.ts';
import type { DocumentContext } from './document-context.ts';
import { natureSignals, type NatureSignal } from '../nature/signals.ts';
import { namedRoles } from '../voice/named-roles.ts';
import { voiceOfTitle, voiceSignals, type NamedRoles, type VoiceSignals } from '../voice/signals.ts';
import { classesIn } from './classes-in.ts';
import { normalForm } from './normal-form.ts';

/** A passage as rules and model see it. */
export interface PassageView {
  readonly normal: string;
  /** Names of people are replaced by their role, so that nothing learned hangs on a name. */
  readonly words: readonly string[];
  readonly section: TitleView;
  readonly label: TitleView;
  readonly cues: readonly Evidence[];
  /** Headings by the strength of their cues, strongest first; at most two. */
  readonly cueHeadings: readonly HeadingId[];
  readonly voice: VoiceSignals;
  readonly natures: readonly NatureSignal[];
  /** Word classes in the sentence, with how many of their words stand in it. */
  readonly classes: ReadonlyMap<string, number>;
  readonly passage: BarePassage;
}

/** A section title or label as rules and model see it; empty where there is none. */
export interface TitleView {
  readonly text: string;
  readonly words: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly voice: Voice | null;
}

const noTitle: TitleView = { text: '', words: [], evidence: [], voice: null };

/** Looks at every passage of a document once. */
export function viewsOf(bare: readonly BarePassage[], context: DocumentContext): readonly PassageView[] {
  const names = namedRoles(
    bare.map((passage) => passage.text),
    context.citizenName,
  );
  const titles = new Map<string, TitleView>();
  const titleView = (text: string | null): TitleView => {
    if (text === null) return noTitle;
    const known = titles.get(text) ?? viewTitle(text);
    titles.set(text, known);
    return known;
  };
  return bare.map((passage) => viewPassage(passage, titleView(passage.section), titleView(passage.label), names));
}

function viewTitle(text: string): TitleView {
  return { text, words: normalForm(text).trim().split(' '), evidence: titlesIn(text), voice: voiceOfTitle(text) };
}

function viewPassage(passage: BarePassage, section: TitleView, label: TitleView, names: NamedRoles): PassageView {
  const normal = normalForm(passage.text);
  const cues = cuesIn(normal);
  return {
    normal,
    words: normal
      .trim()
      .split(' ')
      .map((word) => asRole(word, names)),
    section,
    label,
    cues,
    cueHeadings: strongest(cues),
    voice: voiceSignals(normal, names),
    natures: natureSignals(normal),
    classes: classesIn(normal),
    passage,
  };
}

function asRole(word: string, names: NamedRoles): string {
  const role = names.get(word);
  return role === undefined ? word : `§${role}`;
}

/** A long phrase says more than a short one. */
function strongest(cues: readonly Evidence[]): readonly HeadingId[] {
  const scores = new Map<HeadingId, number>();
  for (const { heading, phrase, sign } of cues) scores.set(heading, (scores.get(heading) ?? 0) + sign * Math.min(1, phrase.length / 12));
  return [...scores]
    .filter(([, score]) => score > 0)
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([heading]) => heading);
}
