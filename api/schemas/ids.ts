import { z } from 'zod';
import type { CaseId, PassageId, Sha256 } from '../../domain/ids.ts';

/** Branded ids are plain strings on the wire; the schema checks their shape and the type keeps them apart. */
function branded<T extends string>(schema: z.ZodString): z.ZodType<T, string> {
  return schema as unknown as z.ZodType<T, string>;
}

/** Opaque; never a CPR number or a name. */
export const caseId = branded<CaseId>(z.string().min(1).max(128).describe('Opaque id of a case'));
export const sha256 = branded<Sha256>(
  z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .describe("SHA-256 of the document's bytes, in hexadecimal"),
);
export const passageId = branded<PassageId>(z.string().min(1).describe('Unique within its case'));
export const isoDay = z.iso.date().describe('ISO 8601 day');

/** Path of everything that belongs to one case. */
export const caseParams = z.object({ caseId });
/** Path of everything that belongs to one document of a case. */
export const documentParams = z.object({ caseId, sha256 });
