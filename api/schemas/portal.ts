import { z } from 'zod';
import { draftStates, findingCodes, sentStates } from '../../domain/draft.ts';
import { documentKinds } from '../../domain/labels.ts';
import { caseParams, isoDay, sha256 } from './ids.ts';
import { pageOfItems } from './page.ts';
import { failureShown } from './problem.ts';

/** 256 bits that nobody guesses. */
export const secretId = z.string().regex(/^[0-9a-f]{64}$/u);
/** What a person writes, without the one sign that no database keeps. */
export const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .refine((text) => !text.includes('\u0000'), 'Unexpected NUL');
export const moment = z.string().describe('ISO 8601 moment');

export const sendingParams = z.object({ sendingId: secretId });
export const draftParams = z.object({ draftId: secretId });
export const linkParams = caseParams.extend({ linkId: z.uuid() });

/** Of the case or of the order, in a body and never in an address. */
export const newSending = z.strictObject({
  reference: words(100).min(1).describe('Reference of the case or of the order'),
});

const finding = z
  .object({
    code: z.enum(findingCodes as [string, ...string[]]) as unknown as z.ZodType<(typeof findingCodes)[number]>,
    weight: z.enum(['stop', 'mend', 'info']),
    pages: z.array(z.number().int()).readonly().optional(),
    percent: z.number().optional(),
    day: isoDay.nullable().optional().describe('Of the own earlier report'),
    words: z.array(z.string()).readonly().optional().describe('Questions without an answer'),
  })
  .meta({ id: 'DraftFinding' });

/** A file before it is sent. */
export const draft = z
  .object({
    id: secretId,
    fileName: z.string(),
    bytes: z.number().int(),
    receivedBytes: z.number().int(),
    state: z.enum(draftStates),
    verdict: z.enum(['send', 'remark', 'stop', 'wait']).describe('As it is, only with a remark, not at all, or not known yet'),
    failure: failureShown.nullable(),
    readAs: z
      .object({ kind: z.enum(documentKinds), title: z.string(), documentDate: isoDay.nullable(), pages: z.number().int() })
      .nullable(),
    findings: z.array(finding),
    expiresAt: moment,
  })
  .meta({ id: 'Draft' });

/** A sending that is not sent yet, with its drafts. */
export const openSending = z
  .object({
    id: secretId,
    reference: z.string(),
    isOrder: z.boolean().describe('The reference is that of an order'),
    expiresAt: moment,
    drafts: z.array(draft),
  })
  .meta({ id: 'OpenSending' });
export const openSendings = pageOfItems(openSending);

/** Every draft of the sending, each with its remark where it has one. */
export const sendBody = z.strictObject({
  drafts: z
    .array(z.strictObject({ id: secretId, remark: words(1_000).nullable() }))
    .min(1)
    .max(200),
});

const sentFile = z.object({
  fileName: z.string(),
  bytes: z.number().int(),
  sha256,
  remark: z.string().nullable(),
  state: z.enum(sentStates),
  failure: failureShown.nullable().describe('Why it was not read'),
  returned: z
    .object({ at: moment, reasons: z.array(z.string()) })
    .nullable()
    .describe('A caseworker asks for it anew, and why'),
});

/** What was sent, when, by whom, and how far each file is. */
export const sentReceipt = z
  .object({ id: secretId, reference: z.string(), sentAt: moment, by: z.string(), files: z.array(sentFile) })
  .meta({ id: 'SentReceipt' });
export const sentReceipts = pageOfItems(sentReceipt);

export const newUploadLink = z.strictObject({
  madeFor: words(200).min(1).describe('Employer or doctor'),
  orderId: words(200).min(1).nullable().default(null),
  days: z.number().int().min(1).max(60).default(14).describe('How long it can be used'),
});

/** The token is told once; it stands in the fragment of the address, which no browser sends. */
export const madeUploadLink = z.object({ id: z.uuid(), path: z.string(), expiresAt: moment });

export const uploadLinks = pageOfItems(
  z
    .object({
      id: z.uuid(),
      madeFor: z.string(),
      orderId: z.string().nullable(),
      madeAt: moment,
      expiresAt: moment,
      state: z.enum(['open', 'used', 'revoked', 'over']),
    })
    .meta({ id: 'UploadLink' }),
);
