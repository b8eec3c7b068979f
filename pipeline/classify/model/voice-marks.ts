import type { Voice } from '../../../domain/labels.ts';
import type { DocumentContext } from './document-context.ts';
import type { FeatureSink } from './feature-sink.ts';
import { hashOf } from './hash.ts';
import type { PassageView } from './passage-view.ts';

/** Hashes of what the names of marks begin with. */
const AT = {
  reported: hashOf('reported:'),
  titled: hashOf('titled:'),
  voice: hashOf('voice:'),
  before: hashOf('before:'),
  share: hashOf('citizen share:'),
  verb: hashOf('opens with verb '),
  names: hashOf('names:'),
  says: hashOf('says:'),
} as const;

/** Who is said to say it: in the sentence, by its title, by the sentences before it. */
export function addVoiceMarks(views: readonly PassageView[], index: number, context: DocumentContext, { add }: FeatureSink): void {
  const view = views[index];
  if (view === undefined) return;
  const { authorVoice, kind } = context;
  const { words, opensWithVerb, named } = view.voice;
  const reported = view.voice.reported ?? 'no';
  const titled = view.label.voice ?? view.section.voice;
  add(hashOf(reported, AT.reported), 1.4);
  add(hashOf(titled ?? 'no', AT.titled), 1);
  add(hashOf(view.voice.reported ?? titled ?? authorVoice, AT.voice), 1.6);
  add(joined(AT.voice, reported, titled ?? 'no', authorVoice), 1);
  add(joined(AT.before, views[index - 1]?.voice.reported ?? 'no', reported), 0.6);
  add(hashOf(' in section', joined(AT.before, beforeReported(views, index) ?? 'no', reported)), 0.6);
  add(joined(AT.share, citizenShare(views), reported, kind), 0.8);
  if (opensWithVerb) add(hashOf(authorVoice, AT.verb), 0.8);
  for (const role of named) add(hashOf(role, AT.names), 0.4);
  for (const word of words) {
    const says = hashOf(word, AT.says);
    add(says, 0.5);
    add(hashOf(reported, hashOf(' ', says)), 0.5);
  }
}

/** Parts with a blank between. */
function joined(start: number, first: string, second: string, third?: string): number {
  const two = hashOf(second, hashOf(' ', hashOf(first, start)));
  return third === undefined ? two : hashOf(third, hashOf(' ', two));
}

/** The voice last reported in the same section: reported speech runs on without its verb. */
function beforeReported(views: readonly PassageView[], index: number): Voice | 'somebody' | null {
  for (let i = index - 1; i >= 0 && i >= index - 3; i--) {
    const view = views[i];
    if (view === undefined || view.section.text !== views[index]?.section.text) return null;
    if (view.voice.reported !== null) return view.voice.reported;
  }
  return null;
}

const shares = new WeakMap<readonly PassageView[], string>();

/** In quarters, how much of the document is reported from the citizen: a report of nothing but the citizen's words reads otherwise. */
function citizenShare(views: readonly PassageView[]): string {
  const known = shares.get(views);
  if (known !== undefined) return known;
  const reported = views.filter((view) => view.voice.reported === 'citizen').length;
  const share = String(Math.round((4 * reported) / views.length));
  shares.set(views, share);
  return share;
}
