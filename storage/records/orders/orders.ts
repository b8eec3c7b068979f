import { sql, type Kysely, type Selectable } from 'kysely';
import type { CaseId } from '../../../domain/ids.ts';
import type { Order } from '../../../domain/order.ts';
import type { Person } from '../../../domain/people.ts';
import type { AskedOrder } from '../../../pipeline/orders/index.ts';
import { readableBy } from '../cases/readable-by.ts';
import type { OrderRow, Orders } from './orders-port.ts';
import type { Tables } from '../tables.ts';

type Row = Selectable<Tables['orders']> & {
  readonly sha256: Selectable<Tables['order_matches']>['sha256'] | null;
  readonly reasons: Selectable<Tables['order_matches']>['reasons'] | null;
  readonly answers: Selectable<Tables['order_matches']>['answers'] | null;
};

function toOrder(row: Selectable<Tables['orders']>): Order {
  return {
    id: row.order_id,
    kind: row.kind,
    recipient: row.recipient,
    asked: row.asked,
    due: row.due,
    reference: row.reference,
    questions: row.questions,
    pin: row.pinned ? { document: row.pinned_sha256, ...(row.pinned_by_sender && { by: 'sender' }) } : null,
  };
}

function toRow(row: Row): OrderRow {
  const { sha256, reasons, answers, withdrawn_by: by, withdrawn_at: at } = row;
  return {
    ...toOrder(row),
    caseId: row.case_id,
    by: row.made_by,
    at: row.made_at,
    withdrawn: by === null || at === null ? null : { by, at },
    match: sha256 === null || reasons === null || answers === null ? null : { document: sha256, reasons, answers },
  };
}

/** Orders of cases, each with the document that answers it. */
export function ordersOn(db: Kysely<Tables>): Orders {
  const rows = () =>
    db
      .selectFrom('orders')
      .leftJoin('order_matches', (join) =>
        join.onRef('order_matches.case_id', '=', 'orders.case_id').onRef('order_matches.order_id', '=', 'orders.order_id'),
      )
      .selectAll('orders')
      .select(['order_matches.sha256', 'order_matches.reasons', 'order_matches.answers']);
  const list: Orders['list'] = async (caseId) =>
    (await rows().where('orders.case_id', '=', caseId).orderBy('asked').orderBy('orders.order_id').execute()).map(toRow);
  return {
    list,
    find: async (caseId, id) => (await list(caseId)).find((order) => order.id === id) ?? null,
    async openFor(person, today) {
      const open = await rows()
        .where('withdrawn_at', 'is', null)
        .where('order_matches.sha256', 'is', null)
        .where('orders.case_id', 'in', db.selectFrom('cases').select('case_id').where(readableBy(person, today)))
        .orderBy('due', (order) => order.asc().nullsLast())
        .orderBy('orders.case_id')
        .orderBy('orders.order_id')
        .execute();
      return open.map(toRow);
    },
    async countOverdue(today) {
      const { rows: counts } = await sql<{ overdue: number }>`select count(*)::integer as overdue from orders
        where withdrawn_at is null and due < ${today}::date and not exists (
          select from order_matches where order_matches.case_id = orders.case_id and order_matches.order_id = orders.order_id)`.execute(db);
      return counts[0]?.overdue ?? 0;
    },
    askedIn: (person, today) => askedIn(db, person, today),
    standing: (caseId) => standing(db, caseId),
    ...changesOn(db),
  };
}

async function askedIn(db: Kysely<Tables>, person: Person, today: string): Promise<readonly AskedOrder[]> {
  const rows = await db
    .selectFrom('orders')
    .leftJoin('order_matches', (join) =>
      join.onRef('order_matches.case_id', '=', 'orders.case_id').onRef('order_matches.order_id', '=', 'orders.order_id'),
    )
    .leftJoin('documents', (join) =>
      join.onRef('documents.case_id', '=', 'order_matches.case_id').onRef('documents.sha256', '=', 'order_matches.sha256'),
    )
    .select(['orders.kind', 'recipient', 'asked', 'due', 'questions', 'documents.received', 'order_matches.answers'])
    .where('withdrawn_at', 'is', null)
    .where('orders.case_id', 'in', db.selectFrom('cases').select('case_id').where(readableBy(person, today)))
    .orderBy('asked')
    .execute();
  return rows.map(({ received, answers, ...order }) => ({ ...order, answered: received, answers: answers ?? [] }));
}

async function standing(db: Kysely<Tables>, caseId: CaseId): Promise<readonly Order[]> {
  const rows = await db
    .selectFrom('orders')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('withdrawn_at', 'is', null)
    .orderBy('asked')
    .orderBy('order_id')
    .execute();
  return rows.map(toOrder);
}

function changesOn(db: Kysely<Tables>): Pick<Orders, 'make' | 'pin' | 'pinSent' | 'withdraw' | 'restore'> {
  return {
    async make({ id, caseId, kind, recipient, asked, due, reference, questions, by, at }) {
      await db
        .insertInto('orders')
        .values({
          case_id: caseId,
          order_id: id,
          kind,
          recipient,
          asked,
          due,
          reference,
          questions: JSON.stringify(questions),
          made_by: by,
          made_at: at,
          withdrawn_by: null,
          withdrawn_at: null,
          pinned_sha256: null,
        })
        .onConflict((conflict) => conflict.columns(['case_id', 'order_id']).doNothing())
        .execute();
    },
    async pin(caseId, id, pin) {
      await db
        .updateTable('orders')
        .set({ pinned: pin !== null, pinned_sha256: pin?.document ?? null, pinned_by_sender: false })
        .where('case_id', '=', caseId)
        .where('order_id', '=', id)
        .execute();
    },
    async pinSent(caseId, id, document) {
      await db
        .updateTable('orders')
        .set({ pinned: true, pinned_sha256: document, pinned_by_sender: true })
        .where('case_id', '=', caseId)
        .where('order_id', '=', id)
        .where(({ eb, or }) => or([eb('pinned', '=', false), eb('pinned_by_sender', '=', true)]))
        .execute();
    },
    async withdraw(caseId, id, by, at) {
      await db
        .updateTable('orders')
        .set({ withdrawn_by: by, withdrawn_at: at })
        .where('case_id', '=', caseId)
        .where('order_id', '=', id)
        .where('withdrawn_at', 'is', null)
        .execute();
    },
    async restore(caseId, id) {
      await db
        .updateTable('orders')
        .set({ withdrawn_by: null, withdrawn_at: null })
        .where('case_id', '=', caseId)
        .where('order_id', '=', id)
        .execute();
    },
  };
}
