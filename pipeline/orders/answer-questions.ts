import type { AnsweredQuestion, OrderQuestion } from '../../domain/order.ts';
import type { Passage } from '../../domain/passage.ts';

/** Points elsewhere or says nothing by itself. */
const BARE = /^(?:uændret|som (?:sidst|før|hidtil)|det samme|se (?:forrige|sidste|tidligere)(?: \p{L}+)?|intet nyt|-+)\.?$/iu;
const YES_OR_NO = /^(?:ja|nej)\b/iu;

/** Each question as answered, partly answered or not, with the passages it rests on. */
export function answerQuestions(questions: readonly OrderQuestion[], passages: readonly Passage[]): readonly AnsweredQuestion[] {
  return questions.map((question) => answerQuestion(question, passages));
}

function answerQuestion(question: OrderQuestion, passages: readonly Passage[]): AnsweredQuestion {
  const about = passages.filter(({ heading }) => question.headings.includes(heading));
  if (about.length === 0) return { question, answer: 'not', passages: [], reason: `nothing-under: ${question.headings.join(', ')}` };
  const telling = about.filter(({ text }) => !BARE.test(text.trim()));
  if (telling.length === 0) return { question, answer: 'partly', passages: about, reason: 'points-elsewhere' };
  if (question.wantsAssessment) {
    const own = telling.filter(({ voice, nature }) => voice !== 'citizen' && nature === 'assessment');
    return own.length > 0
      ? { question, answer: 'answered', passages: own, reason: 'own-assessment' }
      : { question, answer: 'partly', passages: telling, reason: 'no-assessment-of-its-own' };
  }
  const isTerse = telling.every(({ text }) => YES_OR_NO.test(text.trim()) && text.trim().split(/\s+/u).length < 3);
  return isTerse
    ? { question, answer: 'partly', passages: telling, reason: 'yes-or-no-alone' }
    : { question, answer: 'answered', passages: telling, reason: 'said' };
}
