import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import type { StepMeasures } from '../../queues/step-measures.ts';

/** From a repeated job to a long scan. */
const SECONDS = [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100, 300];
const ANSWER_SECONDS = [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10];

export interface WorkFigures extends StepMeasures {
  readonly registry: Registry;
  /** @param route as registered, never the address */
  answered(route: string, method: string, status: number, seconds: number): void;
}

/** Figures of what this process does, from its start on. */
export function createWorkFigures(): WorkFigures {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const runs = new Histogram({
    name: 'sagsblik_step_seconds',
    help: 'Time of a run of a step, by how it ended',
    labelNames: ['step', 'outcome'] as const,
    buckets: SECONDS,
    registers,
  });
  const failed = new Counter({
    name: 'sagsblik_step_failures_total',
    help: 'Runs of a step that failed, by code, each attempt',
    labelNames: ['step', 'code'] as const,
    registers,
  });
  const pages = new Counter({ name: 'sagsblik_ocr_pages_total', help: 'Pages whose text was recognised', registers });
  const lost = new Counter({
    name: 'sagsblik_sandbox_kills_total',
    help: 'Children of the sandbox that were killed or died over a file, by code',
    labelNames: ['code'] as const,
    registers,
  });
  const answers = new Histogram({
    name: 'sagsblik_answer_seconds',
    help: 'Time of an answer of the api, by route and class of status',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: ANSWER_SECONDS,
    registers,
  });
  return {
    registry,
    stepEnded: (step, outcome, seconds) => runs.observe({ step, outcome }, seconds),
    stepFailed: (step, code) => failed.inc({ step, code }),
    pagesRecognised: (count) => pages.inc(count),
    childLost: (code) => lost.inc({ code }),
    answered: (route, method, status, seconds) => answers.observe({ route, method, status: `${Math.floor(status / 100)}xx` }, seconds),
  };
}
