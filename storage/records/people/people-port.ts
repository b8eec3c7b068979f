import type { PersonId } from '../../../domain/ids.ts';
import type { Person, Unit } from '../../../domain/people.ts';

/** Who may come in, and how: people, units, one-time links and sessions. */
export interface People {
  find(id: PersonId): Promise<Person | null>;
  /** False where an administrator has shut the person out. */
  isEnabled(id: PersonId): Promise<boolean>;
  /** A unit that is not known yet takes its id as name. */
  save(person: Person): Promise<void>;
  saveUnit(unit: Unit): Promise<void>;
  /** A one-time link that signs in; the token itself is not stored, its hash is. */
  createLink(person: PersonId, expires: Date): Promise<string>;
  /** The person, once; null where the link is unknown, used or too old. */
  useLink(token: string, now: Date): Promise<Person | null>;
  createSession(person: PersonId, expires: Date): Promise<string>;
  findSession(token: string, now: Date): Promise<Person | null>;
  endSession(token: string): Promise<void>;
  /** Sessions that are over and links that were used or are too old: nothing is left of them. */
  removeExpired(now: Date): Promise<void>;
}
