import type { CaseAges, DocumentAge, HeadingAge } from '../../domain/ages.ts';
import type { ComparedDocument } from '../../domain/document.ts';
import type { PassageId } from '../../domain/ids.ts';
import { headingIds, type Status } from '../../domain/labels.ts';
import type { ComparedPassage } from '../../domain/passage.ts';
import { dayOf, inOrder } from './fold-overview.ts';
import { daysBetween } from './say-age.ts';

/** The days that ages are told as of. The overview holds no clock: age is a question of the one who asks. */
export interface AsOf {
  readonly today: string;
  /** The day the case was sent to the rehabilitation team; null where it was not. */
  readonly sentToTeam: string | null;
}

/** Each document's own dates, how old it is today and was when the case was sent, the newest source per heading, and what has happened since. */
export function agesOf(documents: readonly ComparedDocument[], asOf: AsOf): CaseAges {
  const dated = inOrder(documents).map((document): Dated => ({ document, dates: ownDates(document), order: dayOf(document.head) }));
  const answers = answersTo(dated);
  return {
    ...asOf,
    documents: dated.map((one, at) => documentAge(one, { at, dated, answers }, asOf)),
    headings: headingIds.filter((id) => id !== 'formalia').map((id) => headingAge(id, dated, asOf)),
  };
}

/** A document with its own dates and the day it stands under in the case. */
interface Dated {
  readonly document: ComparedDocument;
  readonly dates: DocumentAge['dates'];
  readonly order: string | null;
}

/** A passage that changes or contradicts an earlier one, and the position of its document. */
interface Answer {
  readonly passage: ComparedPassage;
  readonly at: number;
}

/** By the passage that is answered. */
function answersTo(dated: readonly Dated[]): ReadonlyMap<PassageId | null, readonly Answer[]> {
  const answers = dated.flatMap(({ document }, at) =>
    document.passages
      .filter(({ status, of }) => of !== null && (status === 'changed' || status === 'conflicting'))
      .map((passage): Answer => ({ passage, at })),
  );
  return Map.groupBy(answers, ({ passage }) => passage.of);
}

/** A doctor writes days after seeing the citizen: what is told is as old as the examination. Its day stands beside the signature, not in the history. */
function ownDates({ head, passages }: ComparedDocument): DocumentAge['dates'] {
  const examined = passages
    .filter(({ heading }) => heading === 'formalia' && head.kind.startsWith('lae_'))
    .flatMap(({ details }) => details.flatMap(({ type, value }) => (type === 'consultation_date' ? [value] : [])))
    .filter((value) => /^\d{4}-\d{2}-\d{2}$/u.test(value) && value <= (head.documentDate ?? head.received ?? value));
  return { examined: examined.toSorted().at(-1) ?? null, written: head.documentDate, received: head.received };
}

interface Among {
  readonly at: number;
  readonly dated: readonly Dated[];
  readonly answers: ReturnType<typeof answersTo>;
}

function documentAge({ document, dates, order }: Dated, { at, dated, answers }: Among, { today, sentToTeam }: AsOf): DocumentAge {
  const day = speaksOf(dates);
  const answering = document.passages
    .flatMap(({ id }) => answers.get(id) ?? [])
    .filter((answer) => answer.at > at)
    .toSorted((a, b) => a.at - b.at || a.passage.ordinal - b.passage.ordinal);
  const idsOf = (wanted: Status): readonly PassageId[] =>
    answering.flatMap(({ passage: { id, status } }) => (status === wanted ? [id] : []));
  return {
    document: document.head.sha256,
    kind: document.head.kind,
    dates,
    day,
    age: day === null ? null : daysBetween(day, today),
    ageWhenSent: ageAt(day, sentToTeam),
    since: {
      // Attachments stand with their mail and are not later than it.
      documents: dated.length - 1 - dated.findLastIndex((other) => other.order === order),
      changed: idsOf('changed'),
      conflicting: idsOf('conflicting'),
    },
  };
}

const speaksOf = ({ examined, written, received }: DocumentAge['dates']): string | null => examined ?? written ?? received;

/** Null where either day is not known, or the document came after. */
function ageAt(day: string | null, moment: string | null): number | null {
  return day === null || moment === null || day > moment ? null : daysBetween(day, moment);
}

function headingAge(heading: HeadingAge['heading'], dated: readonly Dated[], { today, sentToTeam }: AsOf): HeadingAge {
  const sources = dated
    .filter(({ document: { passages } }) => passages.some((passage) => passage.placed && passage.heading === heading))
    .flatMap(({ document, dates }) => {
      const day = speaksOf(dates);
      return day === null ? [] : [{ document: document.head.sha256, day }];
    });
  const newestBy = (moment: string | null): (typeof sources)[number] | null =>
    sources.reduce<(typeof sources)[number] | null>(
      (newest, source) => ((moment === null || source.day <= moment) && source.day >= (newest?.day ?? '') ? source : newest),
      null,
    );
  const [newest, whenSent] = [newestBy(null), sentToTeam === null ? null : newestBy(sentToTeam)];
  return {
    heading,
    newest,
    age: newest === null ? null : daysBetween(newest.day, today),
    newestWhenSent: whenSent,
    ageWhenSent: ageAt(whenSent?.day ?? null, sentToTeam),
  };
}
