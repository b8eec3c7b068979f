import { beforeEach, expect, test } from 'vitest';
import type { PersonId, UnitId } from '../../domain/ids.ts';
import { giveAdministrator, makeFirstAdministrator } from '../../storage/first-administrator.ts';
import { isPassword } from '../../storage/passwords.ts';
import { openRecords } from '../../storage/records/index.ts';
import type { Records } from '../../storage/records/records.ts';
import { freshDatabase } from '../support/fresh-database.ts';

let records: Records;

beforeEach(async () => {
  const database = await freshDatabase('migrated');
  records = openRecords({ databaseUrl: database.url });
  return async () => {
    await records.close();
    await database.drop();
  };
});

test('the first start makes an administrator with a password for one time, and no later start does', async () => {
  const first = await makeFirstAdministrator(records);
  const account = await records.accounts.find('Administrator ');
  expect(account?.person.role).toBe('administrator');
  expect([await isPassword(first?.password ?? '', account?.secret ?? null), account?.secret.includes(first?.password ?? '')]).toEqual([
    true,
    false,
  ]);
  expect(await makeFirstAdministrator(records)).toBeNull();
});

test('a lost password is replaced; another person’s name is never taken over', async () => {
  await giveAdministrator('rikke', records);
  const again = await giveAdministrator('Rikke', records);
  expect(await isPassword(again.password, (await records.accounts.find('rikke'))?.secret ?? null)).toBe(true);
  const worker = { id: 'p1' as PersonId, name: 'Ane', role: 'caseworker', unit: 'north' as UnitId } as const;
  await records.people.save(worker);
  await records.accounts.save({ person: worker.id, login: 'ane', secret: 'x', mustChange: false });
  await expect(giveAdministrator('ane', records)).rejects.toMatchObject({ code: 'account.taken' });
});
