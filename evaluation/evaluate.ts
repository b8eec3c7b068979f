import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compareModelWithout } from './compare/judges.ts';
import { formatFiguresOf } from './formats/format-figures.ts';
import { scoreFormats } from './formats/score-formats.ts';
import { openCases, sealedCases } from './open-cases.ts';
import { confusionsAsText, detailsAsText, figuresAsText } from './print-tables.ts';
import { modelWithout } from './run/models.ts';
import { closeReading, readCase, type ReadCase } from './run/read-case.ts';
import { runCase } from './run/run-case.ts';
import { figuresOf } from './score/figures.ts';
import { readingFiguresOf } from './score/reading-figures.ts';
import { scoreCases, type CaseResult } from './score/score-cases.ts';
import { scoresOf } from './score/tally.ts';
import { scoreSearch, searchAsText, searchFiguresOf } from './search/score-search.ts';

/** `npm run evaluate`: reads the annotated cases with the real parsers and prints what is right, target beside figure. */
const { values: flags } = parseArgs({
  options: {
    details: { type: 'boolean', default: false },
    confusions: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    /** Scores the sealed cases instead: once, at an issue's close. */
    sealed: { type: 'boolean', default: false },
    /** Recognises the scans again. */
    refresh: { type: 'boolean', default: false },
    /** Keeps the figures in results.json, for docs/headings.md. */
    store: { type: 'boolean', default: false },
    case: { type: 'string', multiple: true },
  },
});

const names = flags.case ?? (flags.sealed ? sealedCases : openCases);
const results: CaseResult[] = [];
const alone: CaseResult[] = [];
const readings: ReadCase[] = [];
for (const name of names) {
  if ((sealedCases as readonly string[]).includes(name) && !flags.sealed) throw new RangeError(`${name} is sealed`);
  process.stderr.write(`${name} `);
  const read = await readCase(name, flags);
  const models = { model: await modelWithout(name), compareModel: await compareModelWithout(name) };
  readings.push(read);
  results.push(runCase(read, models, 'received'));
  alone.push(runCase(read, models, 'alone'));
}
process.stderr.write('\n');
await closeReading();

const counts = scoreCases(results);
const tables = {
  heading: scoresOf(counts.heading),
  voice: scoresOf(counts.voice),
  nature: scoresOf(counts.nature),
  status: scoresOf(counts.status),
  kind: scoresOf(counts.kind),
};
const searched = scoreSearch(readings.map(({ key }) => key));
const figures = [
  ...figuresOf(results, alone),
  ...readingFiguresOf(readings),
  ...searchFiguresOf(searched),
  ...formatFiguresOf(await scoreFormats()),
];
const all = { cases: names, figures, ...tables };
if (flags.store) writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify(all, rounded, 1)}\n`);
if (flags.json) {
  process.stdout.write(`${JSON.stringify({ ...all, missed: counts.missed }, null, 1)}\n`);
} else {
  process.stdout.write(
    `${flags.sealed ? 'Sealed cases' : 'Open cases, each read by a model that has never seen it'}: ${names.join(' ')}\n${figuresAsText(figures)}\n`,
  );
  if (flags.details) process.stdout.write(`${detailsAsText(counts)}\n${searchAsText(searched)}\n`);
  if (flags.confusions) process.stdout.write(`${confusionsAsText(counts)}\n`);
}

/** Four decimals are kept: more would change with every run that changes nothing. */
function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value;
}
