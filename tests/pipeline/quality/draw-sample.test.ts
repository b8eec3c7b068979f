import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CaseId } from '../../../domain/ids.ts';
import type { PaperId } from '../../../domain/quality.ts';
import { drawSample } from '../../../pipeline/quality/index.ts';
import { hashOf } from '../../support/sample-case.ts';

const nameOf = ({ caseId, sha256 }: PaperId): string => `${caseId} ${sha256}`;

const papers = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 40 })), { selector: String, maxLength: 60 })
  .map((all) => all.map(([inCase, bytes]): PaperId => ({ caseId: `case-${inCase}` as CaseId, sha256: hashOf(String(bytes)) })));
const drawing = fc.record({ seed: fc.string(), size: fc.integer({ min: 1, max: 30 }) });

test('the same seed draws the same papers in whatever order they come', () => {
  fc.assert(
    fc.property(
      papers.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      drawing,
      ([all, shuffled], how) => {
        expect(drawSample(shuffled, how)).toEqual(drawSample(all, how));
      },
    ),
  );
});

test('a larger sample holds the smaller one, and no paper is drawn twice', () => {
  fc.assert(
    fc.property(papers, drawing, (all, { seed, size }) => {
      const [small, large] = [size, size + 5].map((each) => drawSample(all, { seed, size: each }).map(nameOf));
      expect(large?.slice(0, small?.length)).toEqual(small);
      expect(new Set(large).size).toBe(Math.min(all.length, size + 5));
    }),
  );
});

test('a paper that comes later takes the place of one other at most', () => {
  fc.assert(
    fc.property(papers, drawing, (all, how) => {
      const before = drawSample(all.slice(1), how).map(nameOf);
      const after = new Set(drawSample(all, how).map(nameOf));
      expect(before.filter((name) => !after.has(name)).length).toBeLessThanOrEqual(1);
    }),
  );
});

test('another seed draws other papers', () => {
  const all = Array.from({ length: 40 }, (_, at): PaperId => ({ caseId: 'case-1' as CaseId, sha256: hashOf(String(at)) }));
  expect(drawSample(all, { seed: 'a', size: 10 })).not.toEqual(drawSample(all, { seed: 'b', size: 10 }));
});
