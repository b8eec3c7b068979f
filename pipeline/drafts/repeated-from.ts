import type { ClassifiedDocument, ComparedDocument } from '../../domain/document.ts';
import { compareCase } from '../compare/index.ts';

export interface Repeated {
  /** Share of its passages that stand in the earlier one, 0 to 100. */
  readonly percent: number;
  /** ISO day of the earlier one; null where it has none. */
  readonly day: string | null;
  readonly isReport: boolean;
}

/** The sender's own earlier document that this one repeats nearly word for word; null where there is none. */
export function repeatedFrom(document: ClassifiedDocument, own: readonly ClassifiedDocument[]): Repeated | null {
  const earlier = own.filter(({ head }) => head.sha256 !== document.head.sha256);
  if (earlier.length === 0) return null;
  const shares = earlier
    .map((one) => ({ one, compared: beside(document, one) }))
    .filter(({ compared }) => isTwin(compared))
    .map(({ one, compared }) => ({ one, percent: percentRepeated(compared), isReport: compared.flags.includes('near_identical') }))
    .toSorted((a, b) => b.percent - a.percent || (a.one.head.sha256 < b.one.head.sha256 ? -1 : 1));
  const [most] = shares;
  if (most === undefined) return null;
  const { documentDate, received } = most.one.head;
  return { percent: most.percent, day: documentDate ?? received, isReport: most.isReport };
}

/** What is sent now stands last, whatever date it carries. */
const AFTER_ALL = '9999-12-30';

function beside(document: ClassifiedDocument, one: ClassifiedDocument): ComparedDocument {
  const last = { ...document, head: { ...document.head, parent: null, documentDate: AFTER_ALL } };
  const compared = compareCase([one, last]).find(({ head }) => head.sha256 === document.head.sha256);
  if (compared === undefined) throw new RangeError('every document is compared');
  return compared;
}

const isTwin = ({ flags, head }: ComparedDocument): boolean =>
  flags.includes('near_identical') || head.checks.some(({ code }) => code === 'statement.copied');

function percentRepeated({ passages }: ComparedDocument): number {
  const saying = passages.filter(({ heading }) => heading !== 'formalia');
  const repeated = saying.filter(({ status }) => status === 'repeated');
  return saying.length === 0 ? 0 : Math.round((100 * repeated.length) / saying.length);
}
