import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { CaseId } from '../../domain/ids.ts';
import { openRecords } from '../../storage/records/index.ts';
import type { Records } from '../../storage/records/records.ts';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.ts';
import { sampleCase, samplePerson } from '../support/sample-case.ts';

/** To be read within a test: each has a case of its own. */
export interface CaseRecords {
  readonly records: Records;
  readonly databaseUrl: string;
  readonly caseId: CaseId;
}

/** Records on a database of the file's own, with a caseworker and, before each test, a new case. */
export function caseRecords(): CaseRecords {
  let [database, records]: [FreshDatabase?, Records?] = [];
  let count = 0;
  beforeAll(async () => {
    database = await freshDatabase('migrated');
    records = openRecords({ databaseUrl: database.url });
    await records.people.save(samplePerson('caseworker'));
  });
  beforeEach(async () => {
    count += 1;
    await records?.cases.create({ ...sampleCase, id: caseIdOf(count) });
  });
  afterAll(async () => {
    await records?.close();
    await database?.drop();
  });
  return {
    get records() {
      return opened(records);
    },
    get databaseUrl() {
      return opened(database).url;
    },
    get caseId() {
      return caseIdOf(count);
    },
  };
}

const caseIdOf = (count: number): CaseId => `case-${count}` as CaseId;

function opened<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError('Unexpected use outside a test');
  return value;
}
