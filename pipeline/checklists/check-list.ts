import type { CheckedList, CheckedPaper, CheckedPoint, CheckedSource } from '../../domain/checked-list.ts';
import type { ComparedDocument, DocumentHead } from '../../domain/document.ts';
import type { Overview, OverviewLine } from '../../domain/overview.ts';
import type { ComparedPassage } from '../../domain/passage.ts';
import { dayOf } from '../overview/fold-overview.ts';
import { daysBetween, wordsOfPassage } from '../overview/index.ts';
import type { Checklist, ChecklistPaper, ChecklistPoint } from './checklist.ts';

/** The case that a list is held against. */
export interface CheckedCase {
  readonly overview: Overview;
  /** For what stands in no line: `formalia`. */
  readonly documents: readonly ComparedDocument[];
  /** ISO 8601 day that ages are told as of. */
  readonly today: string;
  /** What the case itself knows, by the id of the point. */
  readonly ofCase: ReadonlyMap<string, number>;
}

/** What of a list has a source in the case, what has none, and how old the newest is. Facts alone. */
export function checkList(list: Checklist, checked: CheckedCase): CheckedList {
  const { id, label, source, validFrom, validTo, points, papers = [] } = list;
  const heads = new Map(checked.overview.documents.map(({ head }) => [head.sha256, head]));
  return {
    id,
    label,
    source,
    validFrom,
    validTo,
    today: checked.today,
    points: points.map((point) => checkPoint(point, checked, heads)),
    papers: papers.map((paper) => checkPaper(paper, checked)),
  };
}

type Heads = ReadonlyMap<string, DocumentHead>;

function checkPoint(point: ChecklistPoint, checked: CheckedCase, heads: Heads): CheckedPoint {
  const sources = [...linesOf(point, checked), ...formaliaOf(point, checked)]
    .filter(({ document }) => isOfKind(point, heads.get(document)))
    .map(({ passage, document }) => sourceOf(passage, heads.get(document)));
  const found = sources.filter((source) => source !== null).toSorted((a, b) => byDay(b.day, a.day));
  const newest = found[0]?.day ?? null;
  return {
    id: point.id,
    label: point.label,
    sources: found,
    newest,
    age: newest === null ? null : daysBetween(newest, checked.today),
    ofCase: checked.ofCase.get(point.id) ?? null,
  };
}

const isOfKind = ({ kinds }: ChecklistPoint, head: DocumentHead | undefined): boolean =>
  kinds === undefined || (head !== undefined && kinds.includes(head.kind));

type Told = Pick<OverviewLine, 'passage' | 'document'>;

/** What holds now and what is in conflict, once each. */
function linesOf({ headings, cues }: ChecklistPoint, { overview }: CheckedCase): readonly Told[] {
  const lines = headings.flatMap((id) => {
    const heading = overview.headings.find((each) => each.heading === id);
    return heading === undefined ? [] : [...heading.current, ...heading.conflicts];
  });
  const once = new Map(lines.map((line) => [line.passage.id, line]));
  return [...once.values()].filter(({ passage }) => tells(passage, cues));
}

function formaliaOf({ headings, cues }: ChecklistPoint, { documents }: CheckedCase): readonly Told[] {
  if (!headings.includes('formalia')) return [];
  return documents.flatMap(({ head, passages }) =>
    passages
      .filter((passage) => passage.heading === 'formalia' && tells(passage, cues))
      .map((passage): Told => ({ passage, document: head.sha256 })),
  );
}

const tells = (passage: ComparedPassage, cues: RegExp | undefined): boolean =>
  cues === undefined || cues.test(`${passage.section ?? ''} ${wordsOfPassage(passage)}`);

function sourceOf(passage: ComparedPassage, head: DocumentHead | undefined): CheckedSource | null {
  if (head === undefined) return null;
  const { place } = passage;
  return {
    passage: passage.id,
    document: head.sha256,
    title: head.title,
    day: dayOf(head),
    page: place.kind === 'page' ? place.page : null,
    words: wordsOfPassage(passage),
    voice: passage.voice,
  };
}

/** An attachment counts by its own kind; a sender is looked for where a document names one. */
function checkPaper({ id, label, from, kinds, sender }: ChecklistPaper, { overview, today }: CheckedCase): CheckedPaper {
  const isIt = ({ kind, organisation, author, title }: DocumentHead): boolean =>
    kinds.includes(kind) || (sender?.test(`${organisation ?? ''} ${author ?? ''} ${title}`) ?? false);
  const documents = overview.documents
    .map(({ head }) => head)
    .filter(isIt)
    .toSorted((a, b) => byDay(dayOf(b), dayOf(a)))
    .map((head) => {
      const day = dayOf(head);
      return { document: head.sha256, title: head.title, day, age: day === null ? null : daysBetween(day, today) };
    });
  return { id, label, from, documents };
}

/** Undated ones are the oldest: nobody can say that they are newer. */
const byDay = (a: string | null, b: string | null): number => ((a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0);
