import { randomBytes, randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { Failure } from '../../domain/failure.ts';
import { auditQuestions, groupOf, kindsOf } from '../../domain/quality.ts';
import { drawSample } from '../../pipeline/quality/index.ts';
import type { Looking } from '../../storage/records/quality/quality-port.ts';
import type { QualitySample, SampledPaper } from '../../storage/records/quality/samples-port.ts';
import type { ApiDeps } from '../deps.ts';
import type { newSample } from '../schemas/quality.ts';
import { paperChoiceOf } from './quality-choice.ts';

/** Draws and keeps a sample; the seed is the caller's, or a new one. Throws `sample.empty` and `period.impossible`. */
export async function drawQualitySample(
  asked: z.output<typeof newSample>,
  looking: Looking,
  { records, clock }: Pick<ApiDeps, 'records' | 'clock'>,
): Promise<QualitySample> {
  const { from, to, kind, size, seed = randomBytes(4).toString('hex') } = asked;
  const found = await records.quality.papers(looking, paperChoiceOf(asked));
  const papers = drawSample(found, { seed, size });
  const [first] = papers;
  if (first === undefined) throw new Failure('sample.empty');
  const organisation = asked.organisation === undefined ? null : first.organisation;
  const counts = { size, population: found.length, drawn: papers.length };
  const sample = { id: randomUUID(), seed, from, to, kind, organisation, ...counts, questions: auditQuestions[groupOf(kind)], at: clock() };
  await records.qualitySamples.keep({ ...sample, papers }, looking.person);
  return sample;
}

/** What the same draw would find now: papers that came, or were read, later are told and never mixed in. */
export async function drawnNow(
  { seed, size, from, to, kind, organisation, papers }: QualitySample & { readonly papers: readonly SampledPaper[] },
  looking: Looking,
  { records }: Pick<ApiDeps, 'records'>,
): Promise<{ population: number; others: number }> {
  const key = organisation === null ? null : await keyOf(organisation, { looking, records, period: { from, to } });
  const found = await records.quality.papers(looking, { from, to, kinds: kindsOf(kind), organisation: key });
  const held = new Set(papers.map(({ sha256, caseId }) => `${sha256} ${caseId}`));
  const drawn = drawSample(found, { seed, size });
  return { population: found.length, others: drawn.filter(({ sha256, caseId }) => !held.has(`${sha256} ${caseId}`)).length };
}

interface Among {
  readonly looking: Looking;
  readonly records: ApiDeps['records'];
  readonly period: { readonly from: string; readonly to: string };
}

/** A sender without reports any more has no key, and is found by none. */
async function keyOf(name: string, { looking, records, period }: Among): Promise<string> {
  const senders = await records.quality.organisations(looking, period);
  return senders.find((sender) => sender.name.toLowerCase() === name.toLowerCase())?.key ?? 'none';
}
