import type { Texts } from './texts.ts';
import type { AuditQuestion, AuditVerdict, PaperGroup, QualityCheck } from '../quality.ts';

/** Words of quality: what checks look for, and what an audit asks. Of papers, never of those who wrote them. */
export interface QualityWords {
  readonly groups: Readonly<Record<PaperGroup, string>>;
  /** What a check finds, as the name of its figure. */
  readonly checks: Readonly<Record<QualityCheck | 'returned', string>>;
  readonly questions: Readonly<Record<AuditQuestion, string>>;
  readonly verdicts: Readonly<Record<AuditVerdict, string>>;
  readonly sides: Readonly<Record<'before' | 'after', string>>;
  readonly readGroups: Readonly<Record<'all' | 'reports' | 'statements' | 'others', string>>;
  /** In the place of a share that would tell about few. */
  readonly tooFew: string;
  /** Heads of tables. */
  readonly columns: Readonly<Record<QualityColumn, string>>;
}

type QualityColumn =
  | 'position'
  | 'case'
  | 'paper'
  | 'kind'
  | 'organisation'
  | 'date'
  | 'received'
  | 'findings'
  | 'remark'
  | 'check'
  | 'from'
  | 'to'
  | 'papers'
  | 'found'
  | 'share'
  | 'figure'
  | 'before'
  | 'after'
  | 'read'
  | 'undated'
  | 'unread'
  | 'withinWeek'
  | 'firstQuarter'
  | 'median'
  | 'thirdQuarter'
  | 'asked'
  | 'answered'
  | 'late'
  | 'open'
  | 'overdue';

export const qualityWordsDa: QualityWords = {
  groups: { reports: 'Leverandørrapporter', statements: 'Lægeattester' },
  checks: {
    empty: 'Næsten tomme rapporter',
    near_identical: 'Næsten enslydende med en tidligere rapport',
    citizen_only: 'Kun borgerens udsagn, ingen faglig vurdering',
    hours_increase_unstated: 'Intet om, hvorvidt timetallet er forsøgt øget',
    order_not_answered: 'Svarer ikke på alle spørgsmål i bestillingen',
    'statement.unanswered': 'Svarer ikke på alle blankettens spørgsmål',
    'statement.no-consultation-date': 'Siger ikke, hvornår borgeren er set',
    'statement.copied': 'Gentager en tidligere attest næsten ordret',
    returned: 'Sendt retur til afsenderen',
  },
  questions: {
    'answers-order': 'Svarer rapporten på det, der er bestilt?',
    'own-assessment': 'Giver leverandøren sin egen faglige vurdering?',
    'citizen-marked': 'Fremgår det, hvad der er borgerens egne udsagn?',
    'hours-increase': 'Fremgår det, om flere timer er forsøgt, og hvad der kom ud af det?',
    'work-trial': 'Er opgaver, timetal og skånehensyn beskrevet præcist?',
    'functional-level': 'Er borgerens aktuelle funktionsniveau beskrevet?',
    news: 'Bringer rapporten nyt siden den forrige?',
    'answers-questions': 'Besvarer attesten de spørgsmål, der er stillet?',
    'last-seen': 'Fremgår det, hvornår lægen har set borgeren?',
    'citizen-apart': 'Er borgerens egen oplevelse skilt fra lægens vurdering?',
    'meaning-for-work': 'Er helbredets betydning for arbejde beskrevet?',
    accommodations: 'Er skånehensyn beskrevet?',
    'treatment-left': 'Fremgår det, om der er behandling eller udredning tilbage?',
    'no-benefit': 'Holder attesten sig fra at pege på en bestemt ydelse?',
  },
  verdicts: { yes: 'Ja', partly: 'Delvist', no: 'Nej', 'not-relevant': 'Ikke relevant' },
  sides: { before: 'Før', after: 'Efter' },
  readGroups: { all: 'Alle dokumenter', reports: 'Leverandørrapporter', statements: 'Lægeattester', others: 'Andre dokumenter' },
  tooFew: 'for få',
  columns: {
    position: 'Nr.',
    case: 'Sag',
    paper: 'Dokument',
    kind: 'Type',
    organisation: 'Leverandør',
    date: 'Dateret',
    received: 'Modtaget',
    findings: 'Tjekkene fandt',
    remark: 'Bemærkning',
    check: 'Tjek',
    from: 'Fra',
    to: 'Til og med',
    papers: 'Dokumenter',
    found: 'Heraf fundet',
    share: 'Andel i procent',
    figure: 'Tal',
    before: 'Før',
    after: 'Efter',
    read: 'Læst',
    undated: 'Læst, dag ukendt',
    unread: 'Ikke læst',
    withinWeek: 'Læst inden 7 dage, procent',
    firstQuarter: 'Dage, nedre kvartil',
    median: 'Dage, median',
    thirdQuarter: 'Dage, øvre kvartil',
    asked: 'Bestilt',
    answered: 'Besvaret',
    late: 'Efter fristen',
    open: 'Åbne ved periodens slutning',
    overdue: 'Heraf over fristen',
  },
};

export const qualityWordsEn: QualityWords = {
  groups: { reports: 'Supplier reports', statements: "Doctors' statements" },
  checks: {
    empty: 'Nearly empty reports',
    near_identical: 'Nearly identical to an earlier report',
    citizen_only: "Only the citizen's words, no professional assessment",
    hours_increase_unstated: 'Nothing on whether more hours were tried',
    order_not_answered: 'Does not answer every question of its order',
    'statement.unanswered': 'Does not answer every question of its form',
    'statement.no-consultation-date': 'Does not say when the citizen was seen',
    'statement.copied': 'Repeats an earlier statement nearly word for word',
    returned: 'Returned to its sender',
  },
  questions: {
    'answers-order': 'Does the report answer what was ordered?',
    'own-assessment': "Does the supplier give a professional assessment of the supplier's own?",
    'citizen-marked': 'Is it clear what the citizen said?',
    'hours-increase': 'Does it say whether more hours were tried, and what came of it?',
    'work-trial': 'Are tasks, hours and accommodations described precisely?',
    'functional-level': "Is the citizen's present functional level described?",
    news: 'Does the report bring news since the last one?',
    'answers-questions': 'Does the statement answer the questions that were asked?',
    'last-seen': 'Does it say when the doctor saw the citizen?',
    'citizen-apart': "Is the citizen's own experience kept apart from the doctor's assessment?",
    'meaning-for-work': 'Is the meaning of health for work described?',
    accommodations: 'Are accommodations described?',
    'treatment-left': 'Does it say whether treatment or examination is left?',
    'no-benefit': 'Does the statement refrain from pointing to a certain benefit?',
  },
  verdicts: { yes: 'Yes', partly: 'Partly', no: 'No', 'not-relevant': 'Not relevant' },
  sides: { before: 'Before', after: 'After' },
  readGroups: { all: 'All documents', reports: 'Supplier reports', statements: "Doctors' statements", others: 'Other documents' },
  tooFew: 'too few',
  columns: {
    position: 'No.',
    case: 'Case',
    paper: 'Document',
    kind: 'Kind',
    organisation: 'Supplier',
    date: 'Dated',
    received: 'Received',
    findings: 'The checks found',
    remark: 'Remark',
    check: 'Check',
    from: 'From',
    to: 'To',
    papers: 'Documents',
    found: 'Of these found',
    share: 'Share in per cent',
    figure: 'Figure',
    before: 'Before',
    after: 'After',
    read: 'Read',
    undated: 'Read, day unknown',
    unread: 'Not read',
    withinWeek: 'Read within 7 days, per cent',
    firstQuarter: 'Days, lower quartile',
    median: 'Days, median',
    thirdQuarter: 'Days, upper quartile',
    asked: 'Ordered',
    answered: 'Answered',
    late: 'After the deadline',
    open: 'Open at the end of the period',
    overdue: 'Of these overdue',
  },
};

/**
 * What a check found in one paper; a code that has no words comes back as it is.
 *
 * @example sayFinding('empty', da) // 'Næsten tom'
 */
export function sayFinding(code: string, { flags, checks }: Pick<Texts, 'flags' | 'checks'>): string {
  const words = [...Object.entries(flags), ...Object.entries(checks)].find(([each]) => each === code)?.[1];
  return typeof words === 'string' ? words : code;
}
