import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { findBrowser } from './support/find-browser.ts';
import { startDemo, type Demo } from './support/start-demo.ts';
import { tabOf } from './support/tab-of.ts';
import { wcagAndBestPractice, whatAxeFinds } from './support/what-axe-finds.ts';

const found = await findBrowser();
if (found === null && process.env['CI'] === 'true') throw new Error('CI=true asks for the browser tests, and there is no Chromium');
if (found === null) console.log('skipped: tests/browser, because no Chromium was found');

describe.skipIf(found === null)('the page on the demo', () => {
  let demo: Demo;
  let browser: Browser;
  let context: BrowserContext;
  /** Where the printed link led. */
  let landed: URL;
  const complaints: string[] = [];

  beforeAll(async () => {
    demo = await startDemo();
    const link = await demo.link;
    browser = await chromium.launch({ executablePath: found?.path ?? '', args: [...(found?.args ?? [])] });
    context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'da-DK' });
    context.setDefaultTimeout(60_000); // for what hangs
    context.on('weberror', (error) => complaints.push(error.error().message));
    context.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    const page = await context.newPage();
    await page.goto(link);
    await page.getByRole('heading', { level: 1 }).waitFor();
    landed = new URL(page.url());
    await page.close();
  }, 420_000);

  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  async function open(path: string): Promise<Page> {
    const page = await tabOf(context);
    await page.goto(new URL(path, landed).href);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }
  const openOverview = async (): Promise<Page> => {
    const page = await open('/sager/c01');
    await page.locator('.headline').waitFor();
    return page;
  };

  test('the printed link signs in and opens the overview of the sample case', () => {
    expect(landed.pathname).toBe('/sager/c01');
  });

  test('the headline counts pages, news and documents', async () => {
    const page = await openOverview();
    expect(await page.locator('.headline').innerText()).toMatch(/^\d+ sider i sagen; \d+ nye oplysninger i \d+ dokument/u);
  });

  test('every new line says that it is new, in a word and not only in a colour', async () => {
    const page = await openOverview();
    const marks = await page.locator('.line--new .mark').allTextContents();
    expect([marks.length > 0, ...new Set(marks)]).toEqual([true, 'Nyt']);
  });

  test('from Mine sager to the boxed words of a changed value in two clicks', async () => {
    const page = await open('/sager');
    await page.locator('.cases__name').first().click();
    await page.locator('.line--changed .line__source .source-link').filter({ hasText: 'side' }).first().click();
    await page.locator('.page-sheet .box').first().waitFor();
    const box = await page.locator('.page-sheet .box').first().boundingBox();
    expect([(box?.width ?? 0) > 10, (box?.height ?? 0) > 5]).toEqual([true, true]);
  });

  test('a box is shown with the page it stands on, never over a blank sheet', async () => {
    const page = await openOverview();
    await page.locator('.line__source .source-link').filter({ hasText: 'side' }).first().click();
    await page.locator('.page-sheet .box').first().waitFor();
    // As text, because it runs in the browser and the tests are typed for Node.
    const hasInk = `(() => {
      const canvas = document.querySelector('.page-sheet:has(.box) canvas');
      const pixels = canvas.width > 0 ? canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data : [];
      return pixels.some((value, index) => index % 4 === 0 && value < 100 && pixels[index + 3] > 0);
    })()`;
    expect(await page.evaluate(hasInk)).toBe(true);
  });

  test('in a document without pages the very words of the line are marked', async () => {
    const page = await openOverview();
    const line = page
      .locator('.line:visible:not(.line--changed):not(.line--conflicting)')
      .filter({ has: page.locator('.line__source .source-link__where', { hasNotText: 'side' }) })
      .first();
    const words = await line.locator('.line__text').innerText();
    await line.locator('.line__source .source-link').click();
    const marked = await page.locator('.text-sheet mark').first().innerText();
    expect(words).toContain(marked.split('\n')[0]);
  });

  test('the main story works by keyboard alone: next, open, back to the line', async () => {
    const page = await openOverview();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const words = await page.locator('.line:focus').getAttribute('data-passage');
    await page.keyboard.press('Enter');
    await page.locator('.source__quote').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.source').waitFor({ state: 'detached' });
    await page.locator('.line:focus').waitFor();
    expect([words !== null, await page.locator('.line:focus').getAttribute('data-passage')]).toEqual([true, words]);
  });

  test('the back button of the browser closes the source', async () => {
    const page = await openOverview();
    await page.locator('.line__source .source-link').first().click();
    await page.locator('.source__quote').waitFor();
    await page.goBack();
    await page.locator('.source').waitFor({ state: 'detached' });
    expect(new URL(page.url()).pathname).toBe('/sager/c01');
  });

  test('a document marked as read is no news, until that is undone', async () => {
    const page = await openOverview();
    await page.locator('#baseline').selectOption('my-reading');
    const headline = page.locator('.headline__sentence');
    await headline.filter({ hasText: 'du sidst læste' }).waitFor();
    const before = await headline.innerText();
    await page.locator('.news-documents summary').click();
    await page.locator('.news-document button', { hasText: 'Markér som læst' }).first().click();
    await headline.filter({ hasNotText: before }).waitFor();
    await page.getByRole('button', { name: 'Fortryd' }).click();
    await headline.filter({ hasText: before }).waitFor();
    expect(await headline.innerText()).toBe(before);
  });

  test('a file that is uploaded is read while one looks on, and one that is refused says why', async () => {
    const page = await open('/sager/c01/dokumenter');
    await page.locator('input[type=file]').setInputFiles([
      {
        name: 'Notat 1.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('Journalnotat 14. april 2025\n\nBorgeren møder nu 11 timer om ugen og er glad for opgaverne.\n'),
      },
      { name: 'tom.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) },
    ]);
    await page.locator('.uploads__failed', { hasText: 'Filen er tom' }).waitFor();
    await page.locator('.document--in-overview', { hasText: 'Notat 1.txt' }).waitFor({ timeout: 60_000 });
    expect(await page.locator('.uploads li').count()).toBe(2);
  });

  // in both languages with a few papers: every-page.test.ts
  test.each(['/sager', '/sager/c01', '/sager/c01/dokumenter'])(
    'axe finds nothing to complain of with a whole case, on %s',
    async (path) => {
      const page = await open(path);
      await page.locator('.cases, .headline, .documents').first().waitFor();
      if (path !== '/sager') {
        await page.locator('.line__source .source-link, .document .source-link').first().click();
        await page.locator('.source__title').waitFor();
      }
      await page.evaluate('scrollTo(0, 0)'); // a button half under the bar that stays would count as too small
      const violations = await whatAxeFinds(page, (axe) => axe.withTags(wcagAndBestPractice));
      await page.evaluate('localStorage.clear()');
      expect(violations).toEqual([]);
    },
  );

  test('nothing on the way broke the content security policy or threw', () => {
    expect(complaints).toEqual([]);
  });
});
