import { expect, test } from 'vitest';
import { parseBytes } from '../../../parsers/index.ts';
import { recogniseReceipt } from '../../../pipeline/classify/index.ts';
import { paper } from '../../support/inbox-papers.ts';
import { hashOf } from '../../support/sample-case.ts';

async function read(over: readonly string[], sentence?: string): Promise<ReturnType<typeof recogniseReceipt>> {
  const parsed = await parseBytes(Buffer.from(paper(over, sentence)), 'brev.txt');
  return recogniseReceipt({ parsed, sha256: hashOf('brev'), fileName: 'brev.txt', received: '2024-03-05' });
}

test('kind, day and pages are told without a case', async () => {
  expect((await read([])).readAs).toEqual({
    kind: 'journal_note',
    title: expect.stringContaining('Journalnotat'),
    documentDate: '2024-03-04',
    pages: 1,
  });
});

test('the own person is the one of the top, and not everybody whose number stands further down', async () => {
  const { says } = await read(['Borger: Vibeke Eksempel, CPR 010190-0000'], 'Ægtefællen Ib har CPR 020285-1111.');
  expect([says.cprs, says.names]).toEqual([['0101900000'], ['Vibeke Eksempel']]);
});

test.each([
  ['Deres ref.: J-2024-17', 'J-2024-17'],
  ['Sagsnr. 24/1234', '24/1234'],
  ['Sags-id: AB12345', 'AB12345'],
  ['J.nr. 27.36.00-P07-12-24.', '27.36.00-P07-12-24'],
  ['Journalnummer: 2024-000123', '2024-000123'],
  ['Vores reference 2024_77', '2024_77'],
])('a reference stands after its word: %s', async (line, reference) => {
  expect((await read([line])).says.references).toEqual([reference]);
});

test.each(['Tlf. 12 34 56 78', 'Med reference til vores samtale', 'Vi ses 4. marts 2024', 'Sagsbehandler: 7 Lis'])(
  'what is no reference is none: %s',
  async (line) => {
    expect((await read([line])).says.references).toEqual([]);
  },
);
