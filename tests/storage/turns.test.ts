import { expect, test } from 'vitest';
import type { CaseId, Sha256, UnitId } from '../../domain/ids.ts';
import { hashOf, received, sampleCase, samplePerson } from '../support/sample-case.ts';
import { caseRecords } from './case-records.ts';

const on = caseRecords();

async function caseOf(unit: string): Promise<CaseId> {
  const id = `${on.caseId}-${unit}` as CaseId;
  await on.records.cases.create({ ...sampleCase, id, unit: `${on.caseId}-${unit}` as UnitId });
  return id;
}

const before = (caseId: CaseId, sha256: Sha256) => on.records.turns.before('stored', { caseId, sha256 });

test('a paper stands behind those of its own unit, and behind nobody else', async () => {
  const [many, one] = [await caseOf('many'), await caseOf('one')];
  for (let nth = 0; nth < 5; nth += 1) await on.records.documents.receive(received(`${nth}`, many));
  await on.records.documents.receive(received('a', one));
  expect([await before(many, hashOf('4')), await before(one, hashOf('a'))]).toEqual([4, 0]);
});

test('a supplier is a sender of its own, in whatever unit the case lies, and an attachment is its mail’s', async () => {
  const unit = await caseOf('unit');
  const supplier = { ...samplePerson('supplier'), unit: `${on.caseId}-supplier` as UnitId };
  await on.records.people.save(supplier);
  await on.records.documents.receive({ ...received('a', unit), by: supplier.id });
  await on.records.documents.receive({ ...received('b', unit), parent: hashOf('a') });
  await on.records.documents.receive(received('c', unit));
  expect([await before(unit, hashOf('b')), await before(unit, hashOf('c'))]).toEqual([1, 0]);
});

test('a case stands behind all papers of its sender that are still to come to an overview, and a letter behind those alone that are to be read', async () => {
  const [many, other] = [await caseOf('many'), await caseOf('other')];
  for (const nth of ['a', 'b', 'c']) await on.records.documents.receive(received(nth, many));
  for (const nth of ['a', 'b']) await on.records.documents.setState(many, hashOf(nth), 'classified');
  const { turns } = on.records;
  expect([await turns.before('classified', { caseId: many }), await turns.before('classified', { caseId: other })]).toEqual([2, 0]);
  expect(await before(many, hashOf('c'))).toBe(0);
});
