import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import type { NewAlert } from '../../domain/alert.ts';
import { now } from '../support/open-api.ts';
import { classified, hashOf, received, sampleCase } from '../support/sample-case.ts';
import { findBrowser } from './support/find-browser.ts';
import { openOnTheApi, type OnTheApi } from './support/on-the-api.ts';
import { whatAxeFinds } from './support/what-axe-finds.ts';

const found = await findBrowser();
if (found === null && process.env['CI'] === 'true') throw new Error('CI=true asks for the browser tests, and there is no Chromium');
if (found === null) console.log('skipped: tests/browser, because no Chromium was found');

const common = { caseId: sampleCase.id, documentKind: 'journal_note', flags: [], pieces: 0 } as const;

describe.skipIf(found === null)('Advis', () => {
  let on: OnTheApi;
  let page: Page;

  beforeAll(async () => {
    const ways = { mail: true, webhook: true, webhookHosts: ['https://robot.kommune.dk'] };
    on = await openOnTheApi(found ?? { path: '', args: [] }, undefined, { alertWays: ways });
    const { documents, alerts } = on.api.records;
    for (const name of ['samtalenotat', 'rapport', 'beskadiget']) await documents.receive(received(name));
    await documents.saveClassified(sampleCase.id, classified('samtalenotat', ['Mødte 60 %.']), 'classify@1');
    await documents.fail(sampleCase.id, hashOf('beskadiget'), 'parse', 'document.corrupt');
    const noted: readonly NewAlert[] = [
      { ...common, id: 'news/1', kind: 'news', document: hashOf('samtalenotat'), pieces: 4 },
      { ...common, id: 'flagged/1', kind: 'report-flagged', document: hashOf('rapport'), flags: ['empty'] },
      { ...common, id: 'failed/1', kind: 'document-failed', document: hashOf('beskadiget'), documentKind: null },
    ];
    await alerts.note(noted, now);
  });
  afterAll(() => on.close());

  beforeEach(async () => {
    const context = await on.telephone();
    page = await context.newPage();
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(new URL('/advis', on.address).href);
    await page.getByRole('heading', { level: 1, name: 'Advis' }).waitFor();
  });
  afterEach(() => page.context().close());

  const menu = (unseen: RegExp) => page.getByRole('link', { name: unseen }).waitFor();

  test('each alert stands under its case and leads to its place; the menu counts what was not seen, and a mark is taken back', async () => {
    await menu(/Advis.*3 ikke set/u);
    const links = page.getByRole('region', { name: sampleCase.citizenName }).getByRole('listitem').getByRole('link');
    await links.nth(2).waitFor();
    expect(await links.allInnerTexts()).toEqual([
      'Et dokument kunne ikke læses: beskadiget.txt',
      'En rapport er markeret: rapport.txt, næsten tom',
      'Nye oplysninger: Journalnotat samtalenotat, 4 nye oplysninger',
    ]);
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
      '/sager/case-1/dokumenter',
      `/sager/case-1/dokumenter?dokument=${hashOf('rapport')}`,
      `/sager/case-1?dokument=${hashOf('samtalenotat')}`,
    ]);
    await page.getByRole('button', { name: 'Markér alle som set' }).click();
    await page.getByText('3 advis markeret som set.').waitFor();
    await menu(/^Advis$/u);
    await page.getByRole('button', { name: 'Fortryd' }).click();
    await menu(/Advis.*3 ikke set/u);
  });

  test('a digest is chosen with the keyboard and stands after loading anew; a webhook elsewhere is refused in a sentence', async () => {
    await page.getByRole('radio', { name: 'Her på siden og samlet i en mail' }).press('Space');
    await page.getByLabel('Mailadresse').fill('rikke@kommune.dk');
    await page.getByLabel('Hvor tit').selectOption('week');
    await page.getByLabel('Ugedag').selectOption('fredag');
    await page.getByLabel('Webhook').fill('https://elsewhere.dk/');
    await page.getByRole('button', { name: 'Gem valg' }).press('Enter');
    await page.getByText('Webhooken går til en vært, som driften ikke har tilladt.').waitFor();
    await page.getByLabel('Webhook').fill('');
    await page.getByRole('button', { name: 'Gem valg' }).press('Enter');
    await page.getByText('Dine valg er gemt.').waitFor();
    await page.reload();
    await page.getByLabel('Mailadresse').waitFor();
    expect([await page.getByLabel('Mailadresse').inputValue(), await page.getByLabel('Ugedag').inputValue()]).toEqual([
      'rikke@kommune.dk',
      '5',
    ]);
  });

  test.each([
    ['da', 1280],
    ['en', 390],
  ])('axe finds no violation in %s at %i px, and nothing is wider than the screen', async (language, width) => {
    await page.setViewportSize({ width, height: 900 });
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: /Gem valg|Save choices/u }).waitFor();
    expect(await whatAxeFinds(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    const folder = process.env['SCREENSHOTS'];
    if (folder !== undefined) await page.screenshot({ path: `${folder}/advis-${language}-${width}.png`, fullPage: true });
  });
});
