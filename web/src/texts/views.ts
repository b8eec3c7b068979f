import { count } from '../../../domain/texts/count.ts';
import type { SeriesPoint, StandingName, TimelineKind } from '../../../domain/views.ts';
import type { ViewName } from '../routing/views.ts';

/** What a figure means, as words for a legend and a table. */
type MeaningName = Exclude<SeriesPoint['meaning'], null>;

/** Words of the overview's views. */
export interface ViewWords {
  readonly label: string;
  readonly choose: string;
  readonly headings: string;
  readonly names: Readonly<Record<ViewName, string>>;
  /** What a view shows, under its title. */
  readonly leads: Readonly<Record<ViewName, string>>;
  readonly goalLabel: string;
  readonly noGoal: string;
  readonly allGoals: string;
  readonly standings: Readonly<Record<Exclude<StandingName, 'current'>, string>>;
  readonly holds: string;
  readonly noNewsHere: string;
  readonly markedPassages: (n: number) => string;
  readonly unmarkedPassages: (n: number) => string;
  readonly notTold: string;
  readonly undated: string;
  readonly nothing: Readonly<Record<ViewName, string>>;
  readonly documents: {
    readonly adds: (n: number) => string;
    readonly addsNothing: string;
    readonly repeats: (n: number) => string;
    readonly open: string;
  };
  readonly timeline: {
    readonly show: string;
    readonly kinds: Readonly<Record<TimelineKind, string>>;
    readonly until: (from: string, to: string) => string;
    readonly dayOfDocument: string;
  };
  readonly figures: {
    readonly hours: string;
    readonly attendance: string;
    readonly score: (name: string, scale: string | null) => string;
    readonly value: (kind: 'hours' | 'attendance' | 'score', value: string, scale: string | null) => string;
    readonly plotHelp: string;
    readonly describe: (points: number, from: string, to: string) => string;
    readonly columns: {
      readonly day: string;
      readonly value: string;
      readonly voice: string;
      readonly standing: string;
      readonly source: string;
    };
    readonly meanings: Readonly<Record<MeaningName, string>>;
    readonly legend: string;
    readonly notPlotted: (n: number) => string;
  };
  readonly health: {
    readonly diagnoses: string;
    readonly named: (first: string, latest: string, voices: string) => string;
    readonly disputed: string;
    readonly mentions: (n: number) => string;
    readonly medicines: string;
    readonly planned: string;
    readonly done: string;
    readonly prognosis: string;
    readonly findings: string;
  };
  readonly goals: {
    readonly goals: string;
    readonly subGoals: string;
    readonly latest: string;
    readonly noEvidence: string;
    readonly because: (words: string) => string;
    readonly figures: Readonly<Record<'hours_per_week' | 'attendance_pct' | 'score', string>>;
  };
  readonly agreements: {
    readonly dated: string;
    readonly due: (day: string) => string;
    readonly isOver: string;
    readonly undated: string;
    readonly awaited: string;
  };
  readonly voices: {
    readonly choose: string;
    readonly count: (voice: string, n: number) => string;
    readonly said: (n: number, latest: string) => string;
  };
  readonly points: {
    readonly sources: (n: number) => string;
    readonly newest: (day: string) => string;
    readonly years: (n: number) => string;
    readonly more: (n: number) => string;
  };
}

export const viewWordsDa: ViewWords = {
  label: 'Visninger af overblikket',
  choose: 'Visning',
  headings: 'Overskrifter',
  names: {
    documents: 'Pr. dokument',
    timeline: 'Tidslinje',
    figures: 'Timer og fremmøde',
    health: 'Helbred',
    goals: 'Mål',
    agreements: 'Aftaler',
    voices: 'Stemmer',
    factors: 'Socialfaglige forhold',
    plan: 'Forberedende del',
  },
  leads: {
    documents: 'Dokumenterne, det nyeste først, hver med det, som det føjede til sagen.',
    timeline: 'Forløb, praktikker, attester, rapporter, planer, møder og afgørelser efter dato.',
    figures: 'Timer, fremmøde og scorer fra dokumenterne over tid. Hvert tal åbner sin kilde. Tallene vurderes ikke.',
    health: 'Diagnoser med dem, der har nævnt dem, og behandling, som er planlagt eller gennemført.',
    goals: 'Mål og delmål, hvert med den nyeste oplysning, der handler om det samme.',
    agreements: 'Aftaler og næste skridt, som gælder nu.',
    voices: 'Alt, hvad én part har sagt, fra ældst til nyest.',
    factors: 'De ni forhold, der indgår i den socialfaglige vurdering, hvert med sine kilder.',
    plan: 'De otte punkter i rehabiliteringsplanens forberedende del, hvert med sine kilder.',
  },
  goalLabel: 'Mål',
  noGoal: 'Intet mål for job eller uddannelse står i sagen.',
  allGoals: 'Alle mål',
  standings: { repeated: 'Gentaget', superseded: 'Afløst af en nyere', conflicting: 'I modstrid' },
  holds: 'Gælder',
  noNewsHere: 'Intet nyt i denne visning',
  markedPassages: (n) => `${count(n, 'oplysning', 'oplysninger')} markeret som læst.`,
  unmarkedPassages: (n) => `Fortrudt. ${count(n, 'oplysning er ulæst', 'oplysninger er ulæste')} igen.`,
  notTold: 'Ikke oplyst',
  undated: 'Uden dato',
  nothing: {
    documents: 'Sagen har ingen læste dokumenter.',
    timeline: 'Sagen har ingen begivenheder med eller uden dato.',
    figures: 'Ingen dokumenter i sagen nævner timer, fremmøde i procent eller scorer.',
    health: 'Ingen dokumenter i sagen nævner diagnoser eller behandling.',
    goals: 'Ingen dokumenter i sagen nævner mål for job eller uddannelse.',
    agreements: 'Ingen dokumenter i sagen nævner aftaler eller næste skridt.',
    voices: 'Ingen dokumenter i sagen gengiver denne part.',
    factors: 'Sagen har ingen læste dokumenter.',
    plan: 'Sagen har ingen læste dokumenter.',
  },
  documents: {
    adds: (n) => count(n, 'oplysning var ny', 'oplysninger var nye'),
    addsNothing: 'Føjede intet nyt til sagen.',
    repeats: (n) => count(n, 'gentaget', 'gentagne'),
    open: 'Åbn dokumentet',
  },
  timeline: {
    show: 'Vis',
    kinds: {
      course: 'Forløb',
      placement: 'Praktik og job',
      statement: 'Attest',
      report: 'Rapport',
      plan: 'Plan',
      meeting: 'Møde',
      decision: 'Afgørelse',
      'sent-to-team': 'Sendt til rehabiliteringsteam',
    },
    until: (from, to) => `${from} til ${to}`,
    dayOfDocument: 'dokumentets dato',
  },
  figures: {
    hours: 'Timer om ugen',
    attendance: 'Fremmøde i procent',
    score: (name, scale) => (scale === null ? `Score: ${name}` : `Score: ${name}, skala til ${scale}`),
    value: (kind, value, scale) =>
      kind === 'hours' ? `${value} timer` : kind === 'attendance' ? `${value} %` : scale === null ? value : `${value} af ${scale}`,
    plotHelp: 'Piletasterne går fra punkt til punkt, Enter åbner kilden. De samme tal står i tabellen.',
    describe: (points, from, to) => `${count(points, 'tal', 'tal')} fra ${from} til ${to}. Alle tal står i tabellen ved siden af.`,
    columns: { day: 'Dato', value: 'Tal', voice: 'Hvem', standing: 'Status', source: 'Kilde' },
    meanings: { effective: 'effektiv tid', offered: 'tilbudt', target: 'mål', limit: 'loft', plan: 'plan' },
    legend: 'Tegn',
    notPlotted: (n) => `${count(n, 'tal uden dato står', 'tal uden dato står')} kun i tabellen.`,
  },
  health: {
    diagnoses: 'Diagnoser',
    named: (first, latest, voices) => (first === latest ? `Nævnt ${first} af ${voices}` : `Nævnt ${first}, senest ${latest}, af ${voices}`),
    disputed: 'Kilderne er uenige',
    mentions: (n) => `Nævnt ${count(n, 'sted', 'steder')} mere`,
    medicines: 'Medicin, som den er skrevet',
    planned: 'Planlagt eller afventer',
    done: 'Gennemført eller i gang',
    prognosis: 'Behandlingsmuligheder og prognose',
    findings: 'Øvrigt om helbredet',
  },
  goals: {
    goals: 'Mål',
    subGoals: 'Delmål',
    latest: 'Nyeste om det samme',
    noEvidence: 'Intet senere dokument handler om det samme.',
    because: (words) => `Fælles: ${words}`,
    figures: { hours_per_week: 'timetal', attendance_pct: 'fremmøde', score: 'score' },
  },
  agreements: {
    dated: 'Med frist',
    due: (day) => `Frist ${day}`,
    isOver: 'datoen er passeret',
    undated: 'Uden frist',
    awaited: 'Afventer svar eller indkaldelse',
  },
  voices: {
    choose: 'Vælg stemme',
    count: (voice, n) => `${voice} (${n})`,
    said: (n, latest) => `sagt ${n} gange, senest ${latest}`,
  },
  points: {
    sources: (n) => count(n, 'kilde', 'kilder'),
    newest: (day) => `nyeste ${day}`,
    years: (n) => `${n} år, efter sagens CPR-nummer`,
    more: (n) => `Vis ${count(n, 'oplysning mere', 'oplysninger mere')}`,
  },
};

export const viewWordsEn: ViewWords = {
  label: 'Views of the overview',
  choose: 'View',
  headings: 'Headings',
  names: {
    documents: 'By document',
    timeline: 'Timeline',
    figures: 'Hours and attendance',
    health: 'Health',
    goals: 'Goals',
    agreements: 'Agreements',
    voices: 'Voices',
    factors: 'Social factors',
    plan: 'Preparatory part',
  },
  leads: {
    documents: 'The documents, newest first, each with what it added to the case.',
    timeline: 'Courses, placements, statements, reports, plans, meetings and decisions by date.',
    figures: 'Hours, attendance and scores from the documents over time. Each figure opens its source. The figures are not assessed.',
    health: 'Diagnoses with those who named them, and treatment that is planned or done.',
    goals: 'Goals and sub-goals, each with the newest information on the same.',
    agreements: 'Agreements and next steps that hold now.',
    voices: 'Everything that one party has said, from oldest to newest.',
    factors: 'The nine factors of the social-work assessment, each with its sources.',
    plan: "The eight points of the rehabilitation plan's preparatory part, each with its sources.",
  },
  goalLabel: 'Goal',
  noGoal: 'No goal for work or education stands in the case.',
  allGoals: 'All goals',
  standings: { repeated: 'Repeated', superseded: 'Replaced by a later one', conflicting: 'In conflict' },
  holds: 'Holds',
  noNewsHere: 'Nothing new in this view',
  markedPassages: (n) => `${count(n, 'piece of information', 'pieces of information')} marked as read.`,
  unmarkedPassages: (n) => `Undone. ${count(n, 'piece of information is', 'pieces of information are')} unread again.`,
  notTold: 'Not stated',
  undated: 'Without a date',
  nothing: {
    documents: 'The case has no documents that have been read.',
    timeline: 'The case has no events, dated or undated.',
    figures: 'No document of the case names hours, attendance in per cent or scores.',
    health: 'No document of the case names diagnoses or treatment.',
    goals: 'No document of the case names goals for work or education.',
    agreements: 'No document of the case names agreements or next steps.',
    voices: 'No document of the case quotes this party.',
    factors: 'The case has no documents that have been read.',
    plan: 'The case has no documents that have been read.',
  },
  documents: {
    adds: (n) => count(n, 'piece of information was new', 'pieces of information were new'),
    addsNothing: 'Added nothing new to the case.',
    repeats: (n) => `${n} repeated`,
    open: 'Open the document',
  },
  timeline: {
    show: 'Show',
    kinds: {
      course: 'Course',
      placement: 'Placement or job',
      statement: 'Statement',
      report: 'Report',
      plan: 'Plan',
      meeting: 'Meeting',
      decision: 'Decision',
      'sent-to-team': 'Sent to the rehabilitation team',
    },
    until: (from, to) => `${from} to ${to}`,
    dayOfDocument: 'date of the document',
  },
  figures: {
    hours: 'Hours a week',
    attendance: 'Attendance in per cent',
    score: (name, scale) => (scale === null ? `Score: ${name}` : `Score: ${name}, scale to ${scale}`),
    value: (kind, value, scale) =>
      kind === 'hours' ? `${value} hours` : kind === 'attendance' ? `${value} %` : scale === null ? value : `${value} of ${scale}`,
    plotHelp: 'Arrow keys go from point to point, Enter opens the source. The same figures stand in the table.',
    describe: (points, from, to) => `${count(points, 'figure', 'figures')} from ${from} to ${to}. All figures stand in the table beside.`,
    columns: { day: 'Date', value: 'Figure', voice: 'Who', standing: 'Status', source: 'Source' },
    meanings: { effective: 'effective time', offered: 'offered', target: 'goal', limit: 'limit', plan: 'plan' },
    legend: 'Signs',
    notPlotted: (n) => `${count(n, 'figure without a date stands', 'figures without a date stand')} in the table alone.`,
  },
  health: {
    diagnoses: 'Diagnoses',
    named: (first, latest, voices) => (first === latest ? `Named ${first} by ${voices}` : `Named ${first}, latest ${latest}, by ${voices}`),
    disputed: 'The sources disagree',
    mentions: (n) => `Named in ${count(n, 'more place', 'more places')}`,
    medicines: 'Medicine, as it is written',
    planned: 'Planned or awaited',
    done: 'Done or running',
    prognosis: 'Treatment options and prognosis',
    findings: 'Else on health',
  },
  goals: {
    goals: 'Goals',
    subGoals: 'Sub-goals',
    latest: 'Newest on the same',
    noEvidence: 'No later document is about the same.',
    because: (words) => `In common: ${words}`,
    figures: { hours_per_week: 'hours', attendance_pct: 'attendance', score: 'score' },
  },
  agreements: {
    dated: 'With a deadline',
    due: (day) => `Due ${day}`,
    isOver: 'the day has passed',
    undated: 'Without a deadline',
    awaited: 'Awaiting an answer or appointment',
  },
  voices: {
    choose: 'Choose a voice',
    count: (voice, n) => `${voice} (${n})`,
    said: (n, latest) => `said ${n} times, latest ${latest}`,
  },
  points: {
    sources: (n) => count(n, 'source', 'sources'),
    newest: (day) => `newest ${day}`,
    years: (n) => `${n} years, by the CPR number of the case`,
    more: (n) => `Show ${count(n, 'more piece', 'more pieces')}`,
  },
};
