import { z } from 'zod';
import { documentKinds, flags, headingIds, natures, statuses, voices } from '../../domain/labels.ts';

/** Values differ by type of fact; the scorer reads them one by one. */
const fact = z.looseObject({ type: z.string() });

const unit = z.object({
  id: z.string(),
  text: z.string().trim().min(1),
  heading: z.enum(headingIds),
  voice: z.enum(voices),
  nature: z.enum(natures),
  status: z.enum(statuses),
  of: z.string().nullish(),
  facts: z.array(fact).default([]),
});

const textBlock = z.object({ type: z.enum(['title', 'heading', 'question']), text: z.string() });
const filledIn = z.looseObject({ text: z.string() });
const unitObject = z.object({
  type: z.enum(['p', 'list', 'field']),
  label: z.string().optional(),
  /** Text that is no unit: what the form's sender filled in. Only titles and questions have a `text`. */
  printed: z.string().optional(),
  units: z.array(unit).default([]),
});
const unitBlock: z.ZodType<z.output<typeof unitObject>> = z.preprocess((raw) => {
  const { success, data } = filledIn.safeParse(raw);
  return success ? { ...data, printed: data.text } : raw;
}, unitObject);
const tableBlock = z.object({
  type: z.literal('table'),
  rows: z.array(z.array(z.union([z.string(), z.number().transform(String), unit]))),
});

/** How a file was made; the reading of scans is told apart by it. */
const style = z.object({
  headings: z.string().optional(),
  columns: z.number().optional(),
  dpi: z.number().optional(),
});

const keyDocument = z.object({
  id: z.string(),
  file: z.string().min(1),
  render: z.enum(['docx', 'pdf', 'scan', 'eml', 'txt']),
  kind: z.enum(documentKinds),
  date: z.iso.date(),
  received: z.string().min(1),
  author: z.string().min(1),
  flags: z.array(z.enum(flags)).default([]),
  flagOf: z.string().nullish(),
  letterhead: z.array(z.string()).default([]),
  style: style.optional(),
  blocks: z.array(z.union([textBlock, unitBlock, tableBlock])),
});

/** `case.json`: the text and the labels of one annotated case, as evaluation/GUIDE.md defines them. */
export const answerKey = z.object({
  case: z.string(),
  citizen: z.object({ name: z.string(), cpr: z.string() }),
  documents: z.array(keyDocument),
});
export type AnswerKey = z.infer<typeof answerKey>;
export type KeyDocument = AnswerKey['documents'][number];
export type KeyUnit = z.infer<typeof unit>;

type KeyBlock = KeyDocument['blocks'][number];
/** A title, a section title or a question of a form. */
export const isTitle = (block: KeyBlock): block is Extract<KeyBlock, { readonly text: string }> => 'text' in block;

/** The units of a document in reading order. */
export function unitsOf(document: KeyDocument): readonly KeyUnit[] {
  return document.blocks.flatMap((block) => {
    if (block.type === 'table') return block.rows.flat().filter((cell) => typeof cell !== 'string');
    return 'units' in block ? block.units : [];
  });
}
