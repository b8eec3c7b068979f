/**
 * What a document costs as the case grows, and in which bursts it comes. Every document goes into the index; those around the named ones are
 * judged and timed. Then a case with a share of nearly identical documents comes in order at once, in bursts without order, and one by one
 * without order. Ratios in one run are what counts; milliseconds depend on the machine.
 *
 *   node bench/compare.ts [--documents 2000] [--passages 50] [--near 0.9]
 */
import { parseArgs } from 'node:util';
import type { ClassifiedDocument } from '../domain/document.ts';
import { createCaseIndex } from '../pipeline/compare/candidates.ts';
import { entriesOf } from '../pipeline/compare/entry.ts';
import { createLivingCase } from '../pipeline/compare/index.ts';
import { judgeDocument } from '../pipeline/compare/judge-document.ts';
import { lexiconFor } from '../pipeline/compare/language/lexicon.ts';
import { shippedCompareModel } from '../pipeline/compare/model/index.ts';
import { createLivingOverview } from '../pipeline/overview/index.ts';
import { syntheticCase } from './parts/synthetic-case.ts';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '2000' },
    passages: { type: 'string', default: '50' },
    near: { type: 'string', default: '0.9' },
  },
});
const [documents, passages, near] = [Number(values.documents), Number(values.passages), Number(values.near)];
/** Documents judged around each mark; the median is told, because a shared machine stutters. */
const AROUND = 7;
const marks = [10, 100, 500, 1000, 2000].filter((mark) => mark <= documents);
/** Of the case that comes in bursts. */
const [DOCUMENTS, BURST] = [30, 6];

const processorTime = (): number => process.cpuUsage().user / 1_000;
const median = (list: readonly number[]): number => [...list].toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

tellGrowth('half restated', 0);
tellGrowth(`${Math.round(near * 100)} % nearly identical`, near);
const made = [...syntheticCase(DOCUMENTS, passages, near)];
const shuffled = made.toSorted((a, b) => (a.head.sha256 < b.head.sha256 ? -1 : 1));
say(`${DOCUMENTS} documents, ${Math.round(near * 100)} % nearly identical:`);
const atOnce = bringIn(made, DOCUMENTS);
tellBursts('in order, at once', atOnce);
tellBursts(`without order, ${BURST} at a time`, bringIn(shuffled, BURST));
tellBursts('without order, one by one', bringIn(shuffled, 1));

function tellGrowth(name: string, share: number): void {
  const [model, lexicon, index] = [shippedCompareModel(), lexiconFor('da'), createCaseIndex()];
  const times = new Map<number, number[]>(marks.map((mark) => [mark, []]));
  let at = 0;
  for (const document of syntheticCase(documents, passages, share)) {
    at += 1;
    const entries = entriesOf(document, lexicon, model.counts);
    const mark = marks.find((m) => at > m - AROUND && at <= m);
    const start = processorTime();
    if (mark !== undefined) judgeDocument(document, entries, { candidatesFor: index.candidatesFor, model });
    index.add(entries);
    if (mark !== undefined) times.get(mark)?.push(processorTime() - start);
  }
  const tenth = median(times.get(10) ?? []);
  say(
    `${documents} documents, ${documents * passages} passages in one case, ${name}; ${Math.round(process.memoryUsage().rss / 1_048_576)} MB`,
  );
  for (const [mark, list] of times)
    say(
      `document ${String(mark).padStart(5)}: ${median(list).toFixed(0).padStart(5)} ms of processor time, ${(median(list) / tenth).toFixed(2)} times the tenth`,
    );
}

interface Cost {
  readonly judged: number;
  readonly compare: number;
  readonly overview: number;
}

/** As a worker does: a burst is laid in, judged, and put into the overview. */
function bringIn(arriving: readonly ClassifiedDocument[], burst: number): Cost {
  const [living, overview] = [createLivingCase(), createLivingOverview()];
  const cost = { judged: 0, compare: 0, overview: 0 };
  for (let from = 0; from < arriving.length; from += burst) {
    const start = processorTime();
    for (const document of arriving.slice(from, from + burst)) living.put(document);
    const results = [...living.judge()];
    const between = processorTime();
    for (const result of results) overview.put(result, '');
    overview.changes(new Set(results.map(({ head }) => head.sha256)), []);
    cost.judged += results.length;
    cost.compare += between - start;
    cost.overview += processorTime() - between;
  }
  return cost;
}

function tellBursts(name: string, { judged, compare, overview }: Cost): void {
  const times = ((compare + overview) / (atOnce.compare + atOnce.overview)).toFixed(2);
  say(
    `  ${name}: ${judged} judged, ${compare.toFixed(0)} ms of processor time to compare and ${overview.toFixed(0)} to fold, ${times} times that at once`,
  );
}
