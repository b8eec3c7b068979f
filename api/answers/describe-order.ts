import type { z } from 'zod';
import { orderAsText } from '../../pipeline/orders/index.ts';
import { daysBetween } from '../../pipeline/overview/index.ts';
import type { OrderRow } from '../../storage/records/orders/orders-port.ts';
import type { orderItem } from '../schemas/order.ts';

/** An order as the api tells it; what is overdue is a question of the day that is asked. */
export function describeOrder(order: OrderRow, today: string): z.output<typeof orderItem> {
  const { id, caseId, kind, recipient, asked, due, reference, questions, pin, match, withdrawn } = order;
  const late = due === null || match !== null || withdrawn !== null ? 0 : Math.max(0, daysBetween(due, today));
  const state = withdrawn !== null ? 'withdrawn' : match !== null ? 'answered' : late > 0 ? 'overdue' : 'open';
  return {
    id,
    caseId,
    kind,
    recipient,
    asked,
    due,
    reference,
    questions: [...questions],
    state,
    daysOverdue: late,
    isPinned: pin !== null && pin.by === undefined,
    match: match && { document: match.document, reasons: [...match.reasons], answers: [...match.answers], text: orderAsText(order, match) },
  };
}
