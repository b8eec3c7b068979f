import { parseArgs } from 'node:util';
import { createCaseIndex } from '../pipeline/compare/candidates.ts';
import { entriesOf } from '../pipeline/compare/entry.ts';
import { judgeDocument } from '../pipeline/compare/judge-document.ts';
import { lexiconFor } from '../pipeline/compare/language/lexicon.ts';
import { shippedCompareModel } from '../pipeline/compare/model/index.ts';
import { syntheticCase } from './synthetic-case.ts';

/**
 * What a document costs as the case grows: `node bench/compare.ts [--documents 2000] [--passages 50]`. Every document goes into the index; those
 * around the named ones are judged and timed. Ratios in one run are what counts; milliseconds depend on the machine.
 */
const { values } = parseArgs({ options: { documents: { type: 'string', default: '2000' }, passages: { type: 'string', default: '50' } } });
const [documents, passages] = [Number(values.documents), Number(values.passages)];
/** Documents judged around each mark; the median is told, because a shared machine stutters. */
const AROUND = 7;
const marks = [10, 100, 500, 1000, 2000].filter((mark) => mark <= documents);

const [model, lexicon, index] = [shippedCompareModel(), lexiconFor('da'), createCaseIndex()];
const times = new Map<number, number[]>(marks.map((mark) => [mark, []]));
let at = 0;
for (const document of syntheticCase(documents, passages)) {
  at += 1;
  const entries = entriesOf(document, lexicon, model.counts);
  const mark = marks.find((m) => at > m - AROUND && at <= m);
  const start = process.cpuUsage().user;
  if (mark !== undefined) {
    judgeDocument(document, entries, { candidatesFor: index.candidatesFor, model });
    index.add(entries);
    times.get(mark)?.push((process.cpuUsage().user - start) / 1000);
  } else index.add(entries);
}
const median = (list: readonly number[]): number => [...list].toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const tenth = median(times.get(10) ?? []);
process.stdout.write(
  `${documents} documents, ${documents * passages} passages in one case; ${Math.round(process.memoryUsage().rss / 1_048_576)} MB\n`,
);
for (const [mark, list] of times) {
  process.stdout.write(
    `document ${String(mark).padStart(5)}: ${median(list).toFixed(0).padStart(5)} ms of processor time, ${(median(list) / tenth).toFixed(2)} times the tenth\n`,
  );
}
