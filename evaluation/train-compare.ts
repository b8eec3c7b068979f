import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { learnedCompare } from './compare/judges.ts';

/** `npm run train:compare`: learns the judge of comparing from the open cases, and writes it where pipeline/compare ships it. */
const { model } = await learnedCompare();
writeFileSync(join(import.meta.dirname, '..', 'pipeline', 'compare', 'model', 'model.json'), `${JSON.stringify(model)}\n`);
process.stdout.write(`learned from ${model.provenance.passages} passages of ${model.provenance.cases.length} cases\n`);
