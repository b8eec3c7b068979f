import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { Heading } from '../pipeline/classify/headings/heading.ts';
import { headings, headingsVersion } from '../pipeline/classify/headings/index.ts';
import { legalLists } from '../pipeline/classify/headings/legal-mappings.ts';

/** Writes docs/headings.md from the headings' data and the stored figures of `npm run evaluate -- --store`; `--check` fails where the file is another. */
const RESULTS = new URL('results.json', import.meta.url);
const FILE = new URL('../docs/headings.md', import.meta.url);

const score = z.object({ precision: z.number(), recall: z.number(), f1: z.number(), count: z.number() });
const results = z.object({ heading: z.record(z.string(), score) });
const measured: z.infer<typeof results> = existsSync(RESULTS) ? results.parse(JSON.parse(readFileSync(RESULTS, 'utf8'))) : { heading: {} };

const words = (phrases: readonly string[]): string => phrases.map((phrase) => `\`${phrase}\``).join(', ');
const percent = (value: number): string => `${Math.round(value * 100)} %`;

function figuresOf({ id }: Heading): string {
  const found = measured.heading[id];
  if (id === 'formalia') return 'Not scored.';
  return found === undefined
    ? 'Not measured yet.'
    : `Precision ${percent(found.precision)}, recall ${percent(found.recall)} over ${found.count} annotated passages, each read by a model that has never seen its case.`;
}

function section(heading: Heading): string {
  const { id, label, meaning, validFrom, validTo, titles, cues, against, examples, counterexamples } = heading;
  const lists = legalLists.flatMap((list) =>
    list.points.filter((point) => point.headings.includes(id)).map((point) => `${list.name} ${point.point}`),
  );
  return [
    `## ${label.da} (\`${id}\`)`,
    '',
    `${label.en}. ${meaning}`,
    '',
    `- Valid from ${validFrom}${validTo === null ? '' : ` to ${validTo}`}. ${figuresOf(heading)}`,
    `- Title words: ${words(titles)}`,
    `- Cues: ${words(cues)}`,
    ...(against.length > 0 ? [`- Against: ${words(against)}`] : []),
    ...(lists.length > 0 ? [`- Feeds: ${lists.join('; ')}`] : []),
    '',
    ...examples.map(({ text, because }) => `- Belongs here: "${text}" (${because})`),
    ...counterexamples.map(({ text, heading: other, because }) => `- Does not: "${text}" is \`${other}\` (${because})`),
    '',
  ].join('\n');
}

const page = [
  '# Headings',
  '',
  `Printed from \`pipeline/classify/headings/\` (version ${headingsVersion}) and \`evaluation/results.json\` by \`npm run docs\`.`,
  'In title words and cues `*` leaves a word open, `#` is a number, ` ... ` leaves words out. They are evidence for the learned model, not rules.',
  '',
  ...headings.map(section),
].join('\n');

if (process.argv.includes('--check')) {
  if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== page) {
    process.stderr.write('docs/headings.md is behind the data: run npm run docs\n');
    process.exitCode = 1;
  }
} else {
  writeFileSync(FILE, page);
}
