import { z } from 'zod';
import type { Fact } from '../domain/passage.ts';

const figure = z.exactOptional(z.number());
const span = { value: figure, min: figure, max: figure };
const gold = z.discriminatedUnion('type', [
  z.object({ type: z.literal('hours_per_week'), ...span }),
  z.object({ type: z.literal('attendance_pct'), ...span }),
  z.object({ type: z.literal('diagnosis'), code: z.string().nullable(), text: z.string() }),
  z.object({ type: z.literal('hours_increase'), tried: z.boolean() }),
  z.object({ type: z.literal('score'), name: z.string(), ...span, scale: z.number().nullish() }),
  z.object({ type: z.literal('deadline'), date: z.string() }),
]);

/** The facts of an annotated unit as classifying would hand them on; throws where one is no fact that GUIDE.md knows. */
export function goldFacts(facts: readonly unknown[]): readonly Fact[] {
  return facts.map((fact): Fact => {
    const read = gold.parse(fact);
    if (read.type !== 'score') return read;
    const { scale, ...score } = read;
    return typeof scale === 'number' ? { ...score, scale } : score;
  });
}
