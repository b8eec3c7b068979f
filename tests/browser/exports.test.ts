import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLogger } from '../../runtime/logger.ts';
import { bringCaseUpToDate } from '../../workers/case.ts';
import { exportCase } from '../../workers/export.ts';
import type { StepDeps } from '../../workers/step.ts';
import { openSandbox } from '../support/open-sandbox.ts';
import { classified, received, sampleCase, samplePerson } from '../support/sample-case.ts';
import { findBrowser } from './support/find-browser.ts';
import { openOnTheApi, type OnTheApi } from './support/on-the-api.ts';
import { tabOf } from './support/tab-of.ts';
import { whatAxeFinds } from './support/what-axe-finds.ts';

const found = await findBrowser();

describe.skipIf(found === null)('what is taken out of a case, and what a list finds in it', () => {
  let on: OnTheApi;
  let context: BrowserContext;
  const deps = (): StepDeps =>
    ({ records: on.api.records, objects: on.api.objects, sandbox: openSandbox, log: createLogger('silent', 'test') }) as StepDeps; // what the two steps use

  beforeAll(async () => {
    on = await openOnTheApi(found ?? { path: '', args: [] });
    const { documents } = on.api.records;
    await documents.receive(received('Notat'));
    await documents.saveClassified(
      sampleCase.id,
      classified('Notat', ['Datteren Emma er flyttet hjem igen.', 'Bor til leje.', 'Mødte 60 % i januar.'], '2024-01-10'),
      'c@1',
    );
    await bringCaseUpToDate({ caseId: sampleCase.id }, deps());
    context = await on.telephone();
  });

  afterAll(() => on?.close());

  async function open(path: string, width = 1280): Promise<Page> {
    const page = await tabOf(context);
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${on.address}${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('.loading').first().waitFor({ state: 'detached' });
    return page;
  }

  /** The step, as a worker runs it on everything that waits. */
  async function makeWaiting(): Promise<void> {
    for (const asked of await on.api.records.exports.waiting()) await exportCase(asked, deps());
  }

  test('an export is previewed, asked for, made and downloaded under a name without a person', async () => {
    const page = await open('/sager/case-1/eksport');
    await page.getByLabel('Til hvem').selectOption('gp');
    await page.getByText('Datteren [fjernet: navn på tredjepart] er flyttet hjem igen.').waitFor();
    await page.getByRole('button', { name: 'Dan eksporten' }).click();
    await page.getByText('Udgave 1 bliver dannet').waitFor();
    await makeWaiting();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Hent udgave 1' }).click();
    expect((await download).suggestedFilename()).toBe('J-2024-17-overblik-laege-udgave-1.pdf');
  });

  test('what is unticked is left out, and the preview says so before anything is made', async () => {
    const page = await open('/sager/case-1/eksport');
    await page.getByText('Vælg oplysninger fra').click();
    await page.getByText('Fremmøde og stabilitet (2)').click();
    await page.getByLabel('Mødte 60 % i januar.').uncheck({ force: true });
    await page.getByText('[fjernet: oplysning valgt fra af sagsbehandleren]').waitFor();
    const told = page.getByText('1 oplysning valgt fra');
    await told.waitFor();
    expect(await told.count()).toBe(1);
  });

  test('an export that could not be made says why in plain words', async () => {
    const kept = await on.api.records.exports.ask({
      form: 'json',
      reader: 'team',
      baseline: 'none',
      without: [],
      date: '2024-03-04',
      id: 'failed',
      caseId: sampleCase.id,
      objectKey: 'exports/failed',
      nameFile: () => 'sag.json',
      by: samplePerson('caseworker').id,
    });
    await on.api.records.exports.fail(sampleCase.id, kept.id, 'document.too-large');
    const page = await open('/sager/case-1/eksport');
    await page.locator('.export__failure').waitFor();
    expect(await page.locator('.export__failure').innerText()).toMatch(/\p{L}.+\./u);
  });

  test('a heading is copied with its sources in the stable form', async () => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: on.address });
    const page = await open('/sager/case-1');
    await page.getByRole('button', { name: /^Kopiér med kilder\s*: Fremmøde og stabilitet$/u }).click();
    await page.getByText('Fremmøde og stabilitet er kopieret med kilder.').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(
      /^## Fremmøde og stabilitet \[attendance\]\n(- .+ \[Journalnotat Notat, 10\. januar 2024\]\n){2}\n$/u,
    );
  });

  test('from a point of a list to the words of its source is one click', async () => {
    const page = await open('/sager/case-1/tjekliste');
    await page.getByRole('button', { name: 'Åbn kilden: Mødte 60 % i januar.' }).first().click();
    await page.waitForURL(/kilde=/u);
    expect(page.url()).not.toMatch(/januar|Mødte/u);
  });

  test('only what has no source is shown on demand, and another list stands in the address', async () => {
    const page = await open('/sager/case-1/tjekliste');
    await page.getByLabel('Vis kun det, der ikke har en kilde').check({ force: true });
    await page.getByRole('heading', { name: 'Erfaringerne med den hidtidige indsats' }).waitFor({ state: 'detached' });
    expect(await page.getByRole('heading', { name: 'Hidtidig forsørgelseshistorik' }).count()).toBe(1);
    await page.getByLabel('Liste').selectOption('flex-job');
    await page.waitForURL(/liste=flex-job/u);
    await page.getByRole('heading', { name: 'Fleksjob', exact: true }).waitFor();
  });

  test('the list over many cases leads to each case and to a table for a spreadsheet', async () => {
    const page = await open('/sager');
    await page.getByRole('link', { name: 'Tjekliste over sager' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Hent som regneark (CSV)' }).click();
    expect.soft((await download).suggestedFilename()).toMatch(/^tjekliste-preparatory-plan-.+\.csv$/u);
    await page.getByRole('link', { name: 'J-2024-17' }).click();
    await page.waitForURL(/\/sager\/case-1\/tjekliste\?liste=preparatory-plan/u);
  });

  test.each([
    ['/sager/case-1/eksport', 390],
    ['/sager/case-1/tjekliste', 390],
    ['/tjeklister', 390],
  ])('axe finds nothing on %s at %d px in both languages, and nothing is wider than the window', async (path, width) => {
    const page = await open(path, width);
    for (const language of ['one language', 'the other']) {
      expect.soft(await whatAxeFinds(page), language).toEqual([]);
      expect.soft(await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(0);
      if (process.env['SCREENSHOTS'] !== undefined)
        await page.screenshot({
          path: `${process.env['SCREENSHOTS']}/${path.replaceAll('/', '-')}-${width}-${await page.evaluate<string>('document.documentElement.lang')}.png`,
          fullPage: true,
        });
      await page.getByRole('button', { name: /^(?:English|Dansk)$/u }).click();
    }
  });
});
