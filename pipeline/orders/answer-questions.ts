import type { AnsweredQuestion, OrderQuestion } from '../../domain/order.ts';
import type { Passage } from '../../domain/passage.ts';

/** Points elsewhere or says nothing by itself. */
const BARE =
  /^(?:uændret|som (?:sidst|før|hidtil|tidligere)(?: \p{L}+)?|det samme|se (?:forrige|sidste|tidligere|ovenfor|vedlagte?|journal)(?: \p{L}+)*|intet nyt|ved ikke|ikke (?:relevant|oplyst|besvaret)|ubesvaret|-+|\/)\.?$/iu;
/** A placeholder is no answer at all. */
const BLANK = /^(?:-+|\/|\.+|_+|ubesvaret|ikke besvaret)\.?$/iu;
const YES_OR_NO = /^(?:ja|nej)\b/iu;
/** "Nej." under three words tells neither result nor reason. */
const TERSE_WORDS = 3;

/** Each question as answered, partly answered or not, with the passages it rests on. */
export function answerQuestions(questions: readonly OrderQuestion[], passages: readonly Passage[]): readonly AnsweredQuestion[] {
  return questions.map((question) => answerQuestion(question, passages));
}

function answerQuestion(question: OrderQuestion, passages: readonly Passage[]): AnsweredQuestion {
  const about = passages.filter((passage) => isAbout(passage, question) && !BLANK.test(passage.text.trim()));
  if (about.length === 0) return { question, answer: 'not', passages: [], reason: `nothing-under: ${question.headings.join(', ')}` };
  const telling = about.filter(({ text }) => !BARE.test(text.trim()));
  if (telling.length === 0) return { question, answer: 'partly', passages: about, reason: 'points-elsewhere' };
  if (question.wantsAssessment) {
    const own = telling.filter(({ voice, nature }) => voice !== 'citizen' && nature === 'assessment');
    return own.length > 0
      ? { question, answer: 'answered', passages: own, reason: 'own-assessment' }
      : { question, answer: 'partly', passages: telling, reason: 'no-assessment-of-its-own' };
  }
  const isTerse = telling.every(({ text }) => YES_OR_NO.test(text.trim()) && text.trim().split(/\s+/u).length < TERSE_WORDS);
  return isTerse
    ? { question, answer: 'partly', passages: telling, reason: 'yes-or-no-alone' }
    : { question, answer: 'answered', passages: telling, reason: 'said' };
}

/** Under one of the question's headings, holding its fact, or written as the answer to its very words. */
function isAbout(passage: Passage, question: OrderQuestion): boolean {
  if (passage.heading === 'formalia') return false;
  if (isAnswerTo(passage, question)) return true;
  if (question.voice !== undefined && passage.voice !== question.voice) return false;
  return question.headings.includes(passage.heading) || passage.facts.some(({ type }) => question.facts?.includes(type) ?? false);
}

const bareWords = (text: string): string => (text.toLowerCase().match(/\p{L}+/gu) ?? []).join(' ');

function isAnswerTo({ section, label }: Passage, { text }: OrderQuestion): boolean {
  const asked = bareWords(text);
  return asked.includes(' ') && [section, label].some((title) => title !== null && bareWords(title) === asked);
}
