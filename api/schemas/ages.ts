import { z } from 'zod';
import type { CaseAges } from '../../domain/ages.ts';
import { documentKinds, headingIds } from '../../domain/labels.ts';
import { isoDay, passageId, sha256 } from './ids.ts';

const age = z.number().int().nullable().describe('Whole days; null where it is not known');
const source = z.object({ document: sha256, day: isoDay }).nullable();

/** How old what the case rests on is, today and when it was sent to the team. */
export const caseAges: z.ZodType<CaseAges> = z
  .object({
    today: isoDay,
    sentToTeam: isoDay.nullable(),
    documents: z.array(
      z.object({
        document: sha256,
        kind: z.enum(documentKinds),
        dates: z.object({ examined: isoDay.nullable(), written: isoDay.nullable(), received: isoDay.nullable() }),
        day: isoDay.nullable(),
        age,
        ageWhenSent: age,
        since: z.object({
          documents: z.number().int().describe('Documents of later days: the last so many of the list'),
          changed: z.array(passageId),
          conflicting: z.array(passageId),
        }),
      }),
    ),
    headings: z.array(z.object({ heading: z.enum(headingIds), newest: source, age, newestWhenSent: source, ageWhenSent: age })),
  })
  .meta({ id: 'CaseAges' });
