import { count } from '../../../domain/texts/count.ts';

/** Words of the page of alerts and its settings. */
export interface AlertPageWords {
  readonly title: string;
  /** Beside the title, for the menu. */
  readonly unseen: (n: number) => string;
  readonly lead: string;
  readonly none: string;
  readonly noneHelp: string;
  readonly off: string;
  readonly markCase: string;
  readonly markAll: string;
  readonly marked: (n: number) => string;
  readonly unmarked: string;
  readonly seen: string;
  readonly over: string;
  readonly more: string;
  readonly pieces: (n: number) => string;
  readonly silent: (days: number, since: string) => string;
  readonly overdue: (date: string) => string;
  readonly settings: {
    readonly title: string;
    readonly how: string;
    readonly ways: { readonly none: string; readonly page: string; readonly mail: string };
    readonly kinds: string;
    readonly documentKinds: string;
    readonly documentKindsHelp: string;
    readonly scope: string;
    readonly mine: string;
    readonly unit: string;
    readonly silentDays: string;
    readonly days: (n: number) => string;
    readonly address: string;
    readonly every: string;
    readonly day: string;
    readonly week: string;
    readonly hour: string;
    readonly atHour: (hour: string) => string;
    readonly weekday: string;
    readonly weekdays: readonly string[];
    readonly webhook: string;
    readonly webhookHelp: string;
    readonly countsOnly: string;
    readonly save: string;
    readonly saved: string;
    readonly lastFailure: string;
  };
}

export const alertPageWordsDa: AlertPageWords = {
  title: 'Advis',
  unseen: (n) => `${n} ikke set`,
  lead: 'Hvad der er sket i dine sager, nyeste først.',
  none: 'Der er ingen advis',
  noneHelp: 'Når der sker noget i dine sager, står det her. Det, der var i forvejen, er ikke med.',
  off: 'Du har slået advis fra. Vælg nedenfor, hvis du vil have dem igen.',
  markCase: 'Markér sagens som set',
  markAll: 'Markér alle som set',
  marked: (n) => `${count(n, 'advis', 'advis')} markeret som set.`,
  unmarked: 'Markeringen er taget tilbage.',
  seen: 'Set',
  over: 'Løst siden',
  more: 'Vis ældre',
  pieces: (n) => count(n, 'ny oplysning', 'nye oplysninger'),
  silent: (days, since) => `Intet af betydning i ${days} dage, siden ${since}`,
  overdue: (date) => `Frist ${date}`,
  settings: {
    title: 'Hvad vil du have advis om?',
    how: 'Hvor vil du have dem?',
    ways: { none: 'Ingen steder', page: 'Kun her på siden', mail: 'Her på siden og samlet i en mail' },
    kinds: 'Om hvad',
    documentKinds: 'Nye oplysninger og markeringer fra',
    documentKindsHelp: 'Alle slags dokumenter, hvis ingen er valgt.',
    scope: 'I hvilke sager',
    mine: 'Mine egne',
    unit: 'Enhedens, som jeg har adgang til',
    silentDays: 'Intet nyt i sagen efter',
    days: (n) => count(n, 'dag', 'dage'),
    address: 'Mailadresse',
    every: 'Hvor tit',
    day: 'Hver dag',
    week: 'Hver uge',
    hour: 'Klokken',
    atHour: (hour) => `kl. ${hour}`,
    weekday: 'Ugedag',
    weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
    webhook: 'Webhook',
    webhookHelp: 'En adresse, som driften har tilladt, og som får besked samlet. Lad feltet stå tomt, hvis du ikke bruger det.',
    countsOnly: 'Mail og webhook rummer kun tal og et link, aldrig navne eller tekst fra sagerne.',
    save: 'Gem valg',
    saved: 'Dine valg er gemt. De gælder for det, der sker fra nu af.',
    lastFailure: 'Den sidste besked er ikke sendt',
  },
};

export const alertPageWordsEn: AlertPageWords = {
  title: 'Alerts',
  unseen: (n) => `${n} not seen`,
  lead: 'What has happened in your cases, newest first.',
  none: 'There are no alerts',
  noneHelp: 'When something happens in your cases, it stands here. What was there before is not among it.',
  off: 'You have switched alerts off. Choose below if you want them again.',
  markCase: 'Mark those of the case as seen',
  markAll: 'Mark all as seen',
  marked: (n) => `${count(n, 'alert', 'alerts')} marked as seen.`,
  unmarked: 'The mark is taken back.',
  seen: 'Seen',
  over: 'Settled since',
  more: 'Show older ones',
  pieces: (n) => count(n, 'new piece of information', 'new pieces of information'),
  silent: (days, since) => `Nothing of substance for ${days} days, since ${since}`,
  overdue: (date) => `Due ${date}`,
  settings: {
    title: 'What do you want to hear of?',
    how: 'Where do you want it?',
    ways: { none: 'Nowhere', page: 'On this page alone', mail: 'On this page and collected in a mail' },
    kinds: 'Of what',
    documentKinds: 'New information and flags from',
    documentKindsHelp: 'All kinds of documents where none is chosen.',
    scope: 'In which cases',
    mine: 'My own',
    unit: 'Those of the unit that are open to me',
    silentDays: 'Nothing new in the case after',
    days: (n) => count(n, 'day', 'days'),
    address: 'Mail address',
    every: 'How often',
    day: 'Every day',
    week: 'Every week',
    hour: 'At',
    atHour: (hour) => hour,
    weekday: 'Day of the week',
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    webhook: 'Webhook',
    webhookHelp: 'An address that operations have allowed, told in one message. Leave it empty where you do not use it.',
    countsOnly: 'Mail and webhook hold numbers and a link alone, never names or words of the cases.',
    save: 'Save choices',
    saved: 'Your choices are saved. They hold for what happens from now on.',
    lastFailure: 'The last message has not been sent',
  },
};
