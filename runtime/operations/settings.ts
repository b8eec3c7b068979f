import { z } from 'zod';
import { setting } from '../../domain/setting.ts';

const port = z.coerce.number().int().min(0).max(65_535).optional();

/** What those who run the system are shown, and where. */
export const operationsSettings = {
  host: setting({
    env: 'OPERATIONS_HOST',
    doc: 'Address that the ports of operations listen on. They ask nobody who they are: never an address that the public reaches.',
    schema: z.string().min(1).default('127.0.0.1'),
  }),
  webPort: setting({
    env: 'OPERATIONS_PORT',
    doc: 'Port on which a web process tells /health/live, /health/ready and /metrics; none where it is not set.',
    schema: port,
  }),
  workerPort: setting({
    env: 'WORKER_OPERATIONS_PORT',
    doc: 'The same for a worker process; several workers on one machine need one each.',
    schema: port,
  }),
  traceReceiver: setting({
    env: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    doc: 'Address of an OpenTelemetry receiver (OTLP over HTTP), e.g. http://localhost:4318; nothing is traced where it is not set.',
    schema: z.url({ protocol: /^https?$/u }).optional(),
  }),
};
