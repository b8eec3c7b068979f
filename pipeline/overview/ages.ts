import { compareOrder, type ComparedDocument, type DocumentHead } from '../../domain/document.ts';
import { headingIds } from '../../domain/labels.ts';
import type { CaseAges, DocumentAge, HeadingAge } from '../../domain/ages.ts';
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
  const ordered = inOrder(documents);
  return {
    ...asOf,
    documents: ordered.map((document, at) => documentAge(document, ordered.slice(at + 1), asOf)),
    headings: headingIds.filter((id) => id !== 'formalia').map((id) => headingAge(id, ordered, asOf)),
  };
}

/** A doctor writes days after seeing the citizen: what is told is as old as the examination. Its day stands beside the signature, not in the history. */
function ownDates({ head, passages }: ComparedDocument): DocumentAge['dates'] {
  const examined = passages
    .filter(({ heading }) => heading === 'formalia' && head.kind.startsWith('lae_'))
    .flatMap(({ details }) => details.flatMap(({ type, value }) => (type === 'consultation_date' ? [value] : [])))
    .filter((value) => /^\d{4}-\d{2}-\d{2}$/u.test(value) && value <= (head.documentDate ?? head.received ?? value));
  return { examined: examined.toSorted().at(-1) ?? null, written: head.documentDate, received: head.received };
}

function documentAge(document: ComparedDocument, later: readonly ComparedDocument[], { today, sentToTeam }: AsOf): DocumentAge {
  const dates = ownDates(document);
  const day = dates.examined ?? dates.written ?? dates.received;
  const own = new Set(document.passages.map(({ id }) => id));
  const answering = later.flatMap(({ passages }) =>
    passages.filter(({ status, of }) => of !== null && own.has(of) && (status === 'changed' || status === 'conflicting')),
  );
  return {
    document: document.head.sha256,
    kind: document.head.kind,
    dates,
    day,
    age: day === null ? null : daysBetween(day, today),
    ageWhenSent: ageAt(day, sentToTeam),
    since: {
      documents: later.filter(({ head }) => isAfter(head, document.head)).map(({ head }) => head.sha256),
      changed: answering.filter(({ status }) => status === 'changed').map(({ id }) => id),
      conflicting: answering.filter(({ status }) => status === 'conflicting').map(({ id }) => id),
    },
  };
}

/** Attachments stand with their mail and are not later than it. */
const isAfter = (head: DocumentHead, than: DocumentHead): boolean => compareOrder(head, than) > 0 && dayOf(head) !== dayOf(than);

/** Null where either day is not known, or the document came after. */
function ageAt(day: string | null, moment: string | null): number | null {
  return day === null || moment === null || day > moment ? null : daysBetween(day, moment);
}

function headingAge(heading: HeadingAge['heading'], documents: readonly ComparedDocument[], { today, sentToTeam }: AsOf): HeadingAge {
  const sources = documents
    .filter(({ passages }) => passages.some((passage) => passage.placed && passage.heading === heading))
    .flatMap((document) => {
      const { examined, written, received } = ownDates(document);
      const day = examined ?? written ?? received;
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
