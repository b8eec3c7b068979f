import type { Telemetry } from 'bullmq';
import type { Settings } from '../settings/read-settings.ts';
import type { Shutdown } from '../shutdown.ts';

/** Spans of what this process does, joined with those of the others through the queue. */
export interface Tracing {
  /** For BullMQ: each job carries the trace of who added it. */
  readonly queue: Telemetry;
  /** Runs work as a span of its own; what it adds to the queue belongs to the same trace. */
  inSpan<T>(name: string, attributes: Readonly<Record<string, string>>, work: () => T): T;
}

/** Null, and nothing loaded, where no receiver is set. What was not sent yet is sent when the process ends. */
export async function openTelemetry(
  { operations: { traceReceiver } }: Pick<Settings, 'operations'>,
  part: 'web' | 'worker',
  shutdown: Pick<Shutdown, 'add'>,
): Promise<Tracing | null> {
  if (traceReceiver === undefined) return null;
  const { startTracing } = await import('./start-tracing.ts');
  const { tracing, stop } = startTracing(traceReceiver, part);
  shutdown.add('traces', stop);
  return tracing;
}
