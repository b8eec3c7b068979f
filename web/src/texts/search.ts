import type { SearchAnswer } from '../client/search.ts';

type QueryNote = SearchAnswer['notes'][number];

/** Words of the search: field, filters, hits, and what helps where nothing was found. */
export interface SearchWords {
  readonly title: string;
  readonly inCase: string;
  readonly overCases: string;
  readonly submit: string;
  readonly key: string;
  readonly hits: (n: number, isMore: boolean) => string;
  readonly shown: (shown: number, all: number) => string;
  readonly more: string;
  readonly cases: string;
  readonly casesNamed: string;
  readonly documents: string;
  readonly passages: string;
  readonly hitsIn: (n: number) => string;
  readonly filters: string;
  readonly noFilters: string;
  readonly heading: string;
  readonly voice: string;
  readonly kind: string;
  readonly sender: string;
  readonly from: string;
  readonly until: string;
  readonly repeated: string;
  readonly open: (title: string) => string;
  readonly none: string;
  readonly noneHelp: readonly string[];
  readonly noneFiltered: string;
  readonly help: string;
  readonly helpLines: readonly string[];
  readonly onlyYours: string;
  readonly toOverCases: string;
  readonly notes: Readonly<Record<QueryNote, string>>;
}

export const searchWordsDa: SearchWords = {
  title: 'Søg',
  inCase: 'Søg i sagen',
  overCases: 'Søg i dine sager',
  submit: 'Søg',
  key: 'Tast / for at søge',
  hits: (n, isMore) => (n === 1 ? '1 fund' : `${isMore ? 'mere end ' : ''}${n.toLocaleString('da-DK')} fund`),
  shown: (shown, all) => `Viser ${shown} af ${all.toLocaleString('da-DK')}, nyeste dokument først`,
  more: 'Vis flere',
  cases: 'Sager med fund',
  casesNamed: 'Borgere og sager',
  documents: 'Dokumenter',
  passages: 'Oplysninger',
  hitsIn: (n) => (n === 1 ? '1 fund' : `${n.toLocaleString('da-DK')} fund`),
  filters: 'Afgræns',
  noFilters: 'Fjern afgrænsning',
  heading: 'Overskrift',
  voice: 'Hvem siger det',
  kind: 'Dokumenttype',
  sender: 'Afsender',
  from: 'Fra dato',
  until: 'Til dato',
  repeated: 'Gentaget',
  open: (title) => `Åbn ${title} ved ordene`,
  none: 'Ingen fund',
  noneHelp: [
    'Prøv et kortere ord: smerter finder også rygsmerter, helbred finder også helbredsoplysninger.',
    'Prøv et andet ord for det samme, eller begyndelsen af ordet med en stjerne: psyk*',
    'Skriv ELLER mellem ord, hvis ét af dem er nok: angst ELLER depression',
  ],
  noneFiltered: 'Der er ingen fund med den afgrænsning, du har valgt.',
  help: 'Sådan søger du',
  helpLines: [
    'Flere ord: alle skal stå i den samme oplysning.',
    '”egen læge” i anførselstegn: netop de ord i den rækkefølge.',
    'angst ELLER depression: mindst ét af ordene. medicin IKKE smerter: det første uden det andet. Parenteser samler.',
    'psyk*: alle ord, der begynder sådan.',
    'Et ord findes i alle former og som led i sammensatte ord: smerter finder rygsmerter.',
  ],
  onlyYours: 'Der søges kun i sager, du har adgang til. Navn, sagsnummer og CPR-nummer finder sagen.',
  toOverCases: 'Søg i alle dine sager',
  notes: {
    'quote-not-closed': 'Anførselstegnet er ikke lukket. Der er søgt, som om det sluttede til sidst.',
    'parenthesis-not-closed': 'Parenteserne går ikke op. Der er søgt, som om de gjorde.',
    'operator-left-out': 'Et OG, ELLER eller IKKE står uden ord omkring sig og er ikke brugt.',
    'common-words-left-out': 'Småord som “i” og “og” er ikke brugt. Sæt anførselstegn om, hvis de skal med.',
    'too-many-words': 'Søgningen er lang. Kun de første 40 ord er brugt.',
  },
};

export const searchWordsEn: SearchWords = {
  title: 'Search',
  inCase: 'Search the case',
  overCases: 'Search your cases',
  submit: 'Search',
  key: 'Press / to search',
  hits: (n, isMore) => (n === 1 ? '1 hit' : `${isMore ? 'more than ' : ''}${n.toLocaleString('en-GB')} hits`),
  shown: (shown, all) => `Showing ${shown} of ${all.toLocaleString('en-GB')}, newest document first`,
  more: 'Show more',
  cases: 'Cases with hits',
  casesNamed: 'Citizens and cases',
  documents: 'Documents',
  passages: 'Passages',
  hitsIn: (n) => (n === 1 ? '1 hit' : `${n.toLocaleString('en-GB')} hits`),
  filters: 'Narrow down',
  noFilters: 'Clear filters',
  heading: 'Heading',
  voice: 'Who says so',
  kind: 'Kind of document',
  sender: 'Sender',
  from: 'From',
  until: 'Until',
  repeated: 'Repeated',
  open: (title) => `Open ${title} at the words`,
  none: 'No hits',
  noneHelp: [
    'Try a shorter word: smerter finds rygsmerter too, helbred finds helbredsoplysninger too.',
    'Try another word for the same, or the beginning of a word with a star: psyk*',
    'Write OR between words where one of them is enough: angst OR depression',
  ],
  noneFiltered: 'There are no hits with the filters you have chosen.',
  help: 'How to search',
  helpLines: [
    'Several words: all must stand in the same passage.',
    '"egen læge" in quotation marks: these very words in this order.',
    'angst OR depression: at least one of the words. medicin NOT smerter: the first without the second. Parentheses group.',
    'psyk*: all words that begin so.',
    'A word is found in all its forms and as part of compounds: smerter finds rygsmerter.',
  ],
  onlyYours: 'Only cases that you have access to are searched. Name, case number and CPR number find the case.',
  toOverCases: 'Search all your cases',
  notes: {
    'quote-not-closed': 'The quotation mark is not closed. The search took it to end at the end.',
    'parenthesis-not-closed': 'The parentheses do not match. The search took them as if they did.',
    'operator-left-out': 'An AND, OR or NOT stands without words around it and was not used.',
    'common-words-left-out': 'Small words such as “i” and “og” were not used. Put quotation marks around them to keep them.',
    'too-many-words': 'The search is long. Only the first 40 words were used.',
  },
};
