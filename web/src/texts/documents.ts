import { count } from '../../../domain/texts/count.ts';

/** Words of the list of a case's documents. */
export interface DocumentPageWords {
  readonly title: string;
  readonly none: string;
  readonly noneHelp: string;
  readonly uploadTitle: string;
  readonly choose: string;
  readonly dropHere: string;
  readonly types: string;
  readonly uploading: string;
  readonly received: string;
  readonly duplicate: string;
  readonly results: string;
  readonly retry: string;
  readonly retried: string;
  readonly share: (fresh: number, repeated: number) => string;
  readonly attachedTo: string;
  readonly receivedTimes: (n: number) => string;
  readonly receivedOn: (date: string) => string;
  readonly nearlyAs: string;
  readonly ocr: (done: number, total: number) => string;
  readonly read: string;
  readonly onPages: (pages: readonly number[]) => string;
  readonly find: string;
  readonly show: string;
  readonly shows: {
    readonly all: string;
    readonly unread: string;
    readonly failed: string;
    readonly waiting: string;
    readonly followUps: string;
    readonly news: string;
  };
  readonly kind: string;
  readonly allKinds: string;
  readonly sort: string;
  readonly sorts: { readonly date: string; readonly received: string; readonly news: string; readonly sender: string };
  readonly shown: (n: number, of: number) => string;
  readonly noneFit: string;
  readonly progress: (done: number, of: number) => string;
  readonly noneScanned: string;
}

/** In Danish. */
export const documentPageDa: DocumentPageWords = {
  title: 'Dokumenter',
  none: 'Der er ingen dokumenter i sagen endnu',
  noneHelp: 'Upload det første dokument. Det bliver læst med det samme, og overblikket følger af sig selv.',
  uploadTitle: 'Tilføj dokumenter',
  choose: 'Vælg filer',
  dropHere: 'eller træk dem herind.',
  types: 'PDF, scanninger og fotos, Word, ODT, RTF, mail, websider, XML, CSV, tekst og ZIP.',
  uploading: 'Uploader …',
  received: 'Modtaget. Bliver læst nu.',
  duplicate: 'Findes allerede i sagen. Modtagelsen er noteret.',
  results: 'Resultat af upload',
  retry: 'Prøv at læse igen',
  retried: 'Dokumentet bliver læst igen.',
  share: (fresh, repeated) => `${count(fresh, 'ny', 'nye')}, ${count(repeated, 'gentaget', 'gentagne')}`,
  attachedTo: 'Vedhæftet',
  receivedTimes: (n) => `Modtaget ${count(n, 'gang', 'gange')}`,
  receivedOn: (date) => `Modtaget ${date}`,
  nearlyAs: 'Svarer til',
  ocr: (done, total) => `${done} af ${count(total, 'skannet side', 'skannede sider')} læst`,
  read: 'Læst af dig',
  onPages: (pages) => `Side ${pages.join(', ')}`,
  find: 'Find titel, afsender eller fil',
  show: 'Vis',
  shows: {
    all: 'Alle dokumenter',
    unread: 'Ulæste',
    failed: 'Kunne ikke læses',
    waiting: 'Bliver læst',
    followUps: 'Med noget at følge op på',
    news: 'Med nye oplysninger',
  },
  kind: 'Type',
  allKinds: 'Alle typer',
  sort: 'Rækkefølge',
  sorts: { date: 'Nyeste dato først', received: 'Senest modtaget først', news: 'Mest nyt først', sender: 'Afsender' },
  shown: (n, of) => (n === of ? count(n, 'dokument', 'dokumenter') : `${n} af ${count(of, 'dokument', 'dokumenter')}`),
  noneFit: 'Ingen dokumenter passer til valget',
  progress: (done, of) => `${done} af ${count(of, 'dokument', 'dokumenter')} er læst`,
  noneScanned: 'Ingen af dokumenterne er scannet for virus.',
};

/** In English. */
export const documentPageEn: DocumentPageWords = {
  title: 'Documents',
  none: 'There are no documents in the case yet',
  noneHelp: 'Upload the first document. It is read at once, and the overview follows by itself.',
  uploadTitle: 'Add documents',
  choose: 'Choose files',
  dropHere: 'or drop them here.',
  types: 'PDF, scans and photographs, Word, ODT, RTF, e-mail, web pages, XML, CSV, text and ZIP.',
  uploading: 'Uploading …',
  received: 'Received. It is being read now.',
  duplicate: 'The case holds it already. The receipt is noted.',
  results: 'Result of the upload',
  retry: 'Try to read it again',
  retried: 'The document is being read again.',
  share: (fresh, repeated) => `${fresh} new, ${repeated} repeated`,
  attachedTo: 'Attachment',
  receivedTimes: (n) => `Received ${n === 1 ? 'once' : `${n} times`}`,
  receivedOn: (date) => `Received ${date}`,
  nearlyAs: 'Equals',
  ocr: (done, total) => `${done} of ${count(total, 'scanned page', 'scanned pages')} read`,
  read: 'Read by you',
  onPages: (pages) => `${pages.length === 1 ? 'Page' : 'Pages'} ${pages.join(', ')}`,
  find: 'Find title, sender or file',
  show: 'Show',
  shows: {
    all: 'All documents',
    unread: 'Unread',
    failed: 'Could not be read',
    waiting: 'Being read',
    followUps: 'With something to follow up',
    news: 'With new information',
  },
  kind: 'Kind',
  allKinds: 'All kinds',
  sort: 'Order',
  sorts: { date: 'Newest date first', received: 'Latest received first', news: 'Most new first', sender: 'Sender' },
  shown: (n, of) => (n === of ? count(n, 'document', 'documents') : `${n} of ${count(of, 'document', 'documents')}`),
  noneFit: 'No document fits the choice',
  progress: (done, of) => `${done} of ${count(of, 'document', 'documents')} read`,
  noneScanned: 'None of the documents was scanned for viruses.',
};
