import { z } from 'zod';
import { alertKinds, alertWays, silentDays, type AlertSettings } from '../../domain/alert.ts';
import { documentKinds, flags } from '../../domain/labels.ts';
import { caseId, isoDay, sha256 } from './ids.ts';
import { pageOfItems } from './page.ts';
import { failureShown } from './problem.ts';

const alertId = z.string().min(1).max(200).describe('Unique within its case');

/** An alert of mine. */
export const alertItem = z
  .object({
    caseId,
    id: alertId,
    reference: z.string().describe("The case's reference"),
    citizenName: z.string(),
    kind: z.enum(alertKinds),
    document: z.object({ sha256, title: z.string().nullable(), fileName: z.string() }).nullable(),
    order: z.object({ id: z.string(), kind: z.enum(documentKinds), due: isoDay }).nullable(),
    flags: z.array(z.enum(flags)).readonly(),
    pieces: z.number().int().describe('New, changed and conflicting pieces of information'),
    days: z.number().int().nullable().describe('Days without anything of substance'),
    lastSubstance: isoDay.nullable(),
    at: z.string().describe('ISO 8601 moment'),
    seen: z.boolean(),
    isOver: z.boolean().describe('Put right since: the document was read, the order answered, the case has news'),
  })
  .meta({ id: 'Alert' });

/** The newest first. */
export const alertList = pageOfItems(alertItem);

/** How the list is asked for; smaller pages than elsewhere, because old ones are seldom wanted. */
export const alertQuery = z.object({
  cursor: z
    .string()
    .regex(/^\d{1,18}$/u)
    .optional()
    .describe('The `next` of the page before; the first page where it is left out'),
  limit: z.coerce.number().int().min(1).max(200).default(100).describe('Items in a page at most'),
});

export const unseenAlerts = z.object({ unseen: z.number().int().describe('Neither seen nor over') });

const alertKeys = z.array(z.object({ caseId, id: alertId })).max(1_000);

/** Which alerts are meant: some, or every one. */
export const alertMark = z.union([z.strictObject({ alerts: alertKeys.min(1) }), z.strictObject({ all: z.literal(true) })]);
/** Those that are marked otherwise now: what an undo sends back. */
export const alertsMarked = z.object({ alerts: z.array(z.object({ caseId, id: alertId })) });

const plan = {
  every: z.enum(['day', 'week']),
  hour: z.number().int().min(0).max(23).describe('Danish time'),
  weekday: z.number().int().min(1).max(7).describe('1 is Monday; of a weekly digest'),
};

/** What I want to hear of. */
export const alertSettings: z.ZodType<AlertSettings> = z
  .strictObject({
    how: z.enum(alertWays),
    kinds: z.array(z.enum(alertKinds)).max(alertKinds.length),
    documentKinds: z.array(z.enum(documentKinds)).min(1).nullable().describe('Of news and flags; null: all'),
    scope: z.enum(['mine', 'unit']),
    silentDays: z.union(silentDays.map((days) => z.literal(days))),
    mail: z.strictObject({ address: z.email().max(254), ...plan }).nullable(),
    webhook: z.url().max(500).nullable().describe('Gets counts and a link, signed; on a host that operations have listed'),
  })
  .refine(({ how, mail }) => how !== 'mail' || mail !== null, { message: 'Unexpected nothing, expected an address', path: ['mail'] });

/** With what can be chosen here, and how the last message fared. */
export const alertSettingsAnswer = z
  .object({
    settings: alertSettings,
    ways: z.object({ mail: z.boolean(), webhook: z.boolean() }).describe('What operations have set up'),
    lastFailure: failureShown.nullable().describe('Why the last message has not been sent'),
  })
  .meta({ id: 'AlertSettings' });
