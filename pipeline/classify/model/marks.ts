import type { HeadingId, Nature } from '../../../domain/labels.ts';
import { cues } from '../headings/evidence.ts';
import { natureRows } from '../nature/signals.ts';
import { addClassMarks } from './class-marks.ts';
import type { DocumentContext } from './document-context.ts';
import type { FeatureSink } from './feature-sink.ts';
import { hashOf } from './hash.ts';
import type { PassageView, TitleView } from './passage-view.ts';
import { addShapeMarks } from './shape-marks.ts';
import { addVoiceMarks } from './voice-marks.ts';

/** Hashes of what the names of marks begin with. */
const AT = {
  bias: hashOf('bias'),
  kind: hashOf('kind:'),
  group: hashOf('group:'),
  author: hashOf('author:'),
  cues: hashOf('cues:'),
  best: [hashOf('best0:'), hashOf('best1:')],
  natures: hashOf('natures:'),
  natureNone: hashOf('nature none under '),
  section: { heading: hashOf('title>'), count: hashOf('titles:') },
  label: { heading: hashOf('label>'), count: hashOf('labels:') },
} as const;
const ORDER: readonly Nature[] = ['plan', 'assessment', 'observation'];

/** Kinds that are read alike: all medical forms, all supplier reports. */
const groupOf = ({ kind }: DocumentContext): string => kind.replace(/_\d+$|_(?:status|progression|final|running)$/, '');

/** What rules see in a document, as features of all its passages. */
export function addDocumentMarks(context: DocumentContext, { add }: FeatureSink): void {
  add(AT.bias, 1);
  add(hashOf(context.authorVoice, AT.author), 1);
  add(hashOf(context.kind, AT.kind), 0.8);
  add(hashOf(groupOf(context), AT.group), 0.6);
}

/** The headings that a section title or a label names. */
export function addTitleMarks({ evidence }: TitleView, place: 'section' | 'label', context: DocumentContext, { add }: FeatureSink): void {
  const headings = new Set(evidence.map(({ heading }) => heading));
  for (const heading of headings) {
    const named = hashOf(heading, AT[place].heading);
    add(named, 1.4 / Math.sqrt(headings.size));
    add(hashOf(groupOf(context), hashOf(' ', named)), 0.5);
  }
  add(hashOf(String(headings.size), AT[place].count), 0.3);
}

/** What rules see in a passage, as features: cues, signals of voice and nature, word classes, notation, position. */
export function addMarks(views: readonly PassageView[], index: number, context: DocumentContext, sink: FeatureSink): void {
  const view = views[index];
  if (view === undefined) return;
  addCueMarks(view, sink);
  addVoiceMarks(views, index, context, sink);
  addNatureMarks(view, sink);
  addClassMarks(view, sink);
  addShapeMarks(views, index, sink);
}

const cueHashes = Int32Array.from(cues, ({ heading, phrase, sign }) => hashOf(`cue:${heading} ${phrase} ${sign}`));
const natureHashes = Int32Array.from(natureRows, ({ nature, phrase }) => hashOf(`nature:${nature} ${phrase}`));

function addCueMarks(view: PassageView, { add }: FeatureSink): void {
  for (const { at } of view.cues) add(cueHashes[at]!, 0.6);
  for (const { heading, sum } of view.cueSums) add(hashOf(heading, AT.cues), Math.max(-1, Math.min(2, sum)));
  view.cueHeadings.forEach((heading, rank) => add(hashOf(heading, AT.best[rank]), 0.8));
  const title = view.label.evidence[0] ?? view.section.evidence[0];
  if (title !== undefined) add(hashOf(title.heading, hashOf(' under ', hashOf(view.cueHeadings[0] ?? 'none'))), 0.6);
}

function addNatureMarks(view: PassageView, { add }: FeatureSink): void {
  for (const { at } of view.natures) add(natureHashes[at]!, 0.6);
  let names: number = AT.natures;
  let first: Nature | null = null;
  for (const nature of ORDER) {
    if (!view.natures.some((signal) => signal.nature === nature)) continue;
    names = hashOf(nature, first === null ? names : hashOf(' ', names));
    first ??= nature;
  }
  add(names, 1);
  const under = first === null ? AT.natureNone : hashOf(' under ', hashOf(first, NATURE));
  for (const { heading } of view.section.evidence) add(hashOf(heading, under), 0.4);
  for (const { heading } of view.label.evidence) add(hashOf(heading, under), 0.4);
}

const NATURE = hashOf('nature ');

/** A heading with the strength of its cues in a passage. */
export interface CueSum {
  readonly heading: HeadingId;
  readonly sum: number;
}
