import type { ComparedDocument } from '../../domain/document.ts';
import type { DocumentKind } from '../../domain/labels.ts';
import type { TimelineEvent, TimelineKind, ViewedPassage } from '../../domain/views.ts';
import { dateMentions, isoDay } from '../classify/document-head/date-mentions.ts';
import { dayOf } from '../overview/fold-overview.ts';
import { oldestFirst, type ViewedCase } from './standings.ts';

/** A row of the case that is a dated event of its own. */
export interface Meeting {
  readonly kind: Extract<TimelineKind, 'meeting' | 'decision' | 'sent-to-team'>;
  readonly date: string;
  readonly title: string;
}

/** Papers that stand on the timeline as such; letters, notes and CVs do not. */
const papers: Readonly<Partial<Record<DocumentKind, TimelineKind>>> = {
  epikrise: 'statement',
  consultant_note: 'statement',
  preparatory_plan: 'plan',
  team_recommendation: 'plan',
  placement_report: 'report',
  mentor_report: 'report',
};
/** Without a period or a day, these words tell that a placement or a course began, ended or was granted. */
const turns =
  /(?<!\p{L})(?:start|begynd|opstart|påbegynd|bevilg|afslut|ophør|stopp|afbrudt|afbrød|forlæng|ansat|ansættes|fratrådt|gennemfør|tilbudt|visiter|tilkend|indskrev|udskrev)/iu;

/** Courses, placements, statements, reports, plans, meetings and decisions, oldest first; what has no day comes last. */
export function timelineOf({ documents, groups, viewOf }: ViewedCase, meetings: readonly Meeting[]): readonly TimelineEvent[] {
  const told = groups.flatMap(({ first }) => {
    const view = viewOf.get(first.passage.id);
    return view === undefined ? [] : (fromPassage(view) ?? []);
  });
  const held = meetings.map(({ kind, date, title }): TimelineEvent => ({
    kind,
    day: date,
    until: null,
    isDayOfDocument: false,
    title,
    document: null,
    source: null,
  }));
  return [...documents.flatMap((document) => fromDocument(document) ?? []), ...told, ...held].toSorted(oldestFirst);
}

function kindOfPaper(kind: DocumentKind): TimelineKind | null {
  if (kind.startsWith('lae_')) return 'statement';
  return kind.startsWith('supplier_') ? 'report' : (papers[kind] ?? null);
}

function fromDocument({ head }: ComparedDocument): TimelineEvent | null {
  const kind = kindOfPaper(head.kind);
  if (kind === null) return null;
  return { kind, day: dayOf(head), until: null, isDayOfDocument: false, title: null, document: head.sha256, source: null };
}

/** Null where the passage tells of no placement or course, or of none that began, ended or has a day. */
function fromPassage(view: ViewedPassage): TimelineEvent | null {
  const { passage, document } = view;
  if (!passage.placed || (passage.heading !== 'placements' && passage.heading !== 'interventions')) return null;
  const own = daysIn(view);
  if (own === null && !turns.test(passage.text)) return null;
  const [day, until] = own ?? [view.day, null];
  const kind = passage.heading === 'placements' ? 'placement' : 'course';
  return { kind, day, until, isDayOfDocument: own === null, title: null, document, source: view };
}

/** The period that the words name, else the first whole date. */
function daysIn({ passage }: ViewedPassage): readonly [string, string | null] | null {
  const period = passage.details.find(({ type }) => type === 'period')?.value.split('/', 2);
  if (period?.[0] !== undefined && period[1] !== undefined) return [period[0], period[1]];
  for (const mention of dateMentions(passage.text)) {
    const day = isoDay(mention);
    if (day !== null) return [day, null];
  }
  return null;
}
