export { alertsOf } from './alerts-of.ts';
export { digestAsText } from './digest-as-text.ts';
export { digestSlot } from './digest-slot.ts';
export { webhookBody } from './webhook-body.ts';
