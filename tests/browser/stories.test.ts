import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseId } from '../../domain/ids.ts';
import { closeReading } from '../../evaluation/run/read-case.ts';
import { samplePerson } from '../support/sample-case.ts';
import { findBrowser } from './support/find-browser.ts';
import { openOnTheApi, type OnTheApi } from './support/on-the-api.ts';
import { openWide } from './support/open-wide.ts';
import { putCase } from './support/put-case.ts';
import { tabOf } from './support/tab-of.ts';

const found = await findBrowser();
const name = 'c02';
const caseId = name as CaseId;

describe.skipIf(found === null)('a caseworker on an annotated case', () => {
  let on: OnTheApi;
  let context: BrowserContext;

  beforeAll(async () => {
    on = await openOnTheApi(found ?? { path: '', args: [] }, () => new Date('2026-01-12T08:00:00Z'));
    await putCase(on.api, name);
    await closeReading();
    context = await openWide(on);
  });

  afterAll(() => on?.close());

  async function open(path: string): Promise<Page> {
    const page = await tabOf(context);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${on.address}${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('main .loading').first().waitFor({ state: 'detached' });
    return page;
  }

  test('reads what is new by keyboard alone, from Mine sager and back: next, source, close, read, undo, only news, views, search, help', async () => {
    const page = await open('/sager');
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await page.locator('.cases__name').first().waitFor();
    while ((await page.evaluate('document.activeElement.getAttribute("href")')) !== `/sager/${caseId}`) await press('j');
    await press('Enter');
    await page.locator('.line--new').first().waitFor();
    await press('j', 'j', 'k');
    await page.locator('.toolbar__position', { hasText: '1 af' }).waitFor();
    const line = await page.locator('.line:focus').getAttribute('data-passage');
    await press('Enter');
    await page.locator('.source__quote').waitFor();
    await press('Escape');
    await page.locator(`.line:focus[data-passage="${line}"]`).waitFor();
    await press('m');
    await page.locator('.toast', { hasText: '1 dokument markeret som læst' }).waitFor();
    expect(await on.api.records.readings.seen(samplePerson('caseworker').id, caseId)).toHaveLength(1);
    await press('u');
    await page.locator('.toast', { hasText: 'Fortrudt' }).waitFor();
    expect(await on.api.records.readings.seen(samplePerson('caseworker').id, caseId)).toEqual([]);
    await press('n');
    await page.locator('#only-news:checked').waitFor({ state: 'attached' });
    await press('n', 'v');
    await page.waitForURL(/pr-dokument/u);
    await press('Shift+V');
    await page.locator('.heading__title').first().waitFor();
    await press('?');
    await page.locator('dialog[open] .keys').waitFor();
    await press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await press('/');
    await page.keyboard.type('praktik');
    await press('Enter');
    await page.locator('.hit').first().waitFor();
    await page.locator('input[type=search]:focus').waitFor(); // the head of the case comes by a request of its own
    await press('ArrowDown', 'Enter');
    await page.locator('.source__quote').waitFor();
    expect(await page.locator('.source__quote p').first().innerText()).toMatch(/praktik/iu);
  });

  test('opens the words of a page, of a scan and of a text, each marked where it stands', async () => {
    const page = await open(`/sager/${caseId}`);
    const compared = await on.api.records.overviews.compared(caseId);
    for (const [ending, mark] of [
      ['Slutrapport.pdf', '.page-sheet .box'],
      ['scan0007.pdf', '.page-sheet .box'],
      ['20250120 samtale.txt', '.text-sheet mark'],
      ['Status juli.docx', '.text-sheet mark'],
    ] as const) {
      const passages = compared.find(({ head }) => head.fileName === ending)?.passages ?? [];
      const drawn = await page
        .locator('.overview__main [data-passage]')
        .evaluateAll((lines) => lines.map((each) => each.getAttribute('data-passage')));
      const passage = passages.find(({ id }) => drawn.includes(id));
      await page.locator(`[data-passage="${passage?.id}"] .source-link`).last().dispatchEvent('click');
      await page.locator('.source__quote p', { hasText: passage?.text ?? 'none' }).waitFor();
      await page.locator(mark).first().waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.source').waitFor({ state: 'detached' });
    }
    expect(page.url()).toBe(`${on.address}/sager/${caseId}`);
  });

  test('chooses since when: a day, a document, what was read', async () => {
    const page = await open(`/sager/${caseId}`);
    const sentence = page.locator('.headline__sentence');
    await page.locator('#baseline').selectOption('date');
    await page.locator('.baseline__date').fill('2025-10-01');
    await sentence.filter({ hasText: 'siden 1. oktober 2025' }).waitFor();
    await page.locator('#baseline optgroup[label=Dokumenter] option').first().waitFor({ state: 'attached' });
    const document = await page.locator('#baseline optgroup[label=Dokumenter] option').first().getAttribute('value');
    await page.locator('#baseline').selectOption(document);
    await sentence.filter({ hasText: 'intet nyt siden' }).waitFor();
    await page.locator('#baseline').selectOption('my-reading');
    await sentence.filter({ hasText: 'du sidst læste' }).waitFor();
    expect(new URL(page.url()).search).toBe('?siden=my-reading');
  });

  test('lays the newest report beside the one before it, word by word', async () => {
    const page = await open(`/sager/${caseId}/rapporter`);
    await page.locator('.cell').nth(20).waitFor();
    await page.locator('.pairs :is(ins, del)').first().waitFor();
    expect((await page.locator('.pairs ins').count()) + (await page.locator('.pairs del').count())).toBeGreaterThan(0);
  });

  test('prints "Intet nyt siden" without the menu and the buttons', async () => {
    const page = await open(`/sager/${caseId}/intet-nyt?siden=date:2025-12-31`);
    await page.getByText('Intet nyt siden 31. december 2025').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    expect([await page.locator('.top').isVisible(), await page.getByRole('button', { name: 'Udskriv' }).isVisible()]).toEqual([
      false,
      false,
    ]);
  });
});
