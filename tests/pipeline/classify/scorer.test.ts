import { expect, test } from 'vitest';
import { writtenPassages } from '../../../evaluation/learn/written-passages.ts';
import { featuresOf } from '../../../pipeline/classify/model/features.ts';
import { shippedModel } from '../../../pipeline/classify/model/index.ts';
import { width } from '../../../pipeline/classify/model/model.ts';
import { viewsOf } from '../../../pipeline/classify/model/passage-view.ts';
import { createScorer } from '../../../pipeline/classify/model/scorer.ts';

const model = shippedModel();
const rowOf = new Map([...model.hashes].map((hash, row) => [hash | 0, row]));
const STEPS = 1024;

/** Every feature looked up by itself, as learning sees it. */
function plainScores(views: ReturnType<typeof viewsOf>, index: number, context: Parameters<typeof featuresOf>[2]): readonly number[] {
  const { hashes, values } = featuresOf(views, index, context);
  const sums = Array.from({ length: width }, () => 0);
  hashes.forEach((hash, f) => {
    const row = rowOf.get(hash);
    if (row === undefined) return;
    const value = Math.round((values[f] ?? 0) * STEPS);
    for (let c = 0; c < width; c++) sums[c]! += value * (model.weights[row * width + c] ?? 0);
  });
  return sums.map((sum, c) => (sum * (model.scales[c] ?? 0)) / STEPS);
}

const documents = writtenPassages(1);
const [first] = documents;
const long = 'Speciallægeundersøgelsesrapportskabelonudfyldelsesvejledning'.repeat(12);
const odd = ['', ' ', 'å', 'Nej.', '½ time à 2 × 3', long, 'smerter '.repeat(400), 'Hun\u0301 siger: “6-8 t/uge” (80 %)'];

test('scoring a word at a time gives the numbers that feature by feature gives', () => {
  const scorer = createScorer(model);
  const wrong = documents.flatMap(({ bare, context }) => {
    const views = viewsOf(bare, context);
    const scores = scorer(views, context);
    return bare.filter((_, i) => String(plainScores(views, i, context)) !== String([...(scores[i] ?? [])]));
  });
  expect(wrong.map((passage) => passage.text)).toEqual([]);
});

test.each(odd.map((text) => [text.slice(0, 30), text]))('the same for odd text: %s', (_, text) => {
  const [passage] = first?.bare ?? [];
  if (first === undefined || passage === undefined) throw new RangeError('nothing is written');
  const views = viewsOf([passage, { ...passage, text, section: null }, passage], first.context);
  const scores = createScorer(model)(views, first.context);
  expect([...(scores[1] ?? [])]).toEqual(plainScores(views, 1, first.context));
});
