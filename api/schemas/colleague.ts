import { z } from 'zod';
import { pageOfItems } from './page.ts';

/** A caseworker who can have the case. */
export const colleagueList = pageOfItems(
  z.object({ id: z.string(), name: z.string(), hasCase: z.boolean().describe('Has the case now') }).meta({ id: 'Colleague' }),
);
