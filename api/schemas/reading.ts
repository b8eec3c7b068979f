import { z } from 'zod';
import type { Block, Cell, GapReason } from '../../domain/block.ts';
import type { ParsedDocument } from '../../domain/parsed-document.ts';
import { noticeCodes } from '../../domain/notice.ts';
import { place } from './place.ts';

const gapReasons = [
  'page-needs-ocr',
  'page-unreadable',
  'page-blank',
  'image-unread',
  'pages-over-limit',
  'part-unreadable',
] as const satisfies readonly GapReason[];

/** Words with their boxes are left out: the page marks passages, whose places hold their boxes. */
const textBlock = { text: z.string(), place, role: z.enum(['quoted', 'comment', 'note']).exactOptional() };
const cell: z.ZodType<Cell> = z.object({ ...textBlock, column: z.number().int() });

const block: z.ZodType<Block> = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.enum(['title', 'paragraph', 'header', 'footer']), ...textBlock }),
    z.object({ kind: z.literal('section-title'), level: z.number().int(), ...textBlock }),
    z.object({ kind: z.literal('list-item'), marker: z.string(), ...textBlock }),
    z.object({ kind: z.literal('table-row'), cells: z.array(cell), isHeader: z.boolean(), table: z.number().int(), place }),
    z.object({ kind: z.literal('form-field'), label: z.string(), ...textBlock }),
    z.object({ kind: z.literal('gap'), reason: z.enum(gapReasons), place }),
  ])
  .meta({ id: 'Block' });

const text = z.string().exactOptional();

/** What was read of a document, as blocks to be shown as text: nothing of the file's own markup reaches the page. */
export const readingAnswer: z.ZodType<Omit<ParsedDocument, 'attachments'>> = z
  .object({
    format: z.string(),
    parser: z.string(),
    pages: z.array(
      z.object({
        number: z.number().int().nullable(),
        width: z.number().nullable(),
        height: z.number().nullable(),
        source: z.enum(['text', 'ocr', 'none']),
        blocks: z.array(block),
      }),
    ),
    info: z.object({ title: text, author: text, created: text, from: text, to: text, subject: text, sent: text }),
    notices: z.array(
      z.object({ code: z.enum(noticeCodes), severity: z.enum(['info', 'warning', 'loss']), reason: z.string(), place: place.nullable() }),
    ),
  })
  .meta({ id: 'Reading' });
