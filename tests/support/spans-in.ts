import { z } from 'zod';
import type { TakenRequest } from './start-receiver.ts';

const span = z.object({
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  name: z.string(),
  attributes: z.array(z.unknown()).default([]),
});
const sent = z.object({ resourceSpans: z.array(z.object({ scopeSpans: z.array(z.object({ spans: z.array(span) })) })) });

/** The spans that a receiver of OTLP over HTTP was sent. */
export function spansIn(taken: readonly TakenRequest[]): readonly z.infer<typeof span>[] {
  return taken
    .filter(({ path }) => path === '/v1/traces')
    .flatMap(({ body }) =>
      sent.parse(JSON.parse(body)).resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
    );
}
