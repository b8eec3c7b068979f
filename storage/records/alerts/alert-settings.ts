import type { Kysely, Selectable, Transaction } from 'kysely';
import type { PersonId } from '../../../domain/ids.ts';
import type { Alerts, StandingSettings } from './alerts-port.ts';
import type { Tables } from '../tables.ts';

/** A row as it is used. */
export function toSettings(row: Selectable<Tables['alert_settings']>): StandingSettings {
  return {
    person: row.person_id,
    how: row.how,
    kinds: row.kinds,
    documentKinds: row.document_kinds,
    scope: row.scope,
    silentDays: row.silent_days,
    mail: row.mail,
    webhook: row.webhook,
    lastSlot: row.last_slot,
  };
}

/** A way that is switched on tells what comes from now on. */
async function countAsTold(
  work: Transaction<Tables>,
  person: PersonId,
  { mailed_at, hooked_at }: { readonly mailed_at?: Date; readonly hooked_at?: Date },
): Promise<void> {
  const untold = () => work.updateTable('person_alerts').where('person_id', '=', person);
  if (mailed_at !== undefined) await untold().set({ mailed_at }).where('mailed_at', 'is', null).execute();
  if (hooked_at !== undefined) await untold().set({ hooked_at }).where('hooked_at', 'is', null).execute();
}

/** What each person wants to hear of. */
export function alertSettingsOn(db: Kysely<Tables>): Pick<Alerts, 'settings' | 'saveSettings'> {
  return {
    async settings(person) {
      const row = await db.selectFrom('alert_settings').selectAll().where('person_id', '=', person).executeTakeFirst();
      if (row === undefined) return null;
      const { person: _person, lastSlot: _lastSlot, ...settings } = toSettings(row);
      return settings;
    },
    async saveSettings(person, { how, kinds, documentKinds, scope, silentDays, mail, webhook }, { at, slot }) {
      const chosen = {
        how,
        kinds: [...kinds],
        document_kinds: documentKinds === null ? null : [...documentKinds],
        scope,
        silent_days: silentDays,
        mail: mail === null ? null : JSON.stringify(mail),
        webhook,
        last_slot: slot,
      };
      await db.transaction().execute(async (work) => {
        const before = await work.selectFrom('alert_settings').selectAll().where('person_id', '=', person).forUpdate().executeTakeFirst();
        const told = {
          ...(how === 'mail' && before?.how !== 'mail' && { mailed_at: at }),
          ...(webhook !== null && (before?.webhook ?? null) === null && { hooked_at: at }),
        };
        await countAsTold(work, person, told);
        // what came before the first choice was told by the page alone; a later choice leaves the day
        await work
          .insertInto('alert_settings')
          .values({ person_id: person, ...chosen, started_at: at })
          .onConflict((conflict) => conflict.column('person_id').doUpdateSet(chosen))
          .execute();
      });
    },
  };
}
