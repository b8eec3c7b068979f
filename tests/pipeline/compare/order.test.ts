import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareOrder } from '../../../domain/document.ts';
import { arbitraryCase } from './arbitrary-case.ts';
import { makeDocument } from './make-document.ts';

test('the order of documents is total, so that sorting never hangs on the order of arrival', () => {
  fc.assert(
    fc.property(arbitraryCase, (documents) => {
      for (const a of documents)
        for (const b of documents)
          for (const c of documents) {
            expect(Math.sign(compareOrder(a.head, b.head))).toBe(-Math.sign(compareOrder(b.head, a.head)) || 0);
            const isChain = compareOrder(a.head, b.head) < 0 && compareOrder(b.head, c.head) < 0;
            expect(isChain && compareOrder(a.head, c.head) >= 0).toBe(false);
          }
    }),
    { numRuns: 50, seed: 9 },
  );
});

test('an attachment of the same day stands after its mail', () => {
  for (const name of ['a', 'b', 'c', 'd', 'e']) {
    const mail = makeDocument({ name: `mail ${name}`, date: '2025-01-01' }, [{ text: 'Se vedhæftede.' }]);
    const attachment = makeDocument({ name: `file ${name}`, date: '2025-01-01', parent: `mail ${name}` }, [{ text: 'Status.' }]);
    expect(compareOrder(mail.head, attachment.head)).toBeLessThan(0);
  }
});

test('a document without any date stands last', () => {
  const undated = makeDocument({ name: 'undated', date: null }, []);
  const dated = makeDocument({ name: 'dated', date: null, received: '2031-01-01' }, []);
  expect(compareOrder(dated.head, undated.head)).toBeLessThan(0);
});
