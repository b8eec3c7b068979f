export { matchOrder } from './match-order.ts';
export { prepareOrder } from './prepare-order.ts';
export { standardQuestions } from './standard-questions.ts';
