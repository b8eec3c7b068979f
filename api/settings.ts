import { z } from 'zod';
import { roles, type Role } from '../domain/people.ts';
import { setting } from '../domain/setting.ts';

/** Where the page and the api answer, and what they take. */
export const webSettings = {
  host: setting({
    env: 'HOST',
    doc: 'Address that the web process listens on; the loopback address unless a proxy stands in front.',
    schema: z.string().min(1).default('127.0.0.1'),
  }),
  port: setting({
    env: 'PORT',
    doc: 'Port that the web process listens on.',
    schema: z.coerce.number().int().min(0).max(65_535).default(4_300),
  }),
  publicHosts: setting({
    env: 'PUBLIC_HOSTS',
    doc: 'Host names that people use in the address, with commas between them, where they are others than the loopback names.',
    schema: z
      .string()
      .default('')
      .transform((names) =>
        names
          .split(',')
          .map((name) => name.trim().toLowerCase())
          .filter((name) => name !== ''),
      ),
  }),
  trustedProxy: setting({
    env: 'TRUSTED_PROXY',
    doc: 'Address or network of the proxy that speaks TLS in front, as 10.0.0.5 or 10.0.0.0/24; its word on protocol and client is taken.',
    schema: z.string().min(1).optional(),
  }),
  requestsPerMinute: setting({
    env: 'REQUESTS_PER_MINUTE',
    doc: 'Requests of one signed-in session, or of one address without one, that the api answers in a minute; 0 for no limit.',
    schema: z.coerce.number().int().min(0).default(1_200),
  }),
  reasonDays: setting({
    env: 'CASE_REASON_DAYS',
    doc: 'For how many days a stated reason opens the case of a colleague, the day itself included; 1: until midnight.',
    schema: z.coerce.number().int().min(1).max(31).default(1),
  }),
  openIdIssuer: setting({
    env: 'OPENID_ISSUER',
    doc: 'Address of the municipality’s OpenID Connect provider; accounts of our own alone where it is not set.',
    schema: z.url().optional(),
  }),
  openIdClient: setting({
    env: 'OPENID_CLIENT',
    doc: 'Our id and secret at the provider, as ID:SECRET. The address to come back to is https://HOST/api/v1/sign-in/openid/callback.',
    schema: z
      .string()
      .regex(/^[^:]+:.+$/su)
      .optional(),
    secret: true,
  }),
  openIdRoles: setting({
    env: 'OPENID_ROLES',
    doc: 'The provider’s words for our roles, as WORD=ROLE with commas between, e.g. jobcenter=caseworker,jobcenter-leder=team_leader.',
    schema: z.string().default('').transform(readRoleMap),
  }),
  openIdRoleClaim: setting({
    env: 'OPENID_ROLE_CLAIM',
    doc: 'Claim of the provider that holds the words for roles.',
    schema: z.string().min(1).default('roles'),
  }),
  openIdUnitClaim: setting({
    env: 'OPENID_UNIT_CLAIM',
    doc: 'Claim of the provider that holds the person’s unit.',
    schema: z.string().min(1).default('unit'),
  }),
  maxUploadBytes: setting({
    env: 'UPLOAD_MAX_BYTES',
    doc: 'Largest file taken, in bytes.',
    schema: z.coerce.number().int().positive().default(524_288_000),
  }),
};

/** Throws for a role that is none of ours: a misspelt one would shut everybody out unseen. */
function readRoleMap(text: string, context: z.RefinementCtx): Readonly<Record<string, Role>> {
  const map: Record<string, Role> = {};
  for (const pair of text.split(',').filter((part) => part.trim() !== '')) {
    const at = pair.lastIndexOf('=');
    const [word, name] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
    const role = roles.find((ours) => ours === name);
    if (at < 1 || role === undefined)
      context.addIssue({ code: 'custom', message: 'Unexpected role, expected WORD=ROLE with commas between' });
    else map[word] = role;
  }
  return map;
}
