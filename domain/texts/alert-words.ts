import { count } from './count.ts';
import type { AlertCounts, AlertKind } from '../alert.ts';

/** What alerts are called, on the page and in the mail that only counts them. */
export interface AlertWords {
  /** As a choice. */
  readonly kinds: Readonly<Record<AlertKind, string>>;
  /** As a line of a digest. */
  readonly counted: Readonly<Record<AlertKind, (n: number) => string>>;
  readonly subject: (alerts: number, cases: number) => string;
  readonly opening: string;
  readonly link: string;
  /** Where the settings are. */
  readonly closing: string;
}

/** Danish. */
export const alertWordsDa: AlertWords = {
  kinds: {
    news: 'Nye oplysninger',
    'report-flagged': 'En rapport er markeret',
    'order-overdue': 'En bestilling er over fristen',
    'case-silent': 'Intet nyt i sagen længe',
    'document-failed': 'Et dokument kunne ikke læses',
    'question-asked': 'En mødedeltager har stillet et spørgsmål',
  },
  counted: {
    news: (n) => count(n, 'dokument med nye oplysninger', 'dokumenter med nye oplysninger'),
    'report-flagged': (n) => count(n, 'markeret rapport', 'markerede rapporter'),
    'order-overdue': (n) => count(n, 'bestilling over fristen', 'bestillinger over fristen'),
    'case-silent': (n) => count(n, 'sag uden nyt længe', 'sager uden nyt længe'),
    'document-failed': (n) => count(n, 'dokument, der ikke kunne læses', 'dokumenter, der ikke kunne læses'),
    'question-asked': (n) => count(n, 'spørgsmål fra mødedeltagere', 'spørgsmål fra mødedeltagere'),
  },
  subject: (alerts, cases) => `Sagsblik: ${count(alerts, 'nyt advis', 'nye advis')} i ${count(cases, 'sag', 'sager')}`,
  opening: 'Siden sidst er der kommet:',
  link: 'Se dem i Sagsblik:',
  closing: 'Mailen rummer kun tal. Hvad du får, og hvornår, vælger du under Advis i Sagsblik.',
};

/** English. */
export const alertWordsEn: AlertWords = {
  kinds: {
    news: 'New information',
    'report-flagged': 'A report is flagged',
    'order-overdue': 'An order is overdue',
    'case-silent': 'Nothing new in the case for long',
    'document-failed': 'A document could not be read',
    'question-asked': 'A meeting participant has asked a question',
  },
  counted: {
    news: (n) => count(n, 'document with new information', 'documents with new information'),
    'report-flagged': (n) => count(n, 'flagged report', 'flagged reports'),
    'order-overdue': (n) => count(n, 'overdue order', 'overdue orders'),
    'case-silent': (n) => count(n, 'case without news for long', 'cases without news for long'),
    'document-failed': (n) => count(n, 'document that could not be read', 'documents that could not be read'),
    'question-asked': (n) => count(n, 'question from meeting participants', 'questions from meeting participants'),
  },
  subject: (alerts, cases) => `Sagsblik: ${count(alerts, 'new alert', 'new alerts')} in ${count(cases, 'case', 'cases')}`,
  opening: 'Since the last one:',
  link: 'See them in Sagsblik:',
  closing: 'This mail holds numbers alone. What you get, and when, you choose under Alerts in Sagsblik.',
};

/** All alerts together. */
export const sumOf = (counts: AlertCounts): number => Object.values(counts).reduce((sum, n) => sum + n, 0);
