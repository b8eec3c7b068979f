import { z } from 'zod';
import { headingIds, natures, statuses, voices } from '../../domain/labels.ts';
import type { ComparedPassage, Detail, Fact, Why } from '../../domain/passage.ts';
import { passageId } from './ids.ts';
import { place } from './place.ts';

const amount = z.number().exactOptional();
const span = { value: amount, min: amount, max: amount };

const fact: z.ZodType<Fact> = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('hours_per_week'), ...span }),
    z.object({ type: z.literal('attendance_pct'), ...span }),
    z.object({ type: z.literal('diagnosis'), code: z.string().nullable(), text: z.string() }),
    z.object({ type: z.literal('hours_increase'), tried: z.boolean() }),
    z.object({ type: z.literal('score'), name: z.string(), ...span, scale: amount }),
    z.object({ type: z.literal('deadline'), date: z.string() }),
  ])
  .meta({ id: 'Fact' });

const detail: z.ZodType<Detail> = z.object({ type: z.string(), value: z.string() });
const why: z.ZodType<Why> = z.object({
  code: z.string(),
  same: z.array(z.string()),
  gone: z.array(z.string()),
  added: z.array(z.string()),
});

/** A passage with its labels and its status against everything earlier in the case. */
export const comparedPassage: z.ZodType<ComparedPassage> = z
  .object({
    id: passageId,
    ordinal: z.number().int(),
    text: z.string(),
    place,
    section: z.string().nullable(),
    label: z.string().nullable(),
    source: z.enum(['sentence', 'list-item', 'table-value', 'answer', 'quoted']),
    heading: z.enum(headingIds),
    placed: z.boolean(),
    confidence: z.number(),
    reason: z.string(),
    voice: z.enum(voices),
    nature: z.enum(natures),
    facts: z.array(fact),
    details: z.array(detail),
    status: z.enum(statuses),
    of: passageId.nullable(),
    why,
  })
  .meta({ id: 'Passage' });
