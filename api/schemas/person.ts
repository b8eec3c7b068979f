import { z } from 'zod';
import { actions, roles } from '../../domain/people.ts';

/** The person who is signed in. */
export const me = z
  .object({
    name: z.string(),
    role: z.enum(roles),
    mustChangePassword: z.boolean().describe('Signed in with a password for one time: nothing else is let through before a new one is set'),
    csrf: z.string().nullable().describe('Goes into the header x-csrf-token of every change; null for a program with a key'),
  })
  .meta({ id: 'Me' });

const login = z.string().trim().min(1).max(200);
const password = z.string().min(1).max(200);

/** Name and password of an account of ours. */
export const credentials = z.object({ login, password });
/** The password that was, and the one that is to be. */
export const newPassword = z.object({ current: password, next: password });
/** Which ways there are to sign in. */
export const signInWays = z.object({ local: z.boolean(), openId: z.boolean() });

const personId = z.string().min(1).max(128);
/** Path of one person. */
export const personParams = z.object({ personId });
/** A person to be let in with an account of ours. */
export const newPerson = z.object({
  name: z.string().trim().min(1).max(200),
  role: z.enum(roles),
  unit: z.string().trim().min(1).max(128),
  login,
});
/** What an administrator changes of a person. */
export const changedPerson = newPerson.pick({ name: true, role: true, unit: true });
/** A person as an administrator sees her. */
export const listedPerson = z
  .object({
    id: personId,
    name: z.string(),
    role: z.enum(roles),
    unit: z.string(),
    login: z.string().nullable().describe('Null where she signs in with OpenID Connect or by link'),
    isDisabled: z.boolean(),
  })
  .meta({ id: 'ListedPerson' });
/** Shown once. */
export const oneTimePassword = z.object({
  id: personId,
  login: z.string(),
  password: z.string().describe('For one sign-in; shown this once'),
});

/** A program's key that is to be made. */
export const newApiKey = z.object({
  name: z.string().trim().min(1).max(200),
  person: personId.describe('Whom the program acts for'),
  scopes: z.array(z.enum(actions)).min(1).describe('Which of her rights it has'),
  days: z.number().int().min(1).max(730).default(365),
});
/** A program's key without its secret. */
export const apiKey = z
  .object({
    id: z.string(),
    name: z.string(),
    person: personId,
    personName: z.string().nullable(),
    scopes: z.array(z.enum(actions)),
    madeAt: z.iso.datetime(),
    expires: z.iso.datetime(),
    revoked: z.iso.datetime().nullable(),
    lastUsed: z.iso.datetime().nullable().describe('To the minute; null where no program has come with it'),
  })
  .meta({ id: 'ApiKey' });
/** Path of one key. */
export const apiKeyParams = z.object({ keyId: z.uuid() });
/** The secret, shown this once. */
export const madeApiKey = z.object({ id: z.string(), token: z.string() });
