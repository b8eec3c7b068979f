import type { z } from 'zod';

import type { changedPerson, listedPerson, newPerson, oneTimePassword, signInWays } from '../../../api/schemas/person.ts';
import { change } from './change.ts';
import { requestAll } from './request-all.ts';
import { requestValue } from './request.ts';

export type ListedPerson = z.infer<typeof listedPerson>;
export type NewPerson = z.input<typeof newPerson>;
export type ChangedPerson = z.input<typeof changedPerson>;
export type OneTimePassword = z.infer<typeof oneTimePassword>;
type SignInWays = z.infer<typeof signInWays>;

const one = (id: string): string => `/people/${encodeURIComponent(id)}`;

/** Signing in, and who may. */
export const peopleApi = {
  ways: (signal: AbortSignal) => requestValue<SignInWays>('/sign-in', { signal }),
  signIn: (login: string, password: string) => change<null>('POST', '/sign-in', { body: { login, password } }),
  /** Where the browser itself goes, to the municipality's provider. */
  openIdAddress: '/api/v1/sign-in/openid',
  changePassword: (current: string, next: string) => change<null>('PUT', '/me/password', { body: { current, next } }),
  people: (signal: AbortSignal) => requestAll<ListedPerson>('/people', signal),
  letIn: (body: NewPerson) => change<OneTimePassword>('POST', '/people', { body }),
  change: (id: string, body: ChangedPerson) => change<null>('PUT', one(id), { body }),
  newPassword: (id: string) => change<OneTimePassword>('POST', `${one(id)}/password`),
  shutOut: (id: string) => change<null>('POST', `${one(id)}/disable`),
  letInAgain: (id: string) => change<null>('POST', `${one(id)}/enable`),
};
