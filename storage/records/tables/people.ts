import type { Generated, GeneratedAlways } from 'kysely';
import type { AuditAction, AuditMachine } from '../../../domain/audit.ts';
import type { CaseId, PersonId, Sha256, UnitId } from '../../../domain/ids.ts';
import type { Action, Role } from '../../../domain/people.ts';
import type { Json } from './json.ts';

/** People, how they come in, and the trail of what they did. */
export interface PeopleTables {
  units: { unit_id: UnitId; name: string };
  people: { person_id: PersonId; name: string; role: Role; unit_id: UnitId; disabled_at: Generated<Date | null> };
  accounts: { person_id: PersonId; login: string; secret: string; must_change: boolean };
  sign_in_failures: { login_hash: string; failures: number; locked_until: Date | null };
  api_keys: {
    key_id: string;
    person_id: PersonId;
    name: string;
    token_hash: string;
    scopes: Json<readonly Action[]>;
    made_by: string;
    made_at: Date;
    expires_at: Date;
    revoked_at: Date | null;
    last_used_at: Date | null;
  };
  sign_in_links: { token_hash: string; person_id: PersonId; expires_at: Date; used_at: Date | null };
  sessions: { token_hash: string; person_id: PersonId; expires_at: Date };
  kept_answers: {
    person_id: PersonId;
    key: string;
    case_id: CaseId | null;
    asked: string;
    expires_at: Date;
    status: number | null;
    body: string | null;
  };
  audit_events: {
    position: GeneratedAlways<number>;
    at: Date;
    person_id: PersonId | null;
    role: Role | null;
    machine: AuditMachine | null;
    action: AuditAction;
    what: string;
    refused: string | null;
    case_id: CaseId | null;
    sha256: Sha256 | null;
    citizen_key: string | null;
    origin: string | null;
    reason: string | null;
  };
  audit_seals: { last_position: number; events: number; sealed_at: Date; previous: string; hash: string };
}
