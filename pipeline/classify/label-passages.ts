import { headingIds, type DocumentKind, type HeadingId, type Voice } from '../../domain/labels.ts';
import type { BarePassage, Passage } from '../../domain/passage.ts';
import { cuesIn, titlesIn } from './headings/evidence.ts';
import type { Model } from './model/index.ts';
import { normalForm } from './model/normal-form.ts';
import { natureSignals } from './nature/signals.ts';
import { namedRoles } from './voice/named-roles.ts';
import { voiceOfTitle, voiceSignals } from './voice/signals.ts';

/** What the document says about all its passages. */
export interface DocumentContext {
  readonly kind: DocumentKind;
  readonly authorVoice: Voice;
  readonly title: string | null;
  readonly citizenName: string | null;
}

/** The labels of one passage. */
export type Labelled = Pick<Passage, 'heading' | 'placed' | 'confidence' | 'reason' | 'voice' | 'nature'>;

/** Heading, voice and nature of every passage of one document, in the order of `bare`. */
export function labelPassages(bare: readonly BarePassage[], context: DocumentContext, _model: Model): readonly Labelled[] {
  const names = namedRoles(bare.map((passage) => passage.text), context.citizenName);
  return bare.map((passage) => {
    const normal = normalForm(passage.text);
    const above = [passage.label, passage.section].filter((title) => title !== null);
    const scores = new Map<HeadingId, number>(headingIds.map((id) => [id, 0]));
    const raise = (id: HeadingId, by: number): void => void scores.set(id, (scores.get(id) ?? 0) + by);
    for (const { heading, phrase, sign } of cuesIn(normal)) raise(heading, sign * Math.min(1, phrase.length / 12));
    for (const title of above) titlesIn(title).slice(0, 2).forEach((evidence) => raise(evidence.heading, 1.5));
    const [best = ['formalia', 0] as const] = [...scores].sort((a, b) => b[1] - a[1]);
    const signals = voiceSignals(normal, names);
    const titled = above.map(voiceOfTitle).find((voice) => voice !== null) ?? null;
    const nature = natureSignals(normal).find((signal) => signal.nature !== 'observation')?.nature ?? 'observation';
    const confidence = Math.min(0.95, best[1] / 3);
    return { heading: best[0], placed: confidence > 0.2, confidence, reason: above[0] ?? '', voice: signals.reported ?? titled ?? context.authorVoice, nature };
  });
}
