/** Words of the supplier reports: the grid, and two of them side by side. */
export interface ReportWords {
  readonly tab: string;
  readonly title: string;
  readonly lead: string;
  readonly none: string;
  readonly noneHelp: string;
  readonly grid: string;
  readonly report: string;
  readonly newWord: string;
  readonly repeatedWord: string;
  readonly changedWord: string;
  readonly conflictingWord: string;
  readonly moreRepeated: (n: number) => string;
  readonly nothing: string;
  readonly checks: string;
  readonly series: string;
  readonly allSeries: string;
  readonly unknownSender: string;
  readonly compare: string;
  readonly older: string;
  readonly newer: string;
  readonly onlyOlder: string;
  readonly onlyNewer: string;
  readonly oneReport: string;
  readonly hideSame: string;
  readonly nothingDiffers: string;
}

export const reportWordsDa: ReportWords = {
  tab: 'Leverandørrapporter',
  title: 'Leverandørrapporter',
  lead: 'Rapporterne under hinanden, overskrift for overskrift. Det nye står med fed skrift, det gentagne er dæmpet.',
  none: 'Sagen har ingen rapporter endnu',
  noneHelp: 'Rapporter fra leverandører, mentorer og praktiksteder vises her, når de er læst.',
  grid: 'Rapporter med overskrifter på tværs. Kan rulles til siden.',
  report: 'Rapport',
  newWord: 'nyt',
  repeatedWord: 'gentaget',
  changedWord: 'ændret',
  conflictingWord: 'i modstrid',
  moreRepeated: (n) => `${n} ${n === 1 ? 'gentaget' : 'gentagne'} mere`,
  nothing: 'intet',
  checks: 'Mangler ved rapporten',
  series: 'Vis rapporter fra',
  allSeries: 'Alle afsendere',
  unknownSender: 'Ukendt afsender',
  compare: 'Sammenlign to rapporter',
  older: 'Den ældre',
  newer: 'Den nyere',
  onlyOlder: 'Står ikke i den nyere',
  onlyNewer: 'Nyt i den nyere',
  oneReport: 'Der er kun én rapport fra denne afsender. Der skal to til for at sammenligne.',
  hideSame: 'Vis kun forskelle',
  nothingDiffers: 'De to rapporter siger det samme med de samme ord.',
};

export const reportWordsEn: ReportWords = {
  tab: 'Supplier reports',
  title: 'Supplier reports',
  lead: 'The reports below each other, heading by heading. What is new is bold, what is repeated is dimmed.',
  none: 'The case has no reports yet',
  noneHelp: 'Reports of suppliers, mentors and workplaces are shown here once they have been read.',
  grid: 'Reports with headings across. Scrolls sideways.',
  report: 'Report',
  newWord: 'new',
  repeatedWord: 'repeated',
  changedWord: 'changed',
  conflictingWord: 'in conflict',
  moreRepeated: (n) => `${n} more repeated`,
  nothing: 'nothing',
  checks: 'What the report lacks',
  series: 'Show reports from',
  allSeries: 'All senders',
  unknownSender: 'Unknown sender',
  compare: 'Compare two reports',
  older: 'The older one',
  newer: 'The newer one',
  onlyOlder: 'Not in the newer one',
  onlyNewer: 'New in the newer one',
  oneReport: 'There is one report from this sender. A comparison takes two.',
  hideSame: 'Show differences alone',
  nothingDiffers: 'The two reports say the same in the same words.',
};
