import type { CheckedList, CheckedPaper, CheckedPoint, CheckedSource } from '../../domain/checked-list.ts';
import { sayDate, type Texts } from '../../domain/texts/index.ts';
import { sayAge } from '../overview/index.ts';

/** Sources shown under a point; how many more there are is told. */
const MOST_SOURCES = 3;

/** A checked list for a terminal or a print: each point with its newest sources, each paper with what came. */
export function checkedAsText({ label, source, today, points, papers }: CheckedList, texts: Texts): string {
  const words = texts.checklists;
  const title = label[texts.language];
  const told = points.filter(({ sources, ofCase }) => sources.length > 0 || ofCase !== null).length;
  return [
    title,
    '='.repeat(title.length),
    `${words.asOf(sayDate(today, texts))}. ${words.withSource(told, points.length)}.`,
    words.basis(source),
    words.factsAlone,
    ...points.flatMap((point) => pointLines(point, texts)),
    ...(papers.length === 0
      ? []
      : ['', words.papers, '-'.repeat(words.papers.length), ...papers.flatMap((paper) => paperLines(paper, texts))]),
    '',
  ].join('\n');
}

function pointLines({ label, sources, newest, age, ofCase }: CheckedPoint, texts: Texts): readonly string[] {
  const words = texts.checklists;
  const count = sources.length === 0 ? null : [words.sources(sources.length), sayNewest(newest, age, texts)].filter(Boolean).join(', ');
  const state = [ofCase === null ? null : words.years(ofCase), count].filter((part) => part !== null).join('; ');
  const left = sources.length - MOST_SOURCES;
  return [
    '',
    label[texts.language],
    `  ${state === '' ? words.noSource : state}`,
    ...sources.slice(0, MOST_SOURCES).map((source) => `  * ${source.words} [${sayPlace(source, texts)}]`),
    ...(left > 0 ? [`  ${texts.exports.more(left)}`] : []),
  ];
}

const sayNewest = (day: string | null, age: number | null, texts: Texts): string =>
  day === null || age === null ? texts.overview.undated : texts.checklists.newest(sayDate(day, texts), sayAge(age, texts.language));

function sayPlace({ title, day, page }: CheckedSource, texts: Texts): string {
  const when = day === null ? texts.overview.undated : sayDate(day, texts);
  return [title, when, ...(page === null ? [] : [texts.overview.page(page)])].join(', ');
}

function paperLines({ label, from, documents }: CheckedPaper, texts: Texts): readonly string[] {
  const words = texts.checklists;
  return [
    `${label[texts.language]} (${words.from(from[texts.language])})`,
    ...(documents.length === 0
      ? [`  ${words.notReceived}`]
      : documents.map(({ title, day, age }) => `  * ${title}, ${sayNewest(day, age, texts)}`)),
  ];
}
