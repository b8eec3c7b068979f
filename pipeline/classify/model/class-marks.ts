import { headingIds } from '../../../domain/labels.ts';
import { classNames } from './classes-in.ts';
import type { FeatureSink } from './feature-sink.ts';
import { hashOf } from './hash.ts';
import type { PassageView } from './passage-view.ts';

const COUNT = classNames.length;
const alone = Int32Array.from(classNames, (name) => hashOf(name, hashOf('class:')));
/** Names of two classes, and of a class under a heading: looked up, because a sentence has dozens of them. */
const pairs = Int32Array.from({ length: COUNT * COUNT }, (_, i) =>
  hashOf(classNames[i % COUNT] ?? '', hashOf(' ', alone[Math.floor(i / COUNT)])),
);
const titles: readonly string[] = [...headingIds, 'none'];
const under = new Map(titles.map((title) => [title, Int32Array.from(alone, (start) => hashOf(title, hashOf(' under ', start)))]));

const PROPER = /(?<=[\p{Ll},]\s)\p{Lu}[\p{Ll}]+/gu;
const PROPER_MARKS = [hashOf('proper:1'), hashOf('proper:2')];

/** Word classes alone and in pairs, and under which heading their section stands. */
export function addClassMarks(view: PassageView, { add }: FeatureSink): void {
  const { classes } = view;
  for (const { index, often } of classes) if (!often) add(alone[index]!, 1);
  for (const { index, often } of classes) if (often) add(alone[index]!, 1.3);
  const value = 1 / Math.sqrt(classes.length || 1);
  for (let i = 0; i < classes.length; i++) {
    const row = classes[i]!.index * COUNT;
    for (let j = i + 1; j < classes.length; j++) add(pairs[row + classes[j]!.index]!, value);
  }
  const titled = under.get(view.label.evidence[0]?.heading ?? view.section.evidence[0]?.heading ?? 'none');
  for (const { index } of classes) add(titled?.[index] ?? 0, value);
  const proper = view.passage.text.match(PROPER)?.length ?? 0;
  if (proper > 0) add(PROPER_MARKS[Math.min(2, proper) - 1]!, 0.6);
}
