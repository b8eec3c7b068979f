import { count } from '../../../domain/texts/count.ts';
import { reportWordsDa } from './reports.ts';
import { searchWordsDa } from './search.ts';
import { viewWordsDa } from './views.ts';
import { caseListDa } from './case-list.ts';
import { checklistPageDa } from './checklists.ts';
import { documentPageDa } from './documents.ts';
import { exportPageDa } from './exports.ts';
import { recordDa } from './record.ts';
import { accessDa } from './access.ts';
import { bundlesDa } from './bundles.ts';
import { statementsDa } from './statements.ts';
import { portalDa } from './portal.ts';
import { operationsDa } from './operations.ts';
import { runningDa } from './running.ts';
import { unfiledPageDa } from './unfiled.ts';
import type { Words } from './words.ts';
import { alertPageWordsDa } from './alerts.ts';
import { orderPageDa } from './orders.ts';
import { qualityPageDa } from './quality.ts';
import { apiKeyPageDa } from './api-keys.ts';
import { auditPageDa } from './audit.ts';
import { retentionPageDa } from './retention.ts';
import { signInWordsDa } from './sign-in.ts';

export const da: Words = {
  product: 'Sagsblik',
  skipToContent: 'Gå til sidens indhold',
  mainMenu: 'Hovedmenu',
  breadcrumbs: 'Brødkrumme',
  otherLanguage: 'English',
  loading: 'Henter …',
  tryAgain: 'Prøv igen',
  close: 'Luk',
  undo: 'Fortryd',
  failed: 'Fejl',
  warning: 'Advarsel',
  information: 'Information',
  unknownPage: 'Siden findes ikke.',
  failedPage: 'Siden kan ikke vises',
  toMyCases: 'Gå til Mine sager',
  toFirstPage: 'Gå til forsiden',
  usedLink: {
    title: 'Linket er brugt eller for gammelt',
    help: 'Et link logger ind én gang. Bed om et nyt der, hvor du fik dette. Er du logget ind i en anden browser, så fortsæt i den.',
  },
  search: searchWordsDa,
  cases: {
    title: 'Mine sager',
    citizen: 'Borger',
    none: 'Du har ingen sager endnu',
    noneHelp: 'En sag vises her, når du er sagsbehandler på den, og der er modtaget et dokument i den.',
    failed: (n) => `${count(n, 'dokument', 'dokumenter')} kunne ikke læses`,
    waiting: (n) => `${count(n, 'dokument', 'dokumenter')} bliver læst`,
    empty: 'Ingen dokumenter',
  },
  tabs: { overview: 'Overblik', documents: 'Dokumenter', label: 'Sagens sider' },
  baseline: {
    label: 'Vis nyt siden',
    none: 'Sagens begyndelse',
    myReading: 'Det, jeg har læst',
    date: 'En dato …',
    dateLabel: 'Dato',
    meetings: 'Møder',
    decisions: 'Afgørelser',
    documents: 'Dokumenter',
    sinceReading: 'du sidst læste',
    sinceMeeting: (title, date) => `${title} ${date}`,
    sinceDocument: (title, date) => `${title}, ${date}`,
  },
  overview: {
    silentDocuments: (n) => `${count(n, 'dokument', 'dokumenter')} siden da bringer intet nyt.`,
    missingShort: 'ingen oplysninger',
    onlyNews: 'Vis kun nyt',
    nextNews: 'Næste nye',
    previousNews: 'Forrige nye',
    print: 'Udskriv',
    shortcuts: 'Genvejstaster',
    headings: 'Overskrifter',
    jumpTo: 'Gå til overskrift',
    newHere: (n) => count(n, 'ny', 'nye'),
    older: (n) => `Vis ${count(n, 'oplysning mere', 'oplysninger mere')}`,
    superseded: (n) => `Tidligere: ${count(n, 'oplysning er afløst', 'oplysninger er afløst')} af en nyere`,
    openSource: 'Åbn kilden',
    newsDocuments: (n) => `${count(n, 'dokument', 'dokumenter')} siden da`,
    newsIn: (n) => count(n, 'ny oplysning', 'nye oplysninger'),
    repeatedIn: (n) => count(n, 'gentaget', 'gentagne'),
    nothingNewIn: 'Intet nyt',
    markRead: 'Markér som læst',
    markAllRead: 'Markér alle som læst',
    markedRead: (n) => `${count(n, 'dokument', 'dokumenter')} markeret som læst.`,
    markedUnread: 'Fortrudt. Dokumentet er ulæst igen.',
    nothingRead: 'Sagen har ingen læste dokumenter endnu',
    nothingReadHelp: 'Når et dokument er læst, står dets oplysninger her under hver sin overskrift.',
    stillReading: (n) => `${count(n, 'dokument', 'dokumenter')} bliver læst lige nu. Overblikket opdateres af sig selv.`,
    failedDocuments: (n) => `${count(n, 'dokument', 'dokumenter')} kunne ikke læses og er ikke med i overblikket.`,
    seeDocuments: 'Se dokumenterne',
    missingTitle: 'Mangler i sagen',
    notPlacedHelp: 'Disse oplysninger kunne ikke placeres sikkert. Det bedste bud på en overskrift står ved hver.',
    conflictHelp: 'To kilder siger noget forskelligt om det samme.',
    added: 'tilføjet',
    removed: 'fjernet',
    position: (at, of) => `${at} af ${of} nye`,
    saidHere: 'Står også her',
  },
  source: {
    title: 'Kilde',
    back: 'Luk kilden',
    download: 'Hent originalen',
    page: (page, of) => `Side ${page} af ${of}`,
    notDrawn: 'Siden kunne ikke tegnes. Hent originalen for at se den.',
    words: 'Ordene er rammet ind på siden',
    larger: 'Større',
    smaller: 'Mindre',
    quoted: 'Citeret fra en tidligere mail',
  },
  caseList: caseListDa,
  record: recordDa,
  exports: exportPageDa,
  checklists: checklistPageDa,
  statements: statementsDa,
  access: accessDa,
  bundles: bundlesDa,
  alerts: alertPageWordsDa,
  orders: orderPageDa,
  quality: qualityPageDa,
  audit: auditPageDa,
  apiKeys: apiKeyPageDa,
  retention: retentionPageDa,
  signIn: signInWordsDa,
  signOut: 'Log ud',
  signedOut: 'Du er logget ud',
  signedOutHelp: 'Luk vinduet, eller åbn et nyt link til Sagsblik for at logge ind igen.',
  documents: documentPageDa,
  views: viewWordsDa,
  reports: reportWordsDa,
  unfiledPage: unfiledPageDa,
  portal: portalDa,
  running: runningDa,
  operations: operationsDa,
  help: {
    title: 'Genvejstaster',
    intro: 'Tasterne virker på overblikket, når du ikke skriver i et felt. På Mine sager går j og k fra sag til sag, og Enter åbner sagen.',
    keys: [
      { keys: 'j', does: 'Næste nye oplysning' },
      { keys: 'k', does: 'Forrige nye oplysning' },
      { keys: 'c', does: 'Næste oplysning, der er ændret eller i modstrid' },
      { keys: '↓ ↑', does: 'Næste og forrige, når en oplysning er valgt' },
      { keys: 'Enter', does: 'Åbn kilden til den valgte oplysning' },
      { keys: 'Esc', does: 'Luk kilden, og gå tilbage til oplysningen' },
      { keys: 'r', does: 'Ret den valgte oplysning, eller skriv en note til den' },
      { keys: 'm', does: 'Markér den valgte oplysnings dokument som læst' },
      { keys: 'u', does: 'Fortryd, mens beskeden om det står der' },
      { keys: 'n', does: 'Vis kun nyt, eller vis alt' },
      { keys: 'v', does: 'Næste visning (V: forrige)' },
      { keys: '/', does: 'Søg i sagen' },
      { keys: '?', does: 'Vis denne oversigt' },
    ],
    enabled: 'Genvejstaster er slået til',
    enabledHelp: 'Slå dem fra, hvis de forstyrrer talestyring eller et andet hjælpemiddel.',
  },
};
