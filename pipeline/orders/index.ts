export { answerQuestions } from './answer-questions.ts';
export { defaultDeadline } from './default-deadline.ts';
export { matchOrders } from './match-orders.ts';
export { prepareOrder } from './prepare-order.ts';
export { orderAsText } from './order-as-text.ts';
export { preparedAsText } from './prepared-as-text.ts';
export { rateOrder, type Rating } from './rate-order.ts';
export { standardQuestions } from './standard-questions.ts';
