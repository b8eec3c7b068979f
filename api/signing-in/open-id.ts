import { createHash } from 'node:crypto';
import * as client from 'openid-client';
import { Failure } from '../../domain/failure.ts';
import type { PersonId, UnitId } from '../../domain/ids.ts';
import { roles, type Person, type Role } from '../../domain/people.ts';

/** How the municipality's provider knows us, and how its words are ours. */
export interface OpenIdOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Claim with the person's roles or groups, one or a list. */
  readonly roleClaim: string;
  /** The provider's word to our role; the first of our roles, in the order of `roles`, that one of the words names. */
  readonly roleMap: Readonly<Record<string, Role>>;
  /** Claim with the person's unit. */
  readonly unitClaim: string;
}

/** What the browser keeps while the person is at the provider. */
export interface Flow {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface OpenId {
  /** Where to send the browser. Throws `sign-in.unreachable`. */
  begin(callback: URL): Promise<{ readonly address: URL; readonly flow: Flow }>;
  /** Whom the provider vouches for. Throws `sign-in.refused`, `sign-in.unreachable` or `person.no-role`. */
  finish(answer: URL, flow: Flow): Promise<Person>;
}

/** Signs in with OpenID Connect: code flow with PKCE, state and nonce. The provider is asked for its addresses at the first sign-in. */
export function openOpenId(options: OpenIdOptions): OpenId {
  let known: Promise<client.Configuration> | null = null;
  const provider = (): Promise<client.Configuration> => {
    known ??= discover(options).catch((cause: unknown) => {
      known = null; // asked again at the next sign-in
      throw new Failure('sign-in.unreachable', {}, { cause });
    });
    return known;
  };
  return {
    async begin(callback) {
      const flow = { state: client.randomState(), nonce: client.randomNonce(), verifier: client.randomPKCECodeVerifier() };
      const address = client.buildAuthorizationUrl(await provider(), {
        redirect_uri: callback.href,
        scope: 'openid profile',
        state: flow.state,
        nonce: flow.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(flow.verifier),
        code_challenge_method: 'S256',
      });
      return { address, flow };
    },
    async finish(answer, { state, nonce, verifier }) {
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true };
      const tokens = await client.authorizationCodeGrant(await provider(), answer, checks).catch((cause: unknown) => {
        throw new Failure(cause instanceof TypeError ? 'sign-in.unreachable' : 'sign-in.refused', {}, { cause });
      });
      const claims = tokens.claims();
      if (claims === undefined) throw new Failure('sign-in.refused');
      return personOf({ ...claims }, options);
    },
  };
}

async function discover({ issuer, clientId, clientSecret }: OpenIdOptions): Promise<client.Configuration> {
  const address = new URL(issuer);
  const isHere = address.protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(address.hostname);
  return client.discovery(address, clientId, clientSecret, undefined, isHere ? { execute: [client.allowInsecureRequests] } : {});
}

/** The provider's own number of the person may be a CPR number, so that our id is a hash of it. */
function personOf(claims: Readonly<Record<string, unknown>>, { issuer, roleClaim, roleMap, unitClaim }: OpenIdOptions): Person {
  const words = [claims[roleClaim]].flat().filter((word) => typeof word === 'string');
  const role = roles.find((ours) => words.some((word) => Object.hasOwn(roleMap, word) && roleMap[word] === ours));
  const unit = claims[unitClaim];
  if (role === undefined || typeof unit !== 'string' || unit === '') throw new Failure('person.no-role');
  const subject = createHash('sha256')
    .update(`${issuer}\n${String(claims['sub'])}`)
    .digest('hex');
  const name =
    [claims['name'], claims['preferred_username']].filter((claim) => typeof claim === 'string').find((claim) => claim !== '') ?? unit;
  return { id: `openid-${subject.slice(0, 32)}` as PersonId, name, role, unit: unit as UnitId };
}
