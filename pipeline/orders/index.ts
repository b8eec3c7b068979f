export { answerQuestions } from './answer-questions.ts';
export { matchOrder } from './match-order.ts';
export { prepareOrder, type PreparedOrder, type PreparedQuestion } from './prepare-order.ts';
export { standardQuestions } from './standard-questions.ts';
