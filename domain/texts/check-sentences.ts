/** Findings on a document, beside the flags; the words they rest on follow. About the document, never about the person who wrote it. */
export interface CheckSentences {
  readonly order_not_answered: string;
  readonly 'statement.unanswered': string;
  readonly 'statement.no-consultation-date': string;
  readonly 'statement.copied': string;
  /** Of a number of sentences; told outside the overview. */
  readonly boilerplate: (sentences: number) => string;
}

export const checkSentencesDa: CheckSentences = {
  order_not_answered: 'Dokumentet svarer ikke på alle spørgsmål i bestillingen',
  'statement.unanswered': 'Attesten svarer ikke på alle sine spørgsmål',
  'statement.no-consultation-date': 'Attesten siger ikke, hvornår borgeren er set',
  'statement.copied': 'Attesten gentager en tidligere attest næsten ordret. Det, der er forskelligt',
  boilerplate: (sentences) =>
    `${sentences} ${sentences === 1 ? 'sætning' : 'sætninger'} står også i leverandørens rapporter om andre borgere.`,
};

export const checkSentencesEn: CheckSentences = {
  order_not_answered: 'The document does not answer every question of its order',
  'statement.unanswered': 'The statement does not answer every question of its form',
  'statement.no-consultation-date': 'The statement does not say when the citizen was seen',
  'statement.copied': 'The statement repeats an earlier one nearly word for word. What differs',
  boilerplate: (sentences) =>
    `${sentences} ${sentences === 1 ? 'sentence stands' : 'sentences stand'} in the supplier's reports about other citizens too.`,
};
