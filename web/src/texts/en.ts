import { count } from '../../../domain/texts/count.ts';
import { reportWordsEn } from './reports.ts';
import { searchWordsEn } from './search.ts';
import { viewWordsEn } from './views.ts';
import { caseListEn } from './case-list.ts';
import { checklistPageEn } from './checklists.ts';
import { documentPageEn } from './documents.ts';
import { exportPageEn } from './exports.ts';
import { recordEn } from './record.ts';
import { accessEn } from './access.ts';
import { bundlesEn } from './bundles.ts';
import { statementsEn } from './statements.ts';
import { portalEn } from './portal.ts';
import { operationsEn } from './operations.ts';
import { runningEn } from './running.ts';
import { unfiledPageEn } from './unfiled.ts';
import type { Words } from './words.ts';
import { alertPageWordsEn } from './alerts.ts';
import { orderPageEn } from './orders.ts';
import { qualityPageEn } from './quality.ts';
import { apiKeyPageEn } from './api-keys.ts';
import { auditPageEn } from './audit.ts';
import { retentionPageEn } from './retention.ts';
import { signInWordsEn } from './sign-in.ts';

export const en: Words = {
  product: 'Sagsblik',
  skipToContent: 'Go to the content of the page',
  mainMenu: 'Main menu',
  breadcrumbs: 'Breadcrumbs',
  otherLanguage: 'Dansk',
  loading: 'Loading …',
  tryAgain: 'Try again',
  close: 'Close',
  undo: 'Undo',
  failed: 'Error',
  warning: 'Warning',
  information: 'Information',
  unknownPage: 'There is no such page.',
  failedPage: 'The page cannot be shown',
  usedLink: {
    title: 'The link has been used or is too old',
    help: 'A link signs in once. Ask for a new one where you got this one. If you are signed in with another browser, go on there.',
  },
  toMyCases: 'Go to My cases',
  toFirstPage: 'Go to the first page',
  search: searchWordsEn,
  cases: {
    title: 'My cases',
    citizen: 'Citizen',
    none: 'You have no cases yet',
    noneHelp: 'A case shows here when you are its caseworker and a document has been received in it.',
    failed: (n) => `${count(n, 'document', 'documents')} could not be read`,
    waiting: (n) => `${count(n, 'document is', 'documents are')} being read`,
    empty: 'No documents',
  },
  tabs: { overview: 'Overview', documents: 'Documents', label: 'Pages of the case' },
  baseline: {
    label: 'Show news since',
    none: 'The beginning of the case',
    myReading: 'What I have read',
    date: 'A date …',
    dateLabel: 'Date',
    meetings: 'Meetings',
    decisions: 'Decisions',
    documents: 'Documents',
    sinceReading: 'you last read',
    sinceMeeting: (title, date) => `${title} ${date}`,
    sinceDocument: (title, date) => `${title}, ${date}`,
  },
  overview: {
    silentDocuments: (n) => `${count(n, 'document', 'documents')} since then ${n === 1 ? 'brings' : 'bring'} nothing new.`,
    missingShort: 'no information',
    onlyNews: 'Show news only',
    nextNews: 'Next new',
    previousNews: 'Previous new',
    print: 'Print',
    shortcuts: 'Keyboard shortcuts',
    headings: 'Headings',
    jumpTo: 'Go to heading',
    newHere: (n) => `${n} new`,
    older: (n) => `Show ${count(n, 'more piece of information', 'more pieces of information')}`,
    superseded: (n) => `Earlier: ${count(n, 'piece was', 'pieces were')} replaced by a newer one`,
    openSource: 'Open the source',
    newsDocuments: (n) => `${count(n, 'document', 'documents')} since then`,
    newsIn: (n) => `${n} new`,
    repeatedIn: (n) => `${n} repeated`,
    nothingNewIn: 'Nothing new',
    markRead: 'Mark as read',
    markAllRead: 'Mark all as read',
    markedRead: (n) => `${count(n, 'document', 'documents')} marked as read.`,
    markedUnread: 'Undone. The document is unread again.',
    nothingRead: 'No document of the case has been read yet',
    nothingReadHelp: 'When a document has been read, what it says stands here under its headings.',
    stillReading: (n) => `${count(n, 'document is', 'documents are')} being read right now. The overview follows by itself.`,
    failedDocuments: (n) => `${count(n, 'document', 'documents')} could not be read and ${n === 1 ? 'is' : 'are'} not in the overview.`,
    seeDocuments: 'See the documents',
    missingTitle: 'Missing in the case',
    notPlacedHelp: 'These could not be placed with certainty. The best guess at a heading stands beside each.',
    conflictHelp: 'Two sources say different things about the same.',
    added: 'added',
    removed: 'removed',
    position: (at, of) => `${at} of ${of} new`,
    saidHere: 'Also stands here',
  },
  source: {
    title: 'Source',
    back: 'Close the source',
    download: 'Download the original',
    page: (page, of) => `Page ${page} of ${of}`,
    notDrawn: 'The page could not be drawn. Download the original to see it.',
    words: 'The words are boxed on the page',
    larger: 'Larger',
    smaller: 'Smaller',
    quoted: 'Quoted from an earlier e-mail',
  },
  caseList: caseListEn,
  record: recordEn,
  exports: exportPageEn,
  checklists: checklistPageEn,
  statements: statementsEn,
  access: accessEn,
  bundles: bundlesEn,
  alerts: alertPageWordsEn,
  orders: orderPageEn,
  quality: qualityPageEn,
  audit: auditPageEn,
  apiKeys: apiKeyPageEn,
  retention: retentionPageEn,
  signIn: signInWordsEn,
  signOut: 'Sign out',
  signedOut: 'You are signed out',
  signedOutHelp: 'Close the window, or open a new link to Sagsblik to sign in again.',
  documents: documentPageEn,
  views: viewWordsEn,
  reports: reportWordsEn,
  unfiledPage: unfiledPageEn,
  portal: portalEn,
  running: runningEn,
  operations: operationsEn,
  help: {
    title: 'Keyboard shortcuts',
    intro:
      'The keys work on the overview while you are not typing in a field. In My cases, j and k go from case to case, and Enter opens it.',
    keys: [
      { keys: 'j', does: 'Next new piece of information' },
      { keys: 'k', does: 'Previous new piece of information' },
      { keys: 'c', does: 'Next one that has changed or is in conflict' },
      { keys: '↓ ↑', does: 'Next and previous, while one is selected' },
      { keys: 'Enter', does: 'Open the source of the selected one' },
      { keys: 'Esc', does: 'Close the source and go back' },
      { keys: 'r', does: 'Correct the selected information, or write a note on it' },
      { keys: 'm', does: "Mark the selected one's document as read" },
      { keys: 'u', does: 'Undo, while the message about it is there' },
      { keys: 'n', does: 'Show news only, or show everything' },
      { keys: 'v', does: 'Next view (V: previous)' },
      { keys: '/', does: 'Search the case' },
      { keys: '?', does: 'Show this sheet' },
    ],
    enabled: 'Keyboard shortcuts are on',
    enabledHelp: 'Switch them off where they disturb voice control or another aid.',
  },
};
