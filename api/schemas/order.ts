import { z } from 'zod';
import { documentKinds, headingIds, voices } from '../../domain/labels.ts';
import type { KeptAnswer, OrderQuestion } from '../../domain/order.ts';
import type { OrderFigures } from '../../pipeline/orders/index.ts';
import { comparedPassage } from './passage.ts';
import { isoDay, passageId, sha256 } from './ids.ts';
import { pageOfItems } from './page.ts';

const factTypes = ['hours_per_week', 'attendance_pct', 'diagnosis', 'hours_increase', 'score', 'deadline'] as const;

const orderQuestion: z.ZodType<OrderQuestion, OrderQuestion> = z.strictObject({
  id: z.string().min(1).max(64),
  text: z.string().trim().min(1).max(500),
  headings: z.array(z.enum(headingIds)).max(headingIds.length),
  wantsAssessment: z.boolean(),
  voice: z.enum(voices).exactOptional(),
  facts: z.array(z.enum(factTypes)).exactOptional(),
});

/** Left out: the questions and the deadline that the kind has as a rule. */
export const newOrder = z.strictObject({
  kind: z.enum(documentKinds),
  recipient: z.string().trim().min(1).max(200).nullable().default(null),
  asked: isoDay.optional().describe('The day it was asked; today where it is left out'),
  due: isoDay.nullable().optional(),
  reference: z.string().trim().min(3).max(100).nullable().default(null),
  questions: z
    .array(orderQuestion)
    .max(50)
    .refine((questions) => new Set(questions.map(({ id }) => id)).size === questions.length, 'two questions have one id')
    .optional(),
});

const answer: z.ZodType<KeptAnswer> = z.object({
  question: z.string().describe('Id of the question'),
  answer: z.enum(['answered', 'partly', 'not']),
  passages: z.array(passageId),
  reason: z.string(),
});

export const orderItem = z
  .object({
    id: z.string(),
    caseId: z.string(),
    kind: z.enum(documentKinds),
    recipient: z.string().nullable(),
    asked: isoDay,
    due: isoDay.nullable(),
    reference: z.string().nullable(),
    questions: z.array(orderQuestion),
    state: z.enum(['open', 'overdue', 'answered', 'withdrawn']),
    daysOverdue: z.number().int().describe('0 where it is not overdue'),
    isPinned: z.boolean().describe('A caseworker said which document answers, or that none does'),
    match: z.object({ document: sha256, reasons: z.array(z.string()), answers: z.array(answer), text: z.string() }).nullable(),
  })
  .meta({ id: 'Order' });

export const orderList = pageOfItems(orderItem);
export const orderState = z.object({ state: z.enum(['open', 'overdue']).default('open') });
export const orderParams = z.object({ id: z.string().min(1).max(128) });
/** The document that answers; null where none does. */
export const orderAnswer = z.strictObject({ document: sha256.nullable() });

export const preparedKind = z.object({ kind: z.enum(documentKinds) });
const knownLine = z.object({ passage: comparedPassage, document: sha256, date: isoDay.nullable() });
export const preparedOrder = z.object({
  due: isoDay.nullable(),
  questions: z.array(
    z.object({
      question: orderQuestion,
      known: z.array(knownLine),
      newestSource: isoDay.nullable(),
      age: z.number().int().nullable().describe('Days from the newest source to today'),
    }),
  ),
  thin: z.array(z.enum(headingIds)),
});

/** Text ready to send; null where a document lacks nothing that its sender can mend. */
export const letter = z.object({ text: z.string() });
export const returnLetter = z.object({
  text: z.string().nullable(),
  reasons: z.array(z.string()),
  isSeen: z.boolean().describe('An organisation sent it in the portal, and sees there that it is returned'),
  returned: z.string().nullable().describe('ISO 8601 moment; null where it is not returned'),
});

const figures: z.ZodType<OrderFigures> = z.object({
  kind: z.enum(documentKinds),
  supplier: z.string().nullable().describe('Suppliers of reports alone'),
  asked: z.number().int(),
  answered: z.number().int(),
  late: z.number().int().describe('Answered after the day it was due'),
  overdue: z.number().int(),
  medianDays: z.number().nullable().describe('From the request to the answer'),
  unanswered: z.array(z.object({ question: z.string(), orders: z.number().int() })).readonly(),
  unansweredOwn: z.number().int().describe("Questions in a caseworker's own words, counted alone"),
});
export const orderFigures = z.object({ items: z.array(figures).readonly() });
