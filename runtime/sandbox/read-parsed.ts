import { z } from 'zod';
import { Failure } from '../../domain/failure.ts';
import { noticeCodes } from '../../domain/notice.ts';
import type { ParsedDocument } from '../../domain/parsed-document.ts';

const numberOrNull = z.number().nullable();
const placed = z.looseObject({ kind: z.string(), place: z.looseObject({ kind: z.enum(['page', 'block']) }) });

/** The outline of a document; blocks are checked as far as every reader leans on them, their words are not walked through. */
const parsedSchema = z.object({
  format: z.string(),
  parser: z.string(),
  pages: z.array(
    z.object({
      number: numberOrNull,
      width: numberOrNull,
      height: numberOrNull,
      source: z.enum(['text', 'ocr', 'none']),
      blocks: z.array(placed),
    }),
  ),
  info: z.record(z.string(), z.string()),
  notices: z.array(z.looseObject({ code: z.enum(noticeCodes), severity: z.enum(['info', 'warning', 'loss']), reason: z.string() })),
  attachments: z.array(z.string()),
});

/** A child's answer as a document. What does not look like one is the word of a broken child: `document.crashed`. */
export function readParsed(value: unknown, blobs: readonly Uint8Array[]): ParsedDocument {
  const result = parsedSchema.safeParse(value);
  if (!result.success || result.data.attachments.length !== blobs.length) throw new Failure('document.crashed', { answer: 'nonsense' });
  const attachments = result.data.attachments.map((name, index) => ({ name, bytes: blobs[index] ?? new Uint8Array() }));
  return { ...result.data, attachments } as unknown as ParsedDocument; // checked as far as the comment above says
}
