import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { encodeModel } from '../pipeline/classify/model/model-file.ts';
import { featureSpace } from './learn/feature-space.ts';
import { learnModel, settings } from './learn/learn-model.ts';
import { trainingDocuments } from './learn/training-documents.ts';

/** `npm run train`: learns the shipped model from the open cases, written sentences and exported corrections. Same inputs, same bytes. */
const documents = trainingDocuments();
const space = featureSpace(documents);
const learned = learnModel(space, space.rows, 'unnamed');
const version = `passages-${createHash('sha256').update(learned.hashes).update(learned.weights).digest('hex').slice(0, 10)}`;
const count = (group: string): number => space.rows.filter((row) => row.group === group).length;
const written = count('written');
const corrections = count('corrections');
const bytes = encodeModel({ ...learned, version }, {
  version,
  learnedFrom: [...new Set(documents.map((document) => document.group))].sort(),
  passages: space.rows.length - written - corrections,
  written,
  corrections,
  settings,
});
writeFileSync(new URL('../pipeline/classify/model/passages.model', import.meta.url), bytes);
process.stdout.write(`${version}: ${space.rows.length} passages, ${learned.hashes.length} features, ${bytes.length} bytes\n`);
