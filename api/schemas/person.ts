import { z } from 'zod';
import { roles } from '../../domain/people.ts';

/** The person who is signed in. */
export const me = z.object({ name: z.string(), role: z.enum(roles) }).meta({ id: 'Me' });
