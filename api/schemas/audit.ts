import { z } from 'zod';
import { auditMachines, ownAuditActions } from '../../domain/audit.ts';
import { actions, roles } from '../../domain/people.ts';
import { citizenAsked } from './citizen.ts';

/** One line, without the person's name. */
export const auditLine = z
  .object({
    position: z.number().int().describe('Order in the trail; the cursor of the page after it'),
    at: z.iso.datetime(),
    role: z.enum(roles).nullable().describe('The role the person had then; null for a machine'),
    machine: z.enum(auditMachines).nullable().describe('Null for a person in the page; a program stands beside the person it acts for'),
    action: z.enum([...actions, ...ownAuditActions]).describe('What was asked for'),
    what: z.string().describe('The route as registered, or the command'),
    refused: z.string().nullable().describe('The code it was refused with; null where it was let in'),
    caseId: z.string().nullable(),
    document: z.string().nullable(),
    origin: z.string().nullable().describe('Network address'),
    reason: z.string().nullable(),
  })
  .meta({ id: 'AuditLine' });

/** The next page begins before this position. */
export const auditQuery = z.object({
  before: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});
/** Whose lines, and which page of them. */
export const auditSearch = citizenAsked.extend(auditQuery.shape);

const next = z.number().int().nullable().describe('`before` of the next page; null at the end');
const caseName = z.object({ reference: z.string(), citizenName: z.string() });
/** What the signed-in person has asked for; cases are named as far as she may still read them. */
export const ownAudit = z.object({
  items: z.array(auditLine.extend({ case: caseName.nullable() }).meta({ id: 'AuditLineOfMine' })),
  next,
});
/** What was asked for about one citizen, with the names of whoever asked. */
export const citizenAudit = z.object({
  items: z.array(auditLine.extend({ person: z.string().nullable() }).meta({ id: 'AuditLineOfCitizen' })),
  next,
});
