import type { PersonId } from '../../../domain/ids.ts';
import type { Action, Person } from '../../../domain/people.ts';

/** A person who signs in here with a name and a password. */
export interface Account {
  readonly person: Person;
  readonly login: string;
  /** As `storage/passwords.ts` keeps it. */
  readonly secret: string;
}

/** A person as an administrator sees her. */
export interface ListedPerson {
  readonly person: Person;
  /** Null where she signs in with OpenID Connect or by link. */
  readonly login: string | null;
  readonly isDisabled: boolean;
}

/** A program's key without its secret. */
export interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly person: PersonId;
  readonly scopes: readonly Action[];
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly expires: Date;
  readonly revoked: Date | null;
  /** To the minute; null where nobody has. */
  readonly lastUsed: Date | null;
}

export interface Accounts {
  /** Null for a name nobody has, and for a person who is disabled. Upper and lower case are the same. */
  find(login: string): Promise<Account | null>;
  ofPerson(person: PersonId): Promise<Account | null>;
  /** Throws `account.taken` where somebody else has the name. `mustChange`: nothing but a new password is let through. */
  save(account: {
    readonly person: PersonId;
    readonly login: string;
    readonly secret: string;
    readonly mustChange: boolean;
  }): Promise<void>;
  /** Whether anybody can sign in with a password. */
  any(): Promise<boolean>;
  people(): Promise<readonly ListedPerson[]>;
  /** Ends the sessions of a person who is disabled. */
  disable(person: PersonId, at: Date | null): Promise<void>;
  /** The end of the lock that too many failures have put on a name, whether or not anybody has it; null where it is free. */
  lockedUntil(login: string, now: Date): Promise<Date | null>;
  countFailure(login: string, now: Date): Promise<void>;
  clearFailures(login: string): Promise<void>;
}

export interface ApiKeys {
  /** The secret, shown once. */
  create(key: Omit<ApiKey, 'revoked' | 'lastUsed'>): Promise<string>;
  /** Whom the key acts for, with its scopes; null where it is unknown, over, revoked, or the person is disabled. */
  find(token: string, now: Date): Promise<Person | null>;
  list(): Promise<readonly ApiKey[]>;
  revoke(id: string, at: Date): Promise<boolean>;
}
