import { expect, test } from 'vitest';
import type { PassageId } from '../../domain/ids.ts';
import type { HeadingId } from '../../domain/labels.ts';
import { featureSpace } from '../../evaluation/learn/feature-space.ts';
import type { LabelledDocument } from '../../evaluation/learn/labelled-document.ts';
import { learnModel } from '../../evaluation/learn/learn-model.ts';
import { writtenCases } from '../../evaluation/learn/written-cases.ts';
import { openCases } from '../../evaluation/open-cases.ts';
import { decodeModel, encodeModel } from '../../pipeline/classify/model/model-file.ts';
import { shippedProvenance } from '../../pipeline/classify/model/index.ts';
import { modelVersion } from '../../pipeline/classify/model/model-version.ts';

const sentences: readonly (readonly [string, HeadingId])[] = [
  ['Hun møder hver dag.', 'attendance'],
  ['Fremmødet er højt.', 'attendance'],
  ['Han møder stabilt.', 'attendance'],
  ['Hun har gæld.', 'social'],
  ['Han har gæld i banken.', 'social'],
  ['Boligen er lille.', 'social'],
];
const documents: readonly LabelledDocument[] = [
  {
    group: 'made-up',
    context: { kind: 'supplier_status', authorVoice: 'supplier', title: null, citizenName: null },
    bare: sentences.map(([text], i) => ({
      id: `m-${i}` as PassageId,
      ordinal: i + 1,
      text,
      place: { kind: 'block', block: 0, start: 0, end: text.length },
      section: null,
      label: null,
      source: 'sentence',
    })),
    labels: sentences.map(([, heading]) => ({ heading, voice: 'supplier', nature: 'observation' })),
  },
];
const provenance = { version: 'x', learnedFrom: ['made-up'], passages: 6, written: 0, corrections: 0, settings: {} };

test('learning twice gives the same bytes', () => {
  const [once, again] = [featureSpace(documents), featureSpace(documents)].map((space) =>
    encodeModel(learnModel(space, space.rows, 'x'), provenance),
  );
  expect(once).toEqual(again);
});

test('a model comes back from its file as it was', () => {
  const space = featureSpace(documents);
  const model = learnModel(space, space.rows, 'x');
  expect(decodeModel(encodeModel(model, provenance))).toEqual({ model, provenance });
});

test('the shipped model has learned from open cases and from what was written, never from a sealed case', () => {
  const { learnedFrom } = shippedProvenance();
  const allowed = [...openCases, ...writtenCases().map((key) => key.case), 'written'];
  expect(learnedFrom.filter((name) => !allowed.includes(name))).toEqual([]);
  expect(openCases.filter((name) => !learnedFrom.includes(name))).toEqual([]);
});

test('the version that stands with every result is the version of the shipped model', () => {
  expect(shippedProvenance().version).toBe(modelVersion);
});
