/** Words of the checklist pages; what a list says of a case stands in `domain/texts`. */
export interface ChecklistPageWords {
  readonly tab: string;
  readonly list: string;
  readonly show: string;
  readonly onlyMissing: string;
  readonly point: string;
  readonly moreSources: (n: number) => string;
  readonly openSource: (words: string) => string;
  readonly openDocument: (title: string) => string;
  readonly validFrom: (day: string) => string;
  readonly overCases: string;
  readonly overCasesLead: string;
  readonly case: string;
  readonly download: string;
  readonly none: string;
  readonly noneHelp: string;
  readonly allHaveSource: string;
  readonly noSourceShort: string;
  readonly print: string;
  readonly days: (n: number) => string;
}

export const checklistPageDa: ChecklistPageWords = {
  tab: 'Tjekliste',
  list: 'Liste',
  show: 'Vis',
  onlyMissing: 'Vis kun det, der ikke har en kilde',
  point: 'Punkt',
  moreSources: (n) => `${n} ${n === 1 ? 'kilde' : 'kilder'} mere`,
  openSource: (words) => `Åbn kilden: ${words}`,
  openDocument: (title) => `Åbn dokumentet: ${title}`,
  validFrom: (day) => `Listen gælder fra ${day}`,
  overCases: 'Tjekliste over sager',
  overCasesLead:
    'Samme liste over de sager, du må se. Tallene er dage siden den nyeste kilde; de siger intet om, hvorvidt en sag er tilstrækkeligt oplyst.',
  case: 'Sag',
  download: 'Hent som regneark (CSV)',
  none: 'Du har ingen sager',
  noneHelp: 'Når du har sager, står de her.',
  allHaveSource: 'Alle punkter har en kilde, og alle papirer er modtaget',
  noSourceShort: 'ingen',
  print: 'Udskriv',
  days: (n) => `${n} ${n === 1 ? 'dag' : 'dage'}`,
};

export const checklistPageEn: ChecklistPageWords = {
  tab: 'Checklist',
  list: 'List',
  show: 'Show',
  onlyMissing: 'Show only what has no source',
  point: 'Point',
  moreSources: (n) => `${n} more ${n === 1 ? 'source' : 'sources'}`,
  openSource: (words) => `Open the source: ${words}`,
  openDocument: (title) => `Open the document: ${title}`,
  validFrom: (day) => `The list holds from ${day}`,
  overCases: 'Checklist over cases',
  overCasesLead:
    'The same list over the cases that you may see. The figures are days since the newest source; they do not say whether a case is sufficiently informed.',
  case: 'Case',
  download: 'Download as spreadsheet (CSV)',
  none: 'You have no cases',
  noneHelp: 'When you have cases, they stand here.',
  allHaveSource: 'Every point has a source, and every paper has come',
  noSourceShort: 'none',
  print: 'Print',
  days: (n) => `${n} ${n === 1 ? 'day' : 'days'}`,
};
