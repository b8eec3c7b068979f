import { count } from '../../../domain/texts/count.ts';

/** Words of the pages on quality. Checks, questions and heads of tables stand in `domain/texts/quality-words.ts`. */
export interface QualityPageWords {
  readonly title: string;
  readonly lead: string;
  readonly tabs: Readonly<Record<'shares' | 'samples' | 'effect' | 'label', string>>;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly allOf: (group: string) => string;
  readonly sender: string;
  readonly allSenders: string;
  readonly senderCount: (name: string, papers: number) => string;
  readonly step: string;
  readonly steps: Readonly<Record<'month' | 'quarter', string>>;
  readonly show: string;
  readonly download: string;
  readonly downloadSample: string;
  readonly none: string;
  readonly noneHelp: string;
  readonly sharesHelp: string;
  readonly ordersHelp: string;
  readonly plot: (check: string) => string;
  readonly plotHelp: string;
  readonly quarter: (of: number, year: string) => string;
  readonly weights: Readonly<Record<'many' | 'few' | 'too-few' | 'none', string>>;
  readonly legend: string;
  readonly percent: (value: string) => string;
  readonly few: string;
  readonly draw: string;
  readonly drawTitle: string;
  readonly drawHelp: string;
  readonly size: string;
  readonly seed: string;
  readonly seedHelp: string;
  readonly samples: string;
  readonly noSamples: string;
  readonly noSamplesHelp: string;
  readonly sampleName: (kind: string, from: string, to: string) => string;
  readonly judged: (n: number, of: number) => string;
  readonly drawnAt: (moment: string) => string;
  readonly sampleFacts: (drawn: number, population: number, seed: string) => string;
  readonly ofSender: (name: string) => string;
  readonly gone: (n: number) => string;
  readonly unchanged: (population: number) => string;
  readonly grown: (then: number, now: number, others: number) => string;
  readonly questionsHelp: string;
  readonly summary: string;
  readonly papers: string;
  readonly paper: (position: number, of: number, title: string) => string;
  readonly openPaper: string;
  readonly paperFacts: (kind: string, received: string, reference: string) => string;
  readonly noFindings: string;
  readonly findings: string;
  readonly questionColumn: string;
  readonly unanswered: string;
  readonly notSaid: string;
  readonly remark: string;
  readonly remarkHelp: string;
  readonly saveRemark: string;
  readonly saved: string;
  readonly signature: string;
  readonly toSamples: string;
  readonly effect: EffectWords;
}

interface EffectWords {
  readonly lead: string;
  readonly day: string;
  readonly dayHelp: string;
  readonly months: string;
  readonly monthsOf: (n: number) => string;
  readonly choose: string;
  readonly chooseHelp: string;
  readonly stretches: (before: string, after: string) => string;
  readonly days: (from: string, to: string, days: number) => string;
  readonly uneven: string;
  readonly readTitle: string;
  readonly readHelp: string;
  readonly daysHead: string;
  readonly daysPlot: string;
  readonly daysPlotHelp: string;
  readonly quartiles: (first: string, median: string, third: string) => string;
  readonly sharesTitle: (group: string) => string;
  readonly ordersTitle: string;
  readonly ordersHelp: string;
  readonly daysToAnswer: string;
  readonly of: (share: string, papers: number) => string;
  readonly cannot: string;
  readonly cannotSay: readonly string[];
}

export const qualityPageDa: QualityPageWords = {
  title: 'Kvalitet',
  lead: 'Enhedens leverandørrapporter og lægeattester. Tallene handler om dokumenter og organisationer, aldrig om medarbejdere, læger eller borgere.',
  tabs: { shares: 'Tal over tid', samples: 'Stikprøver', effect: 'Før og efter', label: 'Kvalitet, sider' },
  from: 'Modtaget fra',
  to: 'Til og med',
  kind: 'Dokumenter',
  allOf: (group) => `${group}, alle typer`,
  sender: 'Leverandør',
  allSenders: 'Alle leverandører',
  senderCount: (name, papers) => `${name} (${papers})`,
  step: 'Vis pr.',
  steps: { month: 'Måned', quarter: 'Kvartal' },
  show: 'Vis tallene',
  download: 'Hent som regneark (CSV)',
  downloadSample: 'Hent som regneark (CSV), med sagsnumre',
  none: 'Ingen dokumenter passer til valget',
  noneHelp: 'Vælg en anden periode, type eller leverandør. Dokumenter, der endnu bliver læst eller ikke kunne læses, tæller ikke med.',
  sharesHelp:
    'Hvor stor en del af dokumenterne hvert tjek fandt noget i. Et tjek kan tage fejl: læs dokumenterne i en stikprøve, før du drager en slutning.',
  ordersHelp: 'Kun dokumenter, der svarer på en bestilling, tæller med her.',
  plot: (check) => `Andel over tid: ${check}`,
  plotHelp: 'De samme tal står i tabellen.',
  quarter: (of, year) => `${of}. kvt. ${year}`,
  weights: {
    many: '20 dokumenter eller flere',
    few: '5 til 19 dokumenter: andelen kan være tilfældig',
    'too-few': 'under 5 dokumenter eller 3 borgere: andelen vises ikke',
    none: 'ingen dokumenter',
  },
  legend: 'Tegnenes betydning',
  percent: (value) => `${value} %`,
  few: 'få dokumenter',
  draw: 'Træk stikprøven',
  drawTitle: 'Ny stikprøve',
  drawHelp:
    'Dokumenterne trækkes tilfældigt. Stikprøven bliver gemt, som den blev trukket, også når der kommer flere dokumenter i perioden.',
  size: 'Antal dokumenter',
  seed: 'Frø',
  seedHelp: 'Det samme frø trækker de samme dokumenter igen. Lad feltet stå tomt for at få et nyt.',
  samples: 'Stikprøver i enheden',
  noSamples: 'Enheden har ingen stikprøver endnu',
  noSamplesHelp: 'Træk den første ovenfor.',
  sampleName: (kind, from, to) => `${kind}, ${from} – ${to}`,
  judged: (n, of) => `${n} af ${of} gennemgået`,
  drawnAt: (moment) => `Trukket ${moment}`,
  sampleFacts: (drawn, population, seed) => `${drawn} af ${count(population, 'dokument', 'dokumenter')}, frø ${seed}`,
  ofSender: (name) => `Leverandør: ${name}`,
  gone: (n) =>
    `${count(n, 'dokument', 'dokumenter')} i stikprøven er ikke længere her: sagen er slettet, dokumentet er taget ud, eller sagen hører til en anden enhed.`,
  unchanged: (population) => `Det samme valg finder stadig ${count(population, 'dokument', 'dokumenter')}. Intet er kommet til.`,
  grown: (then, now, others) =>
    `Da stikprøven blev trukket, fandt valget ${count(then, 'dokument', 'dokumenter')}. Nu finder det ${now}. Stikprøven er ikke ændret; blev den trukket nu, ville ${others} af dens dokumenter være andre.`,
  questionsHelp: 'Svarene er dine egne og gælder dokumentet, ikke den, der skrev det. De bliver gemt med det samme.',
  summary: 'Svarene samlet',
  papers: 'Dokumenterne',
  paper: (position, of, title) => `${position} af ${of}: ${title}`,
  openPaper: 'Åbn dokumentet i sagen',
  paperFacts: (kind, received, reference) => `${kind}. Modtaget ${received}. Sag ${reference}`,
  noFindings: 'Tjekkene fandt intet.',
  findings: 'Tjekkene fandt',
  questionColumn: 'Spørgsmål',
  unanswered: 'Ikke besvaret',
  notSaid: 'Vælg',
  remark: 'Bemærkning',
  remarkHelp: 'Om dokumentet. Skriv ikke om medarbejderen. Bemærkningen slettes med sagen.',
  saveRemark: 'Gem bemærkning',
  saved: 'Gemt.',
  signature: 'Gennemgået af: ______________________ Dato: ______________',
  toSamples: 'Alle stikprøver',
  effect: {
    lead: 'Tal før og efter en dag, for eksempel den dag, Sagsblik blev taget i brug.',
    day: 'Delende dag',
    dayHelp: 'Den første dag, der regnes som efter.',
    months: 'Tid på hver side',
    monthsOf: (n) => count(n, 'måned', 'måneder'),
    choose: 'Vælg den delende dag',
    chooseHelp: 'Så vises tallene for lige lang tid før og efter.',
    stretches: (before, after) => `Før: ${before}. Efter: ${after}.`,
    days: (from, to, days) => `${from} – ${to} (${count(days, 'dag', 'dage')})`,
    uneven: 'Tiden efter er kortere end tiden før. Antal kan ikke sammenlignes, og dokumenterne har haft kortere tid til at blive læst.',
    readTitle: 'Fra modtaget til læst',
    readHelp:
      'Dage fra et dokument er modtaget, til den første har markeret det som læst, uanset hvem. Opgjort, som det stod på periodens sidste dag.',
    daysHead: 'Dage, median (kvartiler)',
    daysPlot: 'Dage fra modtaget til læst: median og kvartiler',
    daysPlotHelp: 'Stregen går fra nedre til øvre kvartil, tegnet er medianen. De samme tal står i tabellen.',
    quartiles: (first, median, third) => `${median} (${first}–${third})`,
    sharesTitle: (group) => `${group}: hvad tjekkene fandt`,
    ordersTitle: 'Bestillinger',
    ordersHelp:
      'Bestillinger, der er trukket tilbage, tæller ikke med. Åbne bestillinger er talt på periodens sidste dag, uanset hvornår de er bestilt.',
    daysToAnswer: 'Dage til svar, median (kvartiler)',
    of: (share, papers) => `${share} (af ${papers})`,
    cannot: 'Hvad tallene ikke kan sige',
    cannotSay: [
      'Hvorfor tallene er forskellige. Sagstal, ferier, nye leverandører og nye regler kan betyde mere end et nyt værktøj.',
      'Om nogen har læst et dokument uden at markere det, eller læst det et andet sted. Før Sagsblik blev brugt, er der ingen læsemærker, så sammenlign hellere to perioder, hvor alle brugte det.',
      'Hvornår mærker fra før opdateringen er sat. De tæller som læst på en ukendt dag.',
      'Om en medarbejder arbejder hurtigt eller godt. Tallene er talt over dokumenter, og der findes ingen liste pr. medarbejder.',
      'Om afgørelserne er blevet bedre. Tjekkene ser på, hvad et dokument mangler, ikke på borgerens sag.',
      'Noget om dokumenter i sager, der er slettet: de er væk fra begge sider.',
    ],
  },
};

export const qualityPageEn: QualityPageWords = {
  title: 'Quality',
  lead: "The unit's supplier reports and doctors' statements. The figures are about documents and organisations, never about employees, doctors or citizens.",
  tabs: { shares: 'Figures over time', samples: 'Samples', effect: 'Before and after', label: 'Quality, pages' },
  from: 'Received from',
  to: 'To and including',
  kind: 'Documents',
  allOf: (group) => `${group}, every kind`,
  sender: 'Supplier',
  allSenders: 'Every supplier',
  senderCount: (name, papers) => `${name} (${papers})`,
  step: 'Show per',
  steps: { month: 'Month', quarter: 'Quarter' },
  show: 'Show the figures',
  download: 'Download as a spreadsheet (CSV)',
  downloadSample: 'Download as a spreadsheet (CSV), with case references',
  none: 'No documents fit the choice',
  noneHelp: 'Choose another period, kind or supplier. Documents that are still being read, or could not be read, do not count.',
  sharesHelp:
    'How large a part of the documents each check found something in. A check can be wrong: read the documents of a sample before you conclude.',
  ordersHelp: 'Only documents that answer an order count here.',
  plot: (check) => `Share over time: ${check}`,
  plotHelp: 'The same figures stand in the table.',
  quarter: (of, year) => `Q${of} ${year}`,
  weights: {
    many: '20 documents or more',
    few: '5 to 19 documents: the share may be chance',
    'too-few': 'under 5 documents or 3 citizens: the share is held back',
    none: 'no documents',
  },
  legend: 'What the signs mean',
  percent: (value) => `${value} %`,
  few: 'few documents',
  draw: 'Draw the sample',
  drawTitle: 'New sample',
  drawHelp: 'The documents are drawn at random. The sample is kept as it was drawn, also when more documents come to the period.',
  size: 'Number of documents',
  seed: 'Seed',
  seedHelp: 'The same seed draws the same documents again. Leave it empty for a new one.',
  samples: 'Samples of the unit',
  noSamples: 'The unit has no samples yet',
  noSamplesHelp: 'Draw the first one above.',
  sampleName: (kind, from, to) => `${kind}, ${from} – ${to}`,
  judged: (n, of) => `${n} of ${of} gone through`,
  drawnAt: (moment) => `Drawn ${moment}`,
  sampleFacts: (drawn, population, seed) => `${drawn} of ${count(population, 'document', 'documents')}, seed ${seed}`,
  ofSender: (name) => `Supplier: ${name}`,
  gone: (n) =>
    `${count(n, 'document', 'documents')} of the sample can no longer be seen here: the case is deleted, the document was taken out, or the case belongs to another unit.`,
  unchanged: (population) => `The same choice still finds ${count(population, 'document', 'documents')}. Nothing has come.`,
  grown: (then, now, others) =>
    `When the sample was drawn, the choice found ${count(then, 'document', 'documents')}. Now it finds ${now}. The sample is unchanged; drawn now, ${others} of its documents would be others.`,
  questionsHelp: 'The answers are your own and speak of the document, not of its writer. They are saved at once.',
  summary: 'The answers together',
  papers: 'The documents',
  paper: (position, of, title) => `${position} of ${of}: ${title}`,
  openPaper: 'Open the document in its case',
  paperFacts: (kind, received, reference) => `${kind}. Received ${received}. Case ${reference}`,
  noFindings: 'The checks found nothing.',
  findings: 'The checks found',
  questionColumn: 'Question',
  unanswered: 'Not answered',
  notSaid: 'Choose',
  remark: 'Remark',
  remarkHelp: 'About the document. Do not write about the employee. The remark is deleted with the case.',
  saveRemark: 'Save remark',
  saved: 'Saved.',
  signature: 'Gone through by: ______________________ Date: ______________',
  toSamples: 'Every sample',
  effect: {
    lead: 'Figures before and after a day, such as the day Sagsblik was taken into use.',
    day: 'Dividing day',
    dayHelp: 'The first day that counts as after.',
    months: 'Time on each side',
    monthsOf: (n) => count(n, 'month', 'months'),
    choose: 'Choose the dividing day',
    chooseHelp: 'The figures are then shown for the same length of time before and after.',
    stretches: (before, after) => `Before: ${before}. After: ${after}.`,
    days: (from, to, days) => `${from} – ${to} (${count(days, 'day', 'days')})`,
    uneven: 'The time after is shorter than the time before. Counts cannot be compared, and the documents had less time to be read.',
    readTitle: 'From receipt to reading',
    readHelp:
      'Days from the receipt of a document until the first person marked it as read, whoever it was. As it stood on the last day of the period.',
    daysHead: 'Days, median (quartiles)',
    daysPlot: 'Days from receipt to reading: median and quartiles',
    daysPlotHelp: 'The line goes from the lower to the upper quartile, the sign is the median. The same figures stand in the table.',
    quartiles: (first, median, third) => `${median} (${first}–${third})`,
    sharesTitle: (group) => `${group}: what the checks found`,
    ordersTitle: 'Orders',
    ordersHelp: 'Withdrawn orders do not count. Open orders are counted on the last day of the period, whenever they were ordered.',
    daysToAnswer: 'Days to the answer, median (quartiles)',
    of: (share, papers) => `${share} (of ${papers})`,
    cannot: 'What the figures cannot say',
    cannotSay: [
      'Why the figures differ. Numbers of cases, holidays, new suppliers and new rules may mean more than a new tool.',
      'Whether somebody read a document without marking it, or read it elsewhere. There are no marks from before Sagsblik was used, so rather compare two periods in which everybody used it.',
      'When marks from before the update were made. They count as read on an unknown day.',
      'Whether an employee works fast or well. The figures are counted over documents, and there is no list per employee.',
      "Whether decisions have become better. The checks look at what a document lacks, not at the citizen's case.",
      'Anything about documents of cases that are deleted: they are gone from both sides.',
    ],
  },
};
