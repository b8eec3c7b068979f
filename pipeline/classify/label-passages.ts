import type { BarePassage, Passage } from '../../domain/passage.ts';
import { labelReasons } from './label-reasons.ts';
import type { DocumentContext } from './model/document-context.ts';
import type { Model } from './model/index.ts';
import { columns, type Task } from './model/model.ts';
import { viewsOf } from './model/passage-view.ts';
import { scorePassages, type Probabilities } from './model/score-passages.ts';

export type { DocumentContext } from './model/document-context.ts';

/** The labels of one passage. */
export type Labelled = Pick<Passage, 'heading' | 'placed' | 'confidence' | 'reason' | 'voice' | 'nature'>;

/** Heading, voice and nature of every passage of one document, in the order of `bare`. */
export function labelPassages(bare: readonly BarePassage[], context: DocumentContext, model: Model): readonly Labelled[] {
  const views = viewsOf(bare, context);
  const scored = scorePassages(model, views, context);
  return views.map((view, index) => {
    const probabilities = scored[index] ?? new Float64Array();
    const labels = { heading: best(probabilities, 'heading'), voice: best(probabilities, 'voice'), nature: best(probabilities, 'nature') };
    return {
      heading: labels.heading.label,
      placed: labels.heading.probability >= model.threshold,
      confidence: Math.round(labels.heading.probability * 100) / 100,
      reason: labelReasons(view, context, labels),
      voice: labels.voice.label,
      nature: labels.nature.label,
    };
  });
}

function best<T extends Task>(
  probabilities: Probabilities,
  task: T,
): { readonly label: (typeof columns)[T]['labels'][number]; readonly probability: number } {
  const { start, labels } = columns[task];
  let top = 0;
  for (let c = 1; c < labels.length; c++) if ((probabilities[start + c] ?? 0) > (probabilities[start + top] ?? 0)) top = c;
  return { label: labels[top] ?? labels[0], probability: probabilities[start + top] ?? 0 };
}
