import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { encodeModel } from '../pipeline/classify/model/model-file.ts';
import { checkWrittenCases } from './learn/check-written-cases.ts';
import { featureSpace } from './learn/feature-space.ts';
import { learnModel, settings } from './learn/learn-model.ts';
import { trainingDocuments } from './learn/training-documents.ts';
import { openCases } from './open-cases.ts';

/**
 * `npm run train`: learns the shipped model from the open cases and what was written for learning; the same inputs give the same bytes.
 * `npm run train -- --corrections FILE.jsonl` adds exported corrections; such files hold citizens' text and never belong in the repository.
 * `npm run train -- --check` learns nothing: it reads the written cases and tells what is wrong, by file and line.
 */
const { values: flags } = parseArgs({
  options: {
    corrections: { type: 'string', multiple: true, default: [] },
    out: { type: 'string' },
    check: { type: 'boolean', default: false },
  },
});

if (flags.check) {
  const { problems, told } = checkWrittenCases();
  process.stdout.write([...told, ...problems, ''].join('\n'));
  process.exitCode = problems.length > 0 ? 1 : 0;
} else learnShipped(flags);

function learnShipped({ corrections: exported, out }: { readonly corrections: readonly string[]; readonly out?: string }): void {
  const documents = trainingDocuments(exported);
  const space = featureSpace(documents);
  const learned = learnModel(space, space.rows, 'unnamed');
  const version = `passages-${createHash('sha256').update(learned.hashes).update(learned.weights).update(JSON.stringify(settings)).digest('hex').slice(0, 10)}`;
  const annotated = space.rows.filter(({ group }) => (openCases as readonly string[]).includes(group)).length;
  const corrected = space.rows.filter(({ group }) => group === 'corrections').length;
  const bytes = encodeModel(
    { ...learned, version },
    {
      version,
      learnedFrom: [...new Set(documents.map((document) => document.group))].toSorted(),
      passages: annotated,
      written: space.rows.length - annotated - corrected,
      corrections: corrected,
      settings,
    },
  );
  writeFileSync(out ?? new URL('../pipeline/classify/model/passages.model', import.meta.url), bytes);
  if (out === undefined) {
    const source = `/** Of the shipped model, beside it so that no result waits for its weights; written by \`npm run train\`. */\nexport const modelVersion = '${version}';\n`;
    writeFileSync(new URL('../pipeline/classify/model/model-version.ts', import.meta.url), source);
  }
  process.stdout.write(`${version}: ${space.rows.length} passages, ${learned.hashes.length} features, ${bytes.length} bytes\n`);
}
