import { z } from 'zod';
import { failures, type FailureCode } from '../../domain/failures.ts';
import type { ParsedDocument } from '../../domain/parsed-document.ts';
import type { ParseLimits } from '../../parsers/format.ts';

/** What a child is asked; the file's bytes travel as the frame's only blob, those of `join` as one blob each. */
export type Request =
  | { readonly task: 'parse'; readonly fileName: string; readonly limits: ParseLimits }
  /** `parsed` holds the one page to recognise. Without a blob the child reads the file it was given last. */
  | { readonly task: 'ocr'; readonly parsed: ParsedDocument }
  /** The first blob is our own front, then one blob per entry of `pages`: the pages wanted of it, counted from 1. */
  | { readonly task: 'join'; readonly pages: readonly (readonly number[])[] };

const isFailureCode = (code: string): code is FailureCode => Object.hasOwn(failures, code);

const answerSchema = z.discriminatedUnion('status', [
  z.object({ status: z.literal('ready') }),
  z.object({
    status: z.literal('failed'),
    code: z.string().refine(isFailureCode),
    details: z.record(z.string().max(40), z.union([z.number(), z.boolean(), z.null(), z.string().max(80)])),
  }),
  z.object({ status: z.literal('done'), parsed: z.unknown() }),
  /** The joined file is the only blob. */
  z.object({ status: z.literal('joined') }),
]);

/** What a child answers. */
export type Answer = z.infer<typeof answerSchema>;

/** A child may have been taken over by what it read, so its words are checked like a stranger's. */
export function readAnswer(head: unknown): Answer {
  return answerSchema.parse(head);
}
