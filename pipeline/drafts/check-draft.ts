import type { ClassifiedDocument } from '../../domain/document.ts';
import { findingCodes, type DraftChecked, type DraftFinding, type FindingCode } from '../../domain/draft.ts';
import type { NoticeCode } from '../../domain/notice.ts';
import type { Order } from '../../domain/order.ts';
import { pagesNeedingOcr, type ParsedDocument } from '../../domain/parsed-document.ts';
import { checkReport } from '../compare/index.ts';
import { answerQuestions, rateOrder } from '../orders/index.ts';
import { repeatedFrom } from './repeated-from.ts';

/** A file as it was read and labelled: the sent one, or one that lies in it. */
export interface DraftPart {
  readonly parsed: ParsedDocument;
  readonly classified: ClassifiedDocument;
}

interface Beside {
  /** Earlier documents of the same sender in the same case. */
  readonly own: readonly ClassifiedDocument[];
  /** The order that the sender named. */
  readonly order: Order | null;
}

/** What a file is read as and what its sender should know. @param parts the file itself, then what lies in it */
export function checkDraft(parts: readonly [DraftPart, ...DraftPart[]], { own, order }: Beside): DraftChecked {
  const [first] = parts;
  const { kind, title, documentDate, pages } = first.classified.head;
  const found: DraftFinding[] = [
    ...readingFindings(first),
    ...parts.flatMap(({ classified }) => [...checkFindings(classified), ...repeatedFindings(classified, own)]),
    ...(order === null ? [] : orderFindings(parts, order)),
  ];
  if (parts.some(({ classified }) => has(classified, 'person.other-citizen'))) found.push({ code: 'citizen.other' });
  if (own.some(({ head }) => head.sha256 === first.classified.head.sha256)) found.push({ code: 'file.twice' });
  const once = new Map(found.toReversed().map((finding) => [finding.code, finding]));
  const inOrder = findingCodes.flatMap((code) => once.get(code) ?? []);
  return { readAs: { kind, title, documentDate, pages }, findings: inOrder };
}

const has = ({ head }: ClassifiedDocument, code: NoticeCode): boolean => head.notices.some((notice) => notice.code === code);

const unreadable: readonly NoticeCode[] = ['attachment.unreadable', 'attachment.unsupported', 'part.unreadable', 'archive.skipped'];

/** What could not be read of the file, and what is read later. */
function readingFindings({ parsed, classified }: DraftPart): readonly DraftFinding[] {
  const lost = parsed.pages.flatMap(({ number, blocks }) =>
    number !== null && blocks.some((block) => block.kind === 'gap' && block.reason === 'page-unreadable') ? [number] : [],
  );
  const scanned = pagesNeedingOcr(parsed);
  const { kind, documentDate } = classified.head;
  const isDated = documentDate !== null || scanned.length > 0;
  return [
    ...(lost.length > 0 ? [{ code: 'pages.unreadable', pages: lost } as const] : []),
    ...(scanned.length > 0 ? [{ code: 'pages.scanned', pages: scanned } as const] : []),
    ...(has(classified, 'attachment.locked') ? [{ code: 'inside.locked' } as const] : []),
    ...(unreadable.some((code) => has(classified, code)) ? [{ code: 'inside.unreadable' } as const] : []),
    ...(!isDated && /^(?:supplier_|lae_)/u.test(kind) ? [{ code: 'date.missing' } as const] : []),
    ...(kind === 'other' ? [{ code: 'kind.unknown' } as const] : []),
  ];
}

/** Codes of the report checks in the terms of a sender. */
const byCheck: Readonly<Record<string, FindingCode>> = {
  hours_increase_unstated: 'report.hours-unstated',
  citizen_only: 'report.citizen-only',
  empty: 'report.empty',
  'statement.unanswered': 'statement.unanswered',
  'statement.no-consultation-date': 'statement.no-consultation-date',
};

function checkFindings(document: ClassifiedDocument): readonly DraftFinding[] {
  return checkReport(document).head.checks.flatMap(({ code, words }): DraftFinding[] => {
    const finding = byCheck[code];
    if (finding === undefined) return [];
    return [finding === 'statement.unanswered' ? { code: finding, words: words.split(' | ') } : { code: finding }];
  });
}

function repeatedFindings(document: ClassifiedDocument, own: readonly ClassifiedDocument[]): readonly DraftFinding[] {
  const repeated = repeatedFrom(document, own);
  if (repeated === null) return [];
  const { percent, day } = repeated;
  return [{ code: repeated.isReport ? 'report.near-identical' : 'statement.near-identical', percent, day }];
}

/** Whether any part can be the answer, and which questions none of them says anything of. */
function orderFindings(parts: readonly DraftPart[], order: Order): readonly DraftFinding[] {
  if (!parts.some(({ classified }) => rateOrder(classified, order) !== null)) return [{ code: 'order.not-the-answer' }];
  const passages = parts.flatMap(({ classified }) => classified.passages);
  const open = answerQuestions(order.questions, passages).filter(({ answer }) => answer === 'not');
  if (open.length > 0) return [{ code: 'order.unanswered', words: open.map(({ question }) => question.text) }];
  return [{ code: 'order.answered' }];
}
