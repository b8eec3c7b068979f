import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { encodeModel } from '../pipeline/classify/model/model-file.ts';
import { featureSpace } from './learn/feature-space.ts';
import { learnModel, settings } from './learn/learn-model.ts';
import { trainingDocuments } from './learn/training-documents.ts';

/**
 * `npm run train`: learns the shipped model from the open cases and the written sentences; the same inputs give the same bytes.
 * `npm run train -- --corrections FILE.jsonl` adds exported corrections; such files hold citizens' text and never belong in the repository.
 */
const { values: flags } = parseArgs({ options: { corrections: { type: 'string', multiple: true, default: [] }, out: { type: 'string' } } });
const documents = trainingDocuments(flags.corrections);
const space = featureSpace(documents);
const learned = learnModel(space, space.rows, 'unnamed');
const version = `passages-${createHash('sha256').update(learned.hashes).update(learned.weights).update(JSON.stringify(settings)).digest('hex').slice(0, 10)}`;
const count = (group: string): number => space.rows.filter((row) => row.group === group).length;
const written = count('written');
const corrections = count('corrections');
const bytes = encodeModel(
  { ...learned, version },
  {
    version,
    learnedFrom: [...new Set(documents.map((document) => document.group))].toSorted(),
    passages: space.rows.length - written - corrections,
    written,
    corrections,
    settings,
  },
);
writeFileSync(flags.out ?? new URL('../pipeline/classify/model/passages.model', import.meta.url), bytes);
if (flags.out === undefined) {
  const source = `/** Of the shipped model, beside it so that no result waits for its weights; written by \`npm run train\`. */\nexport const modelVersion = '${version}';\n`;
  writeFileSync(new URL('../pipeline/classify/model/model-version.ts', import.meta.url), source);
}
process.stdout.write(`${version}: ${space.rows.length} passages, ${learned.hashes.length} features, ${bytes.length} bytes\n`);
