import { count } from '../../../domain/texts/count.ts';

/** Words of Mine sager. */
export interface CaseListWords {
  readonly scope: string;
  readonly mine: string;
  readonly all: string;
  readonly find: string;
  readonly filters: string;
  readonly filter: {
    readonly newToMe: string;
    readonly overdue: string;
    readonly flagged: string;
    readonly failed: string;
    readonly increase: string;
    readonly hours: string;
    readonly silent: string;
  };
  readonly months: (n: number) => string;
  readonly clear: string;
  readonly sort: string;
  readonly sorts: { readonly newest: string; readonly newToMe: string; readonly silent: string; readonly reference: string };
  readonly shown: (n: number, of: number) => string;
  readonly noneFit: string;
  readonly newColumn: string;
  readonly factsColumn: string;
  readonly silentColumn: string;
  readonly newPieces: (n: number) => string;
  readonly inDocuments: (n: number) => string;
  readonly nothingNew: string;
  readonly days: (n: number) => string;
  readonly never: string;
  readonly hours: (hours: string, since: string) => string;
  readonly notTried: string;
  readonly unstated: string;
  readonly overdue: (n: number) => string;
  readonly flagged: (flag: string, n: number) => string;
  readonly notMade: string;
}

export const caseListDa: CaseListWords = {
  scope: 'Hvis sager',
  mine: 'Mine sager',
  all: 'Hele enhedens sager',
  find: 'Find borger eller sagsnummer',
  filters: 'Vis kun sager, hvor',
  filter: {
    newToMe: 'Noget er nyt for mig',
    overdue: 'En bestilling er over fristen',
    flagged: 'En rapport har en bemærkning',
    failed: 'Et dokument kunne ikke læses',
    increase: 'Flere timer er ikke prøvet',
    hours: 'Timetallet er uændret',
    silent: 'Der er stille',
  },
  months: (n) => `i ${count(n, 'måned', 'måneder')}`,
  clear: 'Ryd valg',
  sort: 'Rækkefølge',
  sorts: {
    newest: 'Nyeste dokument først',
    newToMe: 'Mest nyt for mig først',
    silent: 'Længst siden noget nyt først',
    reference: 'Sagsnummer',
  },
  shown: (n, of) => (n === of ? count(n, 'sag', 'sager') : `${n} af ${count(of, 'sag', 'sager')}`),
  noneFit: 'Ingen sager passer til valget',
  newColumn: 'Nyt for mig',
  factsColumn: 'Kendsgerninger',
  silentColumn: 'Siden sidst noget nyt',
  newPieces: (n) => count(n, 'ny oplysning', 'nye oplysninger'),
  inDocuments: (n) => `i ${count(n, 'ulæst dokument', 'ulæste dokumenter')}`,
  nothingNew: 'Intet nyt',
  days: (n) => count(n, 'dag', 'dage'),
  never: 'Intet endnu',
  hours: (hours, since) => `${hours} timer om ugen siden ${since}`,
  notTried: 'Flere timer er ikke prøvet',
  unstated: 'Intet sagt om flere timer',
  overdue: (n) => `${count(n, 'bestilling', 'bestillinger')} over fristen`,
  flagged: (flag, n) => (n === 1 ? flag : `${flag} (${n})`),
  notMade: 'Overblikket er ikke lavet endnu',
};

export const caseListEn: CaseListWords = {
  scope: 'Whose cases',
  mine: 'My own cases',
  all: 'All cases of the unit',
  find: 'Find citizen or case number',
  filters: 'Show only cases where',
  filter: {
    newToMe: 'Something is new to me',
    overdue: 'An order is overdue',
    flagged: 'A report has a remark',
    failed: 'A document could not be read',
    increase: 'More hours have not been tried',
    hours: 'The hours are unchanged',
    silent: 'Nothing has happened',
  },
  months: (n) => `for ${count(n, 'month', 'months')}`,
  clear: 'Clear choices',
  sort: 'Order',
  sorts: {
    newest: 'Newest document first',
    newToMe: 'Most new to me first',
    silent: 'Longest without news first',
    reference: 'Case number',
  },
  shown: (n, of) => (n === of ? count(n, 'case', 'cases') : `${n} of ${count(of, 'case', 'cases')}`),
  noneFit: 'No case fits the choice',
  newColumn: 'New to me',
  factsColumn: 'Facts',
  silentColumn: 'Since anything new',
  newPieces: (n) => count(n, 'new piece of information', 'new pieces of information'),
  inDocuments: (n) => `in ${count(n, 'unread document', 'unread documents')}`,
  nothingNew: 'Nothing new',
  days: (n) => count(n, 'day', 'days'),
  never: 'Nothing yet',
  hours: (hours, since) => `${hours} hours a week since ${since}`,
  notTried: 'More hours have not been tried',
  unstated: 'Nothing said of more hours',
  overdue: (n) => `${count(n, 'order', 'orders')} overdue`,
  flagged: (flag, n) => (n === 1 ? flag : `${flag} (${n})`),
  notMade: 'The overview has not been made yet',
};
