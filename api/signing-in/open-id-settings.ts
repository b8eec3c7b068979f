import { Failure } from '../../domain/failure.ts';
import type { Role } from '../../domain/people.ts';
import type { ApiDeps } from '../deps.ts';
import { openOpenId } from './open-id.ts';

/** As `webSettings` reads them. */
interface OpenIdSettings {
  readonly openIdIssuer?: string | undefined;
  readonly openIdClient?: string | undefined;
  readonly openIdRoles: Readonly<Record<string, Role>>;
  readonly openIdRoleClaim: string;
  readonly openIdUnitClaim: string;
}

/** The municipality's sign-in as it is set; nothing where it is not. Throws `setting.invalid` where it is set by half. */
export function signInOf(web: OpenIdSettings): Pick<ApiDeps, 'openId'> {
  const { openIdIssuer: issuer, openIdClient, openIdRoles: roleMap, openIdRoleClaim: roleClaim, openIdUnitClaim: unitClaim } = web;
  if (issuer === undefined) return {};
  if (openIdClient === undefined) throw new Failure('setting.invalid', { setting: 'OPENID_CLIENT' });
  if (Object.keys(roleMap).length === 0) throw new Failure('setting.invalid', { setting: 'OPENID_ROLES' });
  const at = openIdClient.indexOf(':');
  const [clientId, clientSecret] = [openIdClient.slice(0, at), openIdClient.slice(at + 1)];
  return { openId: openOpenId({ issuer, clientId, clientSecret, roleMap, roleClaim, unitClaim }) };
}
