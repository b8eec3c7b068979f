import { context, propagation, SpanKind, SpanStatusCode, trace, type Span } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { BullMQOtel } from 'bullmq-otel';
import { asFailure } from '../../domain/failure.ts';
import type { Tracing } from './open-telemetry.ts';

/** Sets the process up to trace and send. A receiver that is away costs spans and nothing else. */
export function startTracing(receiver: string, part: string): { readonly tracing: Tracing; readonly stop: () => Promise<void> } {
  const exporter = new OTLPTraceExporter({ url: new URL('v1/traces', receiver.endsWith('/') ? receiver : `${receiver}/`).href });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': `sagsblik-${part}`, 'service.namespace': 'sagsblik' }),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  trace.setGlobalTracerProvider(provider);
  const tracer = trace.getTracer('sagsblik');
  return {
    tracing: {
      queue: new BullMQOtel({ tracerName: 'sagsblik' }),
      inSpan: (name, attributes, work) =>
        tracer.startActiveSpan(name, { kind: SpanKind.SERVER, attributes }, (span) => endWith(span, work)),
    },
    stop: () => provider.shutdown(),
  };
}

function endWith<T>(span: Span, work: () => T): T {
  const told = (thrown: unknown): void => {
    span.setStatus({ code: SpanStatusCode.ERROR, message: asFailure(thrown).code }); // a message may hold what somebody wrote
    span.end();
  };
  try {
    const result = work();
    if (result instanceof Promise) void result.then(() => span.end(), told);
    else span.end();
    return result;
  } catch (thrown) {
    told(thrown);
    throw thrown;
  }
}
