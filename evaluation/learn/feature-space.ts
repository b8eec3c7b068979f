import { featuresOf } from '../../pipeline/classify/model/features.ts';
import { viewsOf } from '../../pipeline/classify/model/passage-view.ts';
import type { LabelledDocument, TrueLabels } from './labelled-document.ts';

/** A passage as numbers: positions in the feature space and values. */
export interface SpaceRow {
  readonly ids: Int32Array;
  readonly values: Float32Array;
  readonly labels: TrueLabels;
  /** How much the row counts in learning. */
  readonly weight: number;
  readonly group: string;
  readonly document: number;
  readonly text: string;
}

/** All passages over one numbering of their features, so that many models learn from it without looking twice. */
export interface FeatureSpace {
  readonly hashes: Uint32Array;
  readonly rows: readonly SpaceRow[];
}

/** Reads the features of every passage once. */
export function featureSpace(documents: readonly LabelledDocument[]): FeatureSpace {
  const index = new Map<number, number>();
  const rows = documents.flatMap((document, position) => {
    const views = viewsOf(document.bare, document.context);
    return views.map((view, i): SpaceRow => {
      const { hashes, values } = featuresOf(views, i, document.context);
      const sums = new Map<number, number>();
      hashes.forEach((hash, f) => {
        const id = index.get(hash) ?? index.size;
        index.set(hash, id);
        sums.set(id, (sums.get(id) ?? 0) + (values[f] ?? 0));
      });
      const labels = document.labels[i];
      if (labels === undefined) throw new RangeError('a passage without labels');
      return {
        ids: Int32Array.from(sums.keys()),
        values: Float32Array.from(sums.values()),
        labels,
        weight: document.weight ?? 1,
        group: document.group,
        document: position,
        text: view.passage.text,
      };
    });
  });
  return { hashes: Uint32Array.from(index.keys()), rows };
}
