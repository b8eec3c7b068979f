import { z } from 'zod';
import { caseKinds } from '../../domain/retention.ts';
import { isoDay } from './ids.ts';

/** What decides when a case goes. */
export const retentionFacts = z
  .object({
    kind: z.enum(caseKinds).nullable(),
    closedOn: isoDay.nullable().describe('Null while the case is open'),
    hold: z.object({ by: z.string().nullable(), at: z.iso.datetime(), reason: z.string() }).nullable(),
    goesOn: isoDay.nullable().describe('The day it goes by itself; null where it does not'),
  })
  .meta({ id: 'RetentionFacts' });

/** Closes a case, or opens it again with null. */
export const closing = z.object({ kind: z.enum(caseKinds).nullable(), closedOn: isoDay.nullable() });
/** Why the case must stay. */
export const newHold = z.object({ reason: z.string().trim().min(3).max(500) });

/** How long cases of a kind are kept. */
export const retentionRule = z
  .object({
    kind: z.enum(caseKinds),
    months: z.number().int().min(1).max(1_200).describe('After the day the case was closed'),
    archive: z.boolean().describe('Whether an archive copy must stand first'),
  })
  .meta({ id: 'RetentionRule' });
/** All rules; a kind without one is never deleted by itself. */
export const retentionRules = z.object({ items: z.array(retentionRule), next: z.null() });
/** Path of one rule. */
export const ruleParams = z.object({ kind: z.enum(caseKinds) });
/** What a rule says, without its kind. */
export const ruleBody = retentionRule.pick({ months: true, archive: true });
