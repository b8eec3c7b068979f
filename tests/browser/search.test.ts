import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { CaseId, UnitId } from '../../domain/ids.ts';
import { makeSearchable } from '../../workers/cases/make-searchable.ts';
import { bringUpToDate } from '../support/open-api.ts';
import { classified, received, sampleCase } from '../support/sample-case.ts';
import { findBrowser } from './support/find-browser.ts';
import { openOnTheApi, type OnTheApi } from './support/on-the-api.ts';
import { whatAxeFinds } from './support/what-axe-finds.ts';

const found = await findBrowser();
const southCase = { ...sampleCase, id: 'case-south' as CaseId, reference: 'J-2024-19', unit: 'south' as UnitId, caseworker: null };

describe.skipIf(found === null)('the search', () => {
  let on: OnTheApi;
  let context: BrowserContext;

  beforeAll(async () => {
    on = await openOnTheApi(found ?? { path: '', args: [] });
    const { documents, cases } = on.api.records;
    await cases.create(southCase);
    for (const [caseId, name, sentences] of [
      [sampleCase.id, 'notat', ['Rygsmerterne er taget til siden sommer.', 'Hun sover dårligt.', 'Der er smerter i nakken.']],
      [southCase.id, 'fremmed', ['Smerter hos en anden.']],
    ] as const) {
      await documents.receive(received(name, caseId));
      await documents.saveClassified(caseId, classified(name, sentences), 'c@1');
      await bringUpToDate(on.api.records, caseId);
    }
    await makeSearchable(on.api.records, 10);
    context = await on.telephone();
  });

  afterEach(async () => {
    for (const page of context.pages()) await page.close();
  });

  afterAll(() => on?.close());

  async function open(path: string): Promise<Page> {
    const page = await context.newPage();
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${on.address}${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }

  async function searchInCase(words: string): Promise<Page> {
    const page = await open(`/sager/${sampleCase.id}`);
    await page.locator('#search-field').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type(words);
    await page.keyboard.press('Enter');
    return page;
  }

  test('by keyboard alone: slash, words, a hit with its words marked, its source beside, and back', async () => {
    const page = await searchInCase('smerter');
    await page.locator('.hit').nth(1).waitFor();
    expect(await page.locator('.hit mark').allTextContents()).toEqual(['Rygsmerterne', 'smerter']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.source__quote').waitFor();
    expect(await page.locator('.source__quote').innerText()).toContain('Rygsmerterne er taget til');
    await page.goBack();
    await page.locator('.source').waitFor({ state: 'detached' });
    await page.locator('.hit').nth(1).waitFor();
    expect(await page.locator('.hit').count()).toBe(2);
  });

  test('no word of the search stands in an address, and going back finds the search again', async () => {
    const page = await searchInCase('nakken');
    await page.locator('.hit').waitFor();
    const addresses = [page.url()];
    await page.getByRole('link', { name: 'Overblik', exact: true }).click();
    await page.locator('.headline').waitFor();
    await page.goBack();
    await page.locator('.hit').waitFor();
    addresses.push(page.url());
    expect(addresses.map((address) => new URL(address).pathname + new URL(address).search)).toEqual(Array(2).fill('/sager/case-1/soeg'));
    expect(await page.locator('#search-field').inputValue()).toBe('nakken');
  });

  test('over cases: cases with hits on top, none of another unit, and a citizen by CPR number', async () => {
    const page = await open('/soeg');
    await page.keyboard.type('smerter');
    await page.keyboard.press('Enter');
    await page.locator('.hit').first().waitFor();
    expect(await page.locator('.found-cases li').allInnerTexts()).toEqual(['Vibeke Eksempel · J-2024-17 2 fund']);
    await page.locator('#search-field').fill('010190-0000');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Vibeke Eksempel' }).click();
    await page.locator('.headline').waitFor();
    expect(new URL(page.url()).pathname).toBe('/sager/case-1');
  });

  test('a filter narrows, and nothing found says what to try', async () => {
    const page = await searchInCase('smerter');
    await page.locator('.hit').nth(1).waitFor();
    await page.locator('.search-filters summary').first().click();
    await page.getByText('Fremmøde og stabilitet (2)').click();
    await page.locator('.found-passages').waitFor();
    await page.locator('#search-field').fill('xylofon');
    await page.keyboard.press('Enter');
    await page.getByText('Prøv et kortere ord').waitFor();
    expect(await page.locator('.hit').count()).toBe(0);
  });

  test.each(['/soeg', `/sager/${sampleCase.id}/soeg`])('axe finds no violation on %s, in either language', async (path) => {
    const page = await open(path);
    await page.locator('#search-field').fill('smerter');
    await page.locator('#search-field').press('Enter');
    await page.locator('.hit').first().waitFor();
    const violations: string[] = [];
    for (let language = 0; language < 2; language++) {
      violations.push(...(await whatAxeFinds(page)));
      await page.locator('.top__language[lang]').click();
    }
    expect(violations).toEqual([]);
  });

  test('the page is no wider than a telephone', async () => {
    const page = await open('/soeg');
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator('#search-field').fill('smerter');
    await page.locator('#search-field').press('Enter');
    await page.locator('.hit').first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });
});
