import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import type { ReceiptId, UnitId } from '../../domain/ids.ts';
import { parseBytes } from '../../parsers/index.ts';
import { readingKeyOf } from '../../storage/reading-key.ts';
import { saveReading } from '../../storage/reading.ts';
import { receiveUnfiled } from '../../storage/receive-unfiled.ts';
import type { ReceiptRead } from '../../storage/records/unfiled/unfiled-port.ts';
import { otherCase, otherText } from '../support/inbox-papers.ts';
import { findBrowser } from './support/find-browser.ts';
import { openOnTheApi, type OnTheApi } from './support/on-the-api.ts';
import { whatAxeFinds } from './support/what-axe-finds.ts';

const found = await findBrowser();
if (found === null && process.env['CI'] === 'true') throw new Error('CI=true asks for the browser tests, and there is no Chromium');
if (found === null) console.log('skipped: tests/browser, because no Chromium was found');

const read: ReceiptRead = {
  why: 'several-cases',
  failure: null,
  says: { cprs: ['0101900000', '0202851111'], names: [], references: [] },
  readAs: { kind: 'journal_note', title: 'Journalnotat 4. marts 2024', documentDate: '2024-03-04', pages: 1 },
};

describe.skipIf(found === null)('Uden sag', () => {
  let on: OnTheApi;
  let page: Page;

  beforeAll(async () => {
    on = await openOnTheApi(found ?? { path: '', args: [] });
    await on.api.records.cases.create(otherCase);
  });
  afterAll(() => on.close());

  beforeEach(async () => {
    const context = await on.telephone();
    page = await context.newPage();
    await page.setViewportSize({ width: 1280, height: 900 });
  });
  afterEach(() => page.context().close());

  async function waits(fileName: string): Promise<ReceiptId> {
    const { records, objects } = on.api;
    const bytes = Buffer.from(otherText(fileName));
    const file = {
      inbox: 'folder-1',
      unit: 'north' as UnitId,
      name: fileName,
      fileName,
      bytes,
      received: '2024-03-05',
      sender: 'Lægehuset',
    };
    const id = await receiveUnfiled(
      { ...file, statedReference: null },
      { unfiled: records.unfiled, objects, check: () => 'text/plain', readLater: async () => {} },
    );
    await saveReading(objects, readingKeyOf(`receipts/${id}`), await parseBytes(bytes, fileName));
    await records.unfiled.wait(id, read);
    return id;
  }

  const paper = (name: string) => page.getByRole('listitem').filter({ has: page.getByRole('button', { name: `Vis ${name}` }) });
  const open = async (): Promise<void> => {
    await page.goto(new URL('/uden-sag', on.address).href);
    await page.getByRole('heading', { level: 1, name: 'Uden sag' }).waitFor();
  };

  test('a paper is looked at and filed to a suggested case, and the count in the menu follows', async () => {
    await waits('brev æøå.txt');
    await open();
    await page.getByRole('link', { name: /Uden sag.*1 papir venter/u }).waitFor();
    await page.getByRole('button', { name: 'Vis brev æøå.txt' }).click();
    await page.getByRole('complementary', { name: 'Kilde' }).getByText('Ib Kristian Nord').waitFor();
    expect(page.url()).toMatch(/\?papir=[0-9a-f]{32}$/u);
    await paper('brev æøå.txt').getByRole('button', { name: 'Læg på Ib Kristian Nord, J-2024-18' }).click();
    await page.getByText('brev æøå.txt er lagt på sag J-2024-18 og bliver læst nu.').waitFor();
    await page.getByText('Ingen papirer venter på en sag').waitFor();
    expect((await on.api.records.documents.list(otherCase.id)).map((row) => row.fileName)).toContain('brev æøå.txt');
    await page.getByRole('link', { name: /papir venter/u }).waitFor({ state: 'detached' });
  });

  test('another case is found by typing, and nothing that was typed stands in an address', async () => {
    await waits('notat.txt');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open();
    await paper('notat.txt').getByLabel('Find en anden sag').fill('010190-0000');
    await paper('notat.txt').locator('.case-finder__found').getByRole('button', { name: 'Læg på Vibeke Eksempel, J-2024-17' }).click();
    await page.getByText('notat.txt er lagt på sag J-2024-17').waitFor();
    expect(asked.filter((url) => /010190|Vibeke|notat/u.test(decodeURIComponent(url)))).toEqual([]);
  });

  test('a paper is discarded with a reason by the keyboard alone, and put back at once', async () => {
    await waits('reklame.txt');
    await open();
    await paper('reklame.txt').getByRole('button', { name: 'Kassér' }).press('Enter');
    await page.keyboard.type('Reklame');
    await page.keyboard.press('Enter');
    await page.getByText('reklame.txt er kasseret.').waitFor();
    await page.getByText('Ingen papirer venter på en sag').waitFor();
    expect(await page.locator(':focus').getAttribute('id')).toBe('unfiled-title');
    await page.getByRole('button', { name: 'Fortryd' }).press('Enter');
    await paper('reklame.txt').waitFor();
  });

  test.each([1280, 390])('nothing keeps anybody out at %i pixels, in both languages', async (width) => {
    await waits(`brev ${width}.txt`);
    await page.setViewportSize({ width, height: 900 });
    await open();
    for (const language of ['English', 'Dansk']) {
      await paper(`brev ${width}.txt`)
        .or(page.getByRole('button', { name: `Show brev ${width}.txt` }))
        .first()
        .waitFor();
      expect(await whatAxeFinds(page)).toEqual([]);
      await page.getByRole('button', { name: language }).click();
    }
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
    if (process.env['PICTURES'] !== undefined)
      await page.screenshot({ path: `${process.env['PICTURES']}/uden-sag-${width}.png`, fullPage: true });
  });
});
