import { count } from '../../../domain/texts/count.ts';

/** Words of the statements to print: the hand-over of a case, and "Intet nyt siden". */
export interface StatementWords {
  readonly links: string;
  readonly print: string;
  readonly handOver: {
    readonly title: string;
    readonly never: string;
    readonly neverHelp: string;
    readonly from: (from: string, to: string, date: string) => string;
    readonly first: (to: string, date: string) => string;
    readonly predecessor: string;
    readonly mine: string;
    readonly neverOpened: string;
    readonly read: (n: number, of: number) => string;
    readonly news: (n: number) => string;
    readonly unreadList: string;
    readonly allRead: string;
    readonly form: string;
    readonly to: string;
    readonly choose: string;
    readonly hand: string;
    readonly handed: (name: string) => string;
    readonly nobody: string;
  };
  readonly news: {
    readonly title: string;
    readonly nothing: (since: string) => string;
    readonly some: (n: number, since: string) => string;
    readonly all: string;
    readonly neverOpened: string;
    readonly noDocuments: string;
    readonly documents: (n: number) => string;
    readonly received: (date: string) => string;
    readonly repeats: (n: number) => string;
    readonly newHere: (n: number) => string;
    readonly repeatsFrom: string;
    readonly since: string;
  };
}

export const statementsDa: StatementWords = {
  links: 'Til udskrift',
  print: 'Udskriv',
  handOver: {
    title: 'Overdragelse',
    never: 'Sagen er ikke overdraget',
    neverHelp: 'Når sagen får en ny sagsbehandler, står det her, hvad den forrige havde læst.',
    from: (from, to, date) => `Overdraget fra ${from} til ${to} ${date}`,
    first: (to, date) => `Givet til ${to} ${date}`,
    predecessor: 'Det havde den forrige sagsbehandler læst',
    mine: 'Det har du læst',
    neverOpened: 'Intet dokument i sagen er markeret som læst.',
    read: (n, of) => `${n} af ${count(of, 'dokument', 'dokumenter')} er læst.`,
    news: (n) => `${count(n, 'oplysning', 'oplysninger')} står ikke i noget af det læste.`,
    unreadList: 'Ulæste dokumenter',
    allRead: 'Alt er læst.',
    form: 'Overdrag sagen',
    to: 'Ny sagsbehandler',
    choose: 'Vælg …',
    hand: 'Overdrag',
    handed: (name) => `Sagen er overdraget til ${name}.`,
    nobody: 'Enheden har ingen andre sagsbehandlere.',
  },
  news: {
    title: 'Intet nyt siden',
    nothing: (since) => `Intet nyt siden ${since}`,
    some: (n, since) => `${count(n, 'ny oplysning', 'nye oplysninger')} siden ${since}`,
    all: 'sagens begyndelse',
    neverOpened: 'Du har ikke markeret noget i sagen som læst.',
    noDocuments: 'Der er ikke kommet dokumenter siden da.',
    documents: (n) => `${count(n, 'dokument', 'dokumenter')} siden da`,
    received: (date) => `modtaget ${date}`,
    repeats: (n) => `${count(n, 'oplysning gentager', 'oplysninger gentager')} noget, der stod i sagen`,
    newHere: (n) => count(n, 'ny oplysning', 'nye oplysninger'),
    repeatsFrom: 'Stod i',
    since: 'Siden',
  },
};

export const statementsEn: StatementWords = {
  links: 'To print',
  print: 'Print',
  handOver: {
    title: 'Hand-over',
    never: 'The case has not been handed over',
    neverHelp: 'When the case gets another caseworker, this tells what the one before had read.',
    from: (from, to, date) => `Handed over from ${from} to ${to} ${date}`,
    first: (to, date) => `Given to ${to} ${date}`,
    predecessor: 'What the caseworker before had read',
    mine: 'What you have read',
    neverOpened: 'No document of the case is marked as read.',
    read: (n, of) => `${n} of ${count(of, 'document', 'documents')} read.`,
    news: (n) => `${count(n, 'piece of information stands', 'pieces of information stand')} in nothing that was read.`,
    unreadList: 'Unread documents',
    allRead: 'Everything is read.',
    form: 'Hand the case over',
    to: 'New caseworker',
    choose: 'Choose …',
    hand: 'Hand over',
    handed: (name) => `The case was handed over to ${name}.`,
    nobody: 'The unit has no other caseworkers.',
  },
  news: {
    title: 'Nothing new since',
    nothing: (since) => `Nothing new since ${since}`,
    some: (n, since) => `${count(n, 'new piece of information', 'new pieces of information')} since ${since}`,
    all: 'the beginning of the case',
    neverOpened: 'You have marked nothing of the case as read.',
    noDocuments: 'No document has come since.',
    documents: (n) => `${count(n, 'document', 'documents')} since`,
    received: (date) => `received ${date}`,
    repeats: (n) => `${count(n, 'piece of information repeats', 'pieces of information repeat')} what stood in the case`,
    newHere: (n) => count(n, 'new piece of information', 'new pieces of information'),
    repeatsFrom: 'Stood in',
    since: 'Since',
  },
};
