import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ComparedDocument } from '../../domain/document.ts';
import type { CaseId, PassageId, Sha256 } from '../../domain/ids.ts';
import { createLivingOverview, foldOverview } from '../../pipeline/overview/index.ts';
import { openRecords } from '../../storage/records/index.ts';
import type { Records } from '../../storage/records/records.ts';
import { saveHeldCase } from '../../workers/cases/save-held-case.ts';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.ts';
import { idOf, makeCompared, type JudgedLine } from '../pipeline/overview/make-compared.ts';
import { sampleCase, samplePerson } from '../support/sample-case.ts';

let database: FreshDatabase;
let records: Records;
let count = 0;

beforeAll(async () => {
  database = await freshDatabase('migrated');
  records = openRecords({ databaseUrl: database.url });
  await records.people.save(samplePerson('caseworker'));
});

afterAll(async () => {
  await records.close();
  await database.drop();
});

const line = fc
  .record({
    text: fc.constantFrom('Sover fire timer.', 'Nej.', 'Bor alene i en lejlighed.'),
    heading: fc.constantFrom('network' as const, 'social' as const, 'formalia' as const),
    status: fc.constantFrom('new' as const, 'repeated' as const, 'changed' as const, 'conflicting' as const),
    of: fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 3 })),
  })
  .map(({ of: [document, nth], status, ...rest }): JudgedLine => {
    const of: PassageId = idOf(`d${document}`, nth);
    return { ...rest, status, ...(status !== 'new' && { of }) };
  });
const step = fc.record({
  name: fc.integer({ min: 0, max: 3 }),
  month: fc.integer({ min: 1, max: 6 }),
  lines: fc.option(fc.array(line, { minLength: 1, maxLength: 3 }), { freq: 4 }),
  isSecond: fc.boolean(),
});

test('the rows of a case that grew, by two workers in turn, read as folding all of it anew', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (steps) => {
      const caseId = `case-${(count += 1)}` as CaseId;
      await records.cases.create({ ...sampleCase, id: caseId });
      const now = new Map<Sha256, ComparedDocument>();
      const workers = [createLivingOverview(), createLivingOverview()];
      for (const { name, month, lines, isSecond } of steps) {
        const document = makeCompared({ name: `d${name}`, date: `2025-0${month}-01` }, lines ?? []);
        if (lines === null) now.delete(document.head.sha256);
        else now.set(document.head.sha256, document);
        const worker = workers[Number(isSecond)] ?? createLivingOverview();
        for (const known of worker.digests.keys()) if (!now.has(known)) worker.remove(known);
        for (const [sha256, each] of now) {
          const digest = JSON.stringify(each);
          if (worker.digests.get(sha256) !== digest) worker.put(each, digest);
        }
        const { version: replaces } = await records.overviews.madeOf(caseId);
        await saveHeldCase(caseId, worker, {
          overviews: records.overviews,
          made: { replaces, fingerprint: 'x', arrived: [], matches: [] },
        });
      }
      expect(JSON.stringify(await records.overviews.find(caseId))).toBe(JSON.stringify(foldOverview([...now.values()])));
    }),
    { numRuns: 25 },
  );
}, 60_000);
