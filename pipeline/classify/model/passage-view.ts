import type { HeadingId, Voice } from '../../../domain/labels.ts';
import type { BarePassage } from '../../../domain/passage.ts';
import { cuesIn, titlesIn, type Evidence } from '../headings/evidence.ts';
import type { DocumentContext } from './document-context.ts';
import { natureSignals, type NatureSignal } from '../nature/signals.ts';
import { namedRoles } from '../voice/named-roles.ts';
import { voiceOfTitle, voiceSignals, type NamedRoles, type VoiceSignals } from '../voice/signals.ts';
import { classesIn, type FoundClass } from './classes-in.ts';
import type { CueSum } from './marks.ts';
import { normalForm } from './normal-form.ts';
import { phrasesIn } from './phrases-in.ts';

/** A passage as rules and model see it. */
export interface PassageView {
  readonly normal: string;
  readonly plainWords: readonly string[];
  /** Names of people are replaced by their role, so that nothing learned hangs on a name. */
  readonly words: readonly string[];
  readonly section: TitleView;
  readonly label: TitleView;
  readonly cues: readonly Evidence[];
  readonly cueSums: readonly CueSum[];
  /** Headings by the strength of their cues, strongest first; at most two. */
  readonly cueHeadings: readonly HeadingId[];
  readonly voice: VoiceSignals;
  readonly natures: readonly NatureSignal[];
  readonly classes: readonly FoundClass[];
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
    const known = titles.get(text) ?? viewTitle(text, names);
    titles.set(text, known);
    return known;
  };
  return bare.map((passage) => viewPassage(passage, titleView(passage.section), titleView(passage.label), names));
}

function viewTitle(text: string, names: NamedRoles): TitleView {
  return { text, words: normalForm(text).slice(1, -1).split(' '), evidence: titlesIn(text), voice: voiceOfTitle(text, names) };
}

function viewPassage(passage: BarePassage, section: TitleView, label: TitleView, names: NamedRoles): PassageView {
  const normal = normalForm(passage.text);
  const plainWords = normal.slice(1, -1).split(' ');
  const found = phrasesIn(normal);
  const cues = cuesIn(found.cues);
  const cueSums = sumsOf(cues);
  return {
    normal,
    plainWords,
    words: withRoles(plainWords, names),
    section,
    label,
    cues,
    cueSums,
    cueHeadings: strongest(cueSums),
    voice: voiceSignals({ normal, words: plainWords, hits: found.voices }, names),
    natures: natureSignals(found.natures),
    classes: classesIn(found.classes),
    passage,
  };
}

/** The words themselves where none is a name: most sentences name nobody. */
function withRoles(words: readonly string[], names: NamedRoles): readonly string[] {
  let roles: string[] | null = null;
  for (let i = 0; i < words.length; i++) {
    const role = names.get(words[i]!);
    if (role !== undefined) (roles ??= [...words])[i] = `§${role}`;
  }
  return roles ?? words;
}

/** A long phrase says more than a short one. */
function sumsOf(cues: readonly Evidence[]): readonly CueSum[] {
  const sums: { heading: HeadingId; sum: number }[] = [];
  for (const { heading, phrase, sign } of cues) {
    const known = sums.find((row) => row.heading === heading);
    const strength = sign * Math.min(1, phrase.length / 12);
    if (known === undefined) sums.push({ heading, sum: strength });
    else known.sum += strength;
  }
  return sums;
}

function strongest(sums: readonly CueSum[]): readonly HeadingId[] {
  return sums
    .filter(({ sum }) => sum > 0)
    .toSorted((a, b) => b.sum - a.sum)
    .slice(0, 2)
    .map(({ heading }) => heading);
}
