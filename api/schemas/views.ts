import { z } from 'zod';
import { voices } from '../../domain/labels.ts';
import {
  standings,
  timelineKinds,
  type AgreementsView,
  type GoalEntry,
  type HealthView,
  type PointEntry,
  type Series,
  type TimelineEvent,
  type ViewedPassage,
  type VoiceView,
} from '../../domain/views.ts';
import { caseId, isoDay, passageId, sha256 } from './ids.ts';
import { comparedPassage } from './passage.ts';

const viewed = {
  passage: comparedPassage,
  document: sha256,
  day: z.string().nullable(),
  standing: z.enum(standings).describe('How the passage stands in the case now'),
};
const viewedPassage: z.ZodType<ViewedPassage> = z.object(viewed).meta({ id: 'ViewedPassage' });
const lines = z.array(passageId).describe('Lines of the overview, by a passage of theirs');

const meaning = z.enum(['effective', 'offered', 'target', 'limit', 'plan']).nullable();
const series: z.ZodType<Series> = z
  .object({
    kind: z.enum(['hours', 'attendance', 'score']),
    name: z.string().nullable(),
    scale: z.number().nullable(),
    points: z.array(z.object({ ...viewed, min: z.number(), max: z.number(), meaning })),
  })
  .meta({ id: 'Series' });

/** Hours a week, attendance in per cent and scores over time, each figure with its passage. */
export const seriesAnswer = z.object({ items: z.array(series) });

const timelineEvent: z.ZodType<TimelineEvent> = z
  .object({
    kind: z.enum(timelineKinds),
    day: z.string().nullable(),
    until: z.string().nullable(),
    isDayOfDocument: z.boolean().describe('The words name no day: it is that of their document'),
    title: z.string().nullable(),
    document: sha256.nullable(),
    source: viewedPassage.nullable(),
  })
  .meta({ id: 'TimelineEvent' });
export const timelineAnswer = z.object({ items: z.array(timelineEvent) });

export const healthAnswer: z.ZodType<HealthView> = z
  .object({
    diagnoses: z.array(
      z.object({
        code: z.string().nullable(),
        text: z.string(),
        first: z.string().nullable(),
        latest: z.string().nullable(),
        voices: z.array(z.enum(voices)),
        isDisputed: z.boolean(),
        passages: lines,
      }),
    ),
    medicines: z.array(z.object({ words: z.string(), source: viewedPassage })),
    planned: lines,
    done: lines,
    prognosis: lines,
    findings: lines,
  })
  .meta({ id: 'HealthView' });

const goal: z.ZodType<GoalEntry> = z
  .object({
    goal: passageId,
    isSubGoal: z.boolean(),
    evidence: z.object({ source: viewedPassage, because: z.array(z.string()) }).nullable(),
  })
  .meta({ id: 'Goal' });
export const goalsAnswer = z.object({ items: z.array(goal) });

export const agreementsAnswer: z.ZodType<AgreementsView & { readonly today: string }> = z
  .object({ today: isoDay, dated: z.array(z.object({ passage: passageId, due: isoDay })), undated: lines, awaited: lines })
  .meta({ id: 'AgreementsView' });

export const voiceParams = z.object({ caseId, voice: z.enum(voices) });
const said = z.object({ ...viewed, times: z.number().int(), latest: z.string().nullable() });
export const voiceAnswer: z.ZodType<VoiceView> = z
  .object({
    voice: z.enum(voices),
    documents: z.array(z.object({ document: sha256, day: z.string().nullable(), said: z.array(said) })),
    counts: z.record(z.enum(voices), z.number().int()),
  })
  .meta({ id: 'VoiceView' });

export const pointParams = z.object({ caseId, list: z.enum(['social-work-factors', 'preparatory-plan']) });
const label = z.object({ da: z.string(), en: z.string() });
const point: z.ZodType<PointEntry> = z
  .object({ id: z.string(), label, passages: lines, newest: z.string().nullable(), ofCase: z.number().nullable() })
  .meta({ id: 'Point' });
export const pointsAnswer = z.object({ id: z.string(), label, source: z.string(), points: z.array(point) });
