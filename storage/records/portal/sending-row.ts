import type { Selectable } from 'kysely';
import type { Sending } from '../../../domain/draft.ts';
import type { Tables } from '../tables.ts';

/** A sending as everybody else knows it. */
export const toSending = (row: Selectable<Tables['sendings']>): Sending => ({
  id: row.sending_id,
  caseId: row.case_id,
  orderId: row.order_id,
  person: row.person_id,
  reference: row.reference,
  madeAt: row.made_at,
  expiresAt: row.expires_at,
  sentAt: row.sent_at,
  runId: row.run_id,
});

/** A sending as a row. */
export const rowOfSending = (sending: Sending): Selectable<Tables['sendings']> => ({
  sending_id: sending.id,
  case_id: sending.caseId,
  order_id: sending.orderId,
  person_id: sending.person,
  reference: sending.reference,
  made_at: sending.madeAt,
  expires_at: sending.expiresAt,
  sent_at: sending.sentAt,
  run_id: sending.runId,
});
