import { randomUUID } from 'node:crypto';
import type { PersonId, UnitId } from '../domain/ids.ts';
import { hashPassword, oneTimePassword } from './passwords.ts';
import type { Accounts } from './records/people/accounts-port.ts';
import type { People } from './records/people/people-port.ts';

export interface AdministratorDeps {
  readonly people: Pick<People, 'save'>;
  readonly accounts: Accounts;
}

/** What to sign in with once; told to whoever starts the system, and kept nowhere. */
export interface OneTimeSignIn {
  readonly login: string;
  readonly password: string;
}

/** The unit of people who see no case. */
const UNIT = 'administration' as UnitId;

/** Somebody must be able to let the others in. Null where anybody has an account already. */
export async function makeFirstAdministrator(deps: AdministratorDeps): Promise<OneTimeSignIn | null> {
  return (await deps.accounts.any()) ? null : giveAdministrator('administrator', deps);
}

/** A new administrator under this name, or a new password for one time where there is one. Throws `account.taken` where it is another role's. */
export async function giveAdministrator(login: string, { people, accounts }: AdministratorDeps): Promise<OneTimeSignIn> {
  const known = await accounts.find(login);
  const id = known?.person.role === 'administrator' ? known.person.id : (`person-${randomUUID()}` as PersonId);
  if (known === null) await people.save({ id, name: 'Administrator', role: 'administrator', unit: UNIT });
  const password = oneTimePassword();
  await accounts.save({ person: id, login, secret: await hashPassword(password), mustChange: true });
  await accounts.clearFailures(login);
  return { login, password };
}
