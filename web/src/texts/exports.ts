import type { ExportForm, ExportReader, ExportState, RemovalRule } from '../../../domain/export.ts';

/** Words of the page on which something is taken out of a case. */
export interface ExportPageWords {
  readonly tab: string;
  readonly lead: string;
  readonly what: string;
  readonly forms: Readonly<Record<ExportForm, string>>;
  readonly help: Readonly<Record<ExportForm, string>>;
  readonly reader: string;
  readonly readers: Readonly<Record<ExportReader, string>>;
  readonly readerHelp: Readonly<Record<ExportReader, string>>;
  readonly leaveOut: string;
  readonly leaveOutHelp: string;
  readonly leftOut: (n: number) => string;
  readonly removal: string;
  readonly removes: (n: number) => string;
  readonly removesNothing: string;
  readonly rules: Readonly<Record<RemovalRule, string>>;
  readonly before: string;
  readonly after: string;
  readonly source: string;
  readonly rule: string;
  readonly limits: string;
  readonly make: string;
  readonly asked: (version: number) => string;
  readonly made: string;
  readonly none: string;
  readonly noneHelp: string;
  readonly version: string;
  readonly date: string;
  readonly by: string;
  readonly state: string;
  readonly states: Readonly<Record<ExportState, string>>;
  readonly download: string;
  readonly downloadVersion: (version: number, file: string) => string;
  readonly copy: string;
  readonly copied: (heading: string) => string;
  readonly copyFailed: string;
}

export const exportPageDa: ExportPageWords = {
  tab: 'Eksport',
  lead: 'Tag overblik, udkast eller sider ud af sagen. Hver udgave får et nummer og bliver liggende, så alle taler om det samme.',
  what: 'Hvad',
  forms: {
    'overview-pdf': 'Overblik, PDF på en til to sider',
    'overview-docx': 'Overblik, Word-dokument',
    'plan-docx': 'Udkast til den forberedende del, Word-dokument',
    bundle: 'Samling af sider, PDF',
    text: 'Tekst pr. overskrift',
    json: 'Alle data, JSON',
  },
  help: {
    'overview-pdf': 'Mål, nyt, ændret, modstridende, billedet nu, mangler og kilder. Kan læses i gråt tryk og med skærmlæser.',
    'overview-docx': 'Det samme som PDF, til at skrive videre i.',
    'plan-docx': 'Den forberedende dels otte punkter med sagens egne ord og fodnoter til dokument og side.',
    bundle: 'Få sider, der tilsammen har alle oplysninger, med en forside. Højst 50 sider.',
    text: 'Fast format til at kopiere fra eller til en robot.',
    json: 'Overblikket, som andre programmer kan læse det.',
  },
  reader: 'Til hvem',
  readers: { citizen: 'Borgeren', gp: 'Egen læge', team: 'Rehabiliteringsteamet' },
  readerHelp: {
    citizen: 'Navne på tredjepart og CPR-numre på andre bliver fjernet.',
    gp: 'Navne på tredjepart og CPR-numre på andre bliver fjernet.',
    team: 'CPR-numre på andre bliver fjernet. Navne bliver stående.',
  },
  leaveOut: 'Vælg oplysninger fra',
  leaveOutHelp: 'Fjern fluebenet ved det, der ikke skal med. Gentagelser af den samme oplysning går med ud.',
  leftOut: (n) => `${n} ${n === 1 ? 'oplysning' : 'oplysninger'} valgt fra`,
  removal: 'Det bliver fjernet',
  removes: (n) => `${n} ${n === 1 ? 'sted' : 'steder'} bliver ændret. Bogstaverne fjernes, og der står, at noget er fjernet.`,
  removesNothing: 'Reglerne finder intet at fjerne.',
  rules: { cpr: 'CPR-nummer', name: 'Navn på tredjepart', chosen: 'Valgt fra' },
  before: 'Før',
  after: 'Efter',
  source: 'Kilde',
  rule: 'Regel',
  limits: 'Reglerne finder navne, som sagen forklarer ("sønnen Mikkel"). Se selv efter, om andet skal fjernes, og vælg det fra.',
  make: 'Dan eksporten',
  asked: (version) => `Udgave ${version} bliver dannet. Den står på listen, når den er færdig.`,
  made: 'Sagens eksporter',
  none: 'Der er ikke dannet nogen eksport endnu',
  noneHelp: 'Vælg ovenfor, hvad der skal dannes, og til hvem.',
  version: 'Udgave',
  date: 'Dato',
  by: 'Dannet af',
  state: 'Status',
  states: { waiting: 'Bliver dannet', made: 'Færdig', failed: 'Fejlede' },
  download: 'Hent',
  downloadVersion: (version, file) => `Hent udgave ${version}: ${file}`,
  copy: 'Kopiér med kilder',
  copied: (heading) => `${heading} er kopieret med kilder.`,
  copyFailed: 'Teksten kunne ikke kopieres. Markér den, og kopiér den selv.',
};

export const exportPageEn: ExportPageWords = {
  tab: 'Export',
  lead: 'Take overview, draft or pages out of the case. Every version gets a number and is kept, so that all speak of the same.',
  what: 'What',
  forms: {
    'overview-pdf': 'Overview, PDF of one to two pages',
    'overview-docx': 'Overview, Word document',
    'plan-docx': 'Draft of the preparatory part, Word document',
    bundle: 'Bundle of pages, PDF',
    text: 'Text per heading',
    json: 'All data, JSON',
  },
  help: {
    'overview-pdf':
      'Goal, news, changes, conflicts, the picture now, what is missing and sources. Readable in grey print and with a screen reader.',
    'overview-docx': 'The same as the PDF, to go on writing in.',
    'plan-docx': "The eight points of the preparatory part in the case's own words, with footnotes to document and page.",
    bundle: 'Few pages that together hold all information, with a front page. At most 50 pages.',
    text: 'A fixed format to copy from or for a robot.',
    json: 'The overview as other programs read it.',
  },
  reader: 'For whom',
  readers: { citizen: 'The citizen', gp: 'The GP', team: 'The rehabilitation team' },
  readerHelp: {
    citizen: 'Names of third parties and CPR numbers of others are removed.',
    gp: 'Names of third parties and CPR numbers of others are removed.',
    team: 'CPR numbers of others are removed. Names stay.',
  },
  leaveOut: 'Leave information out',
  leaveOutHelp: 'Untick what is not to go along. Repetitions of the same information go with it.',
  leftOut: (n) => `${n} ${n === 1 ? 'piece' : 'pieces'} of information left out`,
  removal: 'What is removed',
  removes: (n) => `${n} ${n === 1 ? 'place is' : 'places are'} changed. The letters are removed, and it says that something is gone.`,
  removesNothing: 'The rules find nothing to remove.',
  rules: { cpr: 'CPR number', name: "Third party's name", chosen: 'Left out' },
  before: 'Before',
  after: 'After',
  source: 'Source',
  rule: 'Rule',
  limits: 'The rules find names that the case explains ("her son Mikkel"). Look for yourself whether more has to go, and leave it out.',
  make: 'Make the export',
  asked: (version) => `Version ${version} is being made. It stands in the list when it is ready.`,
  made: 'Exports of the case',
  none: 'No export has been made yet',
  noneHelp: 'Choose above what to make, and for whom.',
  version: 'Version',
  date: 'Date',
  by: 'Made by',
  state: 'State',
  states: { waiting: 'Being made', made: 'Ready', failed: 'Failed' },
  download: 'Download',
  downloadVersion: (version, file) => `Download version ${version}: ${file}`,
  copy: 'Copy with sources',
  copied: (heading) => `${heading} is copied with sources.`,
  copyFailed: 'The text could not be copied. Select it and copy it yourself.',
};
