import type { AnsweredQuestion } from '../order.ts';

/** Words about orders; the codes stand in pipeline/orders. */
export interface OrderWords {
  readonly answers: Readonly<Record<AnsweredQuestion['answer'], string>>;
  /** Why an answer counts as it does, and why a document was taken for the answer: by the code before the colon. */
  readonly reasons: Readonly<Record<string, string>>;
  readonly alreadyKnown: string;
  readonly nothingKnown: string;
  /** A kind that is not ordered as a rule. */
  readonly noQuestions: string;
  readonly thin: string;
  readonly due: (day: string) => string;
  readonly newest: (day: string, age: string) => string;
  /** Of the statistics. */
  readonly columns: Readonly<
    Record<'kind' | 'supplier' | 'asked' | 'answered' | 'late' | 'overdue' | 'medianDays' | 'unanswered' | 'unansweredOwn', string>
  >;
}

export const orderWordsDa: OrderWords = {
  answers: { answered: 'Besvaret', partly: 'Delvist besvaret', not: 'Ikke besvaret' },
  reasons: {
    'nothing-under': 'Der står intet om det i dokumentet',
    'points-elsewhere': 'Svaret henviser til noget andet eller siger intet i sig selv',
    'no-assessment-of-its-own': 'Emnet er omtalt, men uden en faglig vurdering',
    'own-assessment': 'Dokumentet giver sin egen vurdering',
    'yes-or-no-alone': 'Der er kun svaret ja eller nej',
    said: 'Det står i dokumentet',
    reference: 'Dokumentet nævner bestillingens reference',
    kind: 'Dokumentet er af den bestilte type',
    'kind-of-family': 'Dokumentet er af en beslægtet type',
    sender: 'Afsenderen er den, der blev spurgt',
    'other-sender': 'Afsenderen er en anden end den, der blev spurgt',
    'in-time': 'Dokumentet er fra den tid, hvor svaret ventes',
    'said-by-caseworker': 'En sagsbehandler har valgt dokumentet',
    'said-by-sender': 'Afsenderen har sendt det som svar på bestillingen',
  },
  alreadyKnown: 'Det siger sagen allerede',
  nothingKnown: 'Intet i sagen',
  noQuestions: 'Der er ingen standardspørgsmål til et dokument af den slags',
  thin: 'Her er sagen tynd',
  due: (day) => `Frist efter aftalen: ${day}`,
  newest: (day, age) => `nyeste kilde ${day} (${age})`,
  columns: {
    kind: 'Bestilt',
    supplier: 'Leverandør',
    asked: 'Bestillinger',
    answered: 'Besvaret',
    late: 'Efter fristen',
    overdue: 'Over fristen nu',
    medianDays: 'Dage til svar (median)',
    unanswered: 'Ubesvarede spørgsmål',
    unansweredOwn: 'Egne spørgsmål',
  },
};

export const orderWordsEn: OrderWords = {
  answers: { answered: 'Answered', partly: 'Partly answered', not: 'Not answered' },
  reasons: {
    'nothing-under': 'The document says nothing about it',
    'points-elsewhere': 'The answer points to something else or says nothing by itself',
    'no-assessment-of-its-own': 'The matter is named, without a professional assessment',
    'own-assessment': 'The document gives its own assessment',
    'yes-or-no-alone': 'Yes or no alone',
    said: 'It stands in the document',
    reference: "The document names the order's reference",
    kind: 'The document is of the kind that was ordered',
    'kind-of-family': 'The document is of a kindred kind',
    sender: 'The sender is the one who was asked',
    'other-sender': 'The sender is somebody else than the one who was asked',
    'in-time': 'The document is of the time in which an answer is expected',
    'said-by-caseworker': 'A caseworker has chosen the document',
    'said-by-sender': 'Its sender has sent it as the answer to the order',
  },
  alreadyKnown: 'What the case says already',
  nothingKnown: 'Nothing in the case',
  noQuestions: 'There are no standard questions for a document of this kind',
  thin: 'Where the case is thin',
  due: (day) => `Due by agreement: ${day}`,
  newest: (day, age) => `newest source ${day} (${age})`,
  columns: {
    kind: 'Ordered',
    supplier: 'Supplier',
    asked: 'Orders',
    answered: 'Answered',
    late: 'After the deadline',
    overdue: 'Overdue now',
    medianDays: 'Days to the answer (median)',
    unanswered: 'Unanswered questions',
    unansweredOwn: 'Questions of our own',
  },
};

/**
 * A reason in words.
 *
 * @example sayReason('kind: lae_285', orderWordsDa) // 'Dokumentet er af den bestilte type'
 */
export function sayReason(reason: string, words: OrderWords): string {
  return words.reasons[reason.split(':', 1)[0] ?? ''] ?? reason;
}
