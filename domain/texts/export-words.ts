import { count } from './count.ts';
import type { ExportForm, ExportReader, RemovalRule } from '../export.ts';

/** Words of exports; counts come in, so that plural is right. */
export interface ExportWords {
  readonly forms: Readonly<Record<ExportForm, string>>;
  readonly readers: Readonly<Record<ExportReader, string>>;
  /** What stands where words were removed. */
  readonly removed: Readonly<Record<RemovalRule, string>>;
  readonly removedCount: Readonly<Record<RemovalRule, (count: number) => string>>;
  readonly removedTitle: string;
  readonly caseReference: (reference: string) => string;
  /** Foot of each page: whom it is for, which version, of what it was made. */
  readonly foot: (note: {
    readonly reader: string | null;
    readonly version: number | null;
    readonly day: string;
    readonly madeOf: string;
  }) => string;
  readonly pageOf: (page: number, pages: number) => string;
  readonly goal: string;
  readonly noGoal: string;
  readonly newsSince: (since: string) => string;
  readonly changed: string;
  readonly conflicts: string;
  readonly oneSide: string;
  readonly otherSide: string;
  readonly picture: string;
  readonly newestFirst: string;
  readonly sources: string;
  /** Never silently: "og 14 flere, se sagen". */
  readonly more: (count: number) => string;
  readonly moreDocuments: (count: number) => string;
  readonly shortened: string;
  readonly waitingFiles: (count: number) => string;
  readonly notSaid: string;
  readonly citizenSays: string;
  readonly fromCv: string;
  readonly othersSay: string;
  readonly draft: string;
  readonly number: string;
  readonly document: string;
  readonly day: string;
  readonly pages: string;
  readonly bundle: BundleWords;
}

/** Words of the bundle of pages. */
interface BundleWords {
  readonly title: string;
  /** What the bundle holds, and how it was found. */
  readonly holds: (pages: number, covered: number, pieces: number) => string;
  readonly greedy: string;
  readonly column: string;
  readonly brings: string;
  readonly as: string;
  readonly asOriginal: string;
  readonly asText: string;
  readonly leftOutTitle: string;
  readonly leftOut: (pages: number, pieces: number) => string;
  /** Over a page that is told as text. */
  readonly whyText: Readonly<Record<'format' | 'redacted' | 'unopened', string>>;
  readonly scans: string;
  readonly empty: string;
  readonly pageOf: (page: number, pages: number) => string;
}

export const exportWordsDa: ExportWords = {
  forms: {
    'overview-pdf': 'Overblik som PDF',
    'overview-docx': 'Overblik som Word-dokument',
    'plan-docx': 'Udkast til rehabiliteringsplanens forberedende del',
    text: 'Tekst pr. overskrift',
    json: 'JSON',
    bundle: 'Samling af sider',
  },
  readers: { citizen: 'borgeren', gp: 'egen læge', team: 'rehabiliteringsteamet' },
  removed: {
    cpr: '[fjernet: CPR-nummer på en anden end borgeren]',
    name: '[fjernet: navn på tredjepart]',
    chosen: '[fjernet: oplysning valgt fra af sagsbehandleren]',
  },
  removedCount: {
    cpr: (n) => count(n, 'CPR-nummer på en anden end borgeren', 'CPR-numre på andre end borgeren'),
    name: (n) => count(n, 'navn på tredjepart', 'navne på tredjepart'),
    chosen: (n) => `${count(n, 'oplysning', 'oplysninger')} valgt fra af sagsbehandleren`,
  },
  removedTitle: 'Fjernet fra denne udgave',
  caseReference: (reference) => `Sag ${reference}`,
  foot: ({ reader, version, day, madeOf }) =>
    [version === null ? null : `Udgave ${version}`, reader === null ? null : `til ${reader}`, day, `dannet af ${madeOf}`]
      .filter((part) => part !== null)
      .join(', '),
  pageOf: (page, pages) => `Side ${page} af ${pages}`,
  goal: 'Mål',
  noGoal: 'Intet mål for job eller uddannelse er oplyst.',
  newsSince: (since) => `Nyt siden ${since}`,
  changed: 'Ændret',
  conflicts: 'Modstridende oplysninger',
  oneSide: 'Den ene kilde',
  otherSide: 'Den anden kilde',
  picture: 'Billedet nu',
  newestFirst: 'Nyeste først. Tallet i kantet parentes er kilden, se listen til sidst.',
  sources: 'Kilder',
  more: (n) => `og ${n} flere, se sagen`,
  moreDocuments: (n) => `Sagen har ${count(n, 'dokument', 'dokumenter')} mere, som ikke er nævnt her.`,
  shortened: '(forkortet)',
  waitingFiles: (n) => `${count(n, 'fil', 'filer')} er endnu ikke læst og er ikke med`,
  notSaid: 'Ikke oplyst',
  citizenSays: 'Borgerens perspektiv, med borgerens ord, som kilden gengiver dem',
  fromCv: 'Fra CV',
  othersSay: 'Oplyst af andre',
  draft: 'Udkast dannet af sagens dokumenter. Hver linje er ordret fra sin kilde, se fodnoten. Ret og udfyld, før teksten bruges.',
  number: 'Nr.',
  document: 'Dokument',
  day: 'Dato',
  pages: 'Sider',
  bundle: {
    title: 'Samling af sider',
    holds: (pages, covered, pieces) =>
      `${count(pages, 'side', 'sider')} med ${covered} af sagens ${count(pieces, 'oplysning', 'oplysninger')}.`,
    greedy:
      'Siderne er valgt trinvis: hver gang den side, der har flest oplysninger, som endnu ikke er med, og ved lige mange den nyeste. Det giver få sider, men ikke med sikkerhed det færrest mulige.',
    column: 'Side',
    brings: 'Nye oplysninger på siden',
    as: 'Gengivet som',
    asOriginal: 'original side',
    asText: 'tekst',
    leftOutTitle: 'Ikke med',
    leftOut: (pages, pieces) =>
      `${count(pages, 'side', 'sider')} med ${count(pieces, 'oplysning', 'oplysninger')} er ikke med, fordi samlingen højst har 50 sider. De står her, vigtigste først.`,
    whyText: {
      format: 'Dokumentet har ingen faste sider og er gengivet som tekst.',
      redacted: 'Siden er gengivet som tekst, fordi noget er fjernet fra den.',
      unopened: 'Siden kunne ikke tages ud af originalen og er gengivet som tekst.',
    },
    scans: 'På skannede sider er teksten genkendt maskinelt. Se dem igennem, før samlingen gives videre.',
    empty: 'Sagen har ingen oplysninger at samle.',
    pageOf: (page, pages) => `Forside og tekstsider, side ${page} af ${pages}`,
  },
};

export const exportWordsEn: ExportWords = {
  forms: {
    'overview-pdf': 'Overview as PDF',
    'overview-docx': 'Overview as Word document',
    'plan-docx': 'Draft of the preparatory part of the rehabilitation plan',
    text: 'Text per heading',
    json: 'JSON',
    bundle: 'Bundle of pages',
  },
  readers: { citizen: 'the citizen', gp: 'the GP', team: 'the rehabilitation team' },
  removed: {
    cpr: '[removed: CPR number of somebody other than the citizen]',
    name: "[removed: third party's name]",
    chosen: '[removed: information left out by the caseworker]',
  },
  removedCount: {
    cpr: (n) => count(n, 'CPR number of somebody other than the citizen', 'CPR numbers of others than the citizen'),
    name: (n) => count(n, "third party's name", "third parties' names"),
    chosen: (n) => `${count(n, 'piece', 'pieces')} of information left out by the caseworker`,
  },
  removedTitle: 'Removed from this version',
  caseReference: (reference) => `Case ${reference}`,
  foot: ({ reader, version, day, madeOf }) =>
    [version === null ? null : `Version ${version}`, reader === null ? null : `for ${reader}`, day, `made of ${madeOf}`]
      .filter((part) => part !== null)
      .join(', '),
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  goal: 'Goal',
  noGoal: 'No goal for work or education is told.',
  newsSince: (since) => `New since ${since}`,
  changed: 'Changed',
  conflicts: 'Conflicting information',
  oneSide: 'One source',
  otherSide: 'The other source',
  picture: 'The picture now',
  newestFirst: 'Newest first. The number in square brackets is the source, see the list at the end.',
  sources: 'Sources',
  more: (n) => `and ${n} more, see the case`,
  moreDocuments: (n) => `The case has ${count(n, 'document', 'documents')} more that are not named here.`,
  shortened: '(shortened)',
  waitingFiles: (n) => `${count(n, 'file is', 'files are')} not read yet and not included`,
  notSaid: 'Not told',
  citizenSays: "The citizen's perspective, in the citizen's words as the source gives them",
  fromCv: 'From the CV',
  othersSay: 'Told by others',
  draft:
    'Draft made of the documents of the case. Each line is word for word from its source, see the footnote. Correct and complete it before use.',
  number: 'No.',
  document: 'Document',
  day: 'Date',
  pages: 'Pages',
  bundle: {
    title: 'Bundle of pages',
    holds: (pages, covered, pieces) =>
      `${count(pages, 'page', 'pages')} with ${covered} of ${count(pieces, 'piece', 'pieces')} of information in the case.`,
    greedy:
      'The pages are chosen step by step: each time the page with most information that is not there yet, and of equal ones the newest. That gives few pages, but not with certainty the fewest possible.',
    column: 'Page',
    brings: 'New information on the page',
    as: 'Shown as',
    asOriginal: 'original page',
    asText: 'text',
    leftOutTitle: 'Left out',
    leftOut: (pages, pieces) =>
      `${count(pages, 'page', 'pages')} with ${count(pieces, 'piece', 'pieces')} of information are left out, because the bundle has at most 50 pages. They stand here, the most important first.`,
    whyText: {
      format: 'The document has no fixed pages and is shown as text.',
      redacted: 'The page is shown as text, because something was removed from it.',
      unopened: 'The page could not be taken out of the original and is shown as text.',
    },
    scans: 'On scanned pages the text is recognised by machine. Look them through before the bundle is handed on.',
    empty: 'The case has no information to bundle.',
    pageOf: (page, pages) => `Front and text pages, page ${page} of ${pages}`,
  },
};
