import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLogger } from '../../runtime/logger.ts';
import { bringCaseUpToDate } from '../../workers/case.ts';
import type { StepDeps } from '../../workers/step.ts';
import { classified, hashOf, received, sampleCase, samplePerson } from '../support/sample-case.ts';
import { findBrowser } from './support/find-browser.ts';
import { openOnTheApi, type OnTheApi } from './support/on-the-api.ts';
import { tabOf } from './support/tab-of.ts';
import { wcagAndBestPractice, whatAxeFinds } from './support/what-axe-finds.ts';

const found = await findBrowser();

describe.skipIf(found === null)('what a caseworker adds to a case from the page', () => {
  let on: OnTheApi;
  let context: BrowserContext;

  const fold = (): Promise<unknown> =>
    bringCaseUpToDate({ caseId: sampleCase.id }, { records: on.api.records, log: createLogger('silent', 'test') } as StepDeps); // the step uses these two

  beforeAll(async () => {
    on = await openOnTheApi(found ?? { path: '', args: [] });
    const { documents, people } = on.api.records;
    await people.save({ ...samplePerson('caseworker', 'north', 'person-other'), name: 'Anden Sagsbehandler' });
    for (const [name, date, sentences] of [
      ['Første notat', '2024-01-10', ['Mødte 60 % i januar.', 'Bor til leje.']],
      ['Andet notat', '2024-02-10', ['Har fået hund.', 'Går til svømning om torsdagen.']],
    ] as const) {
      await documents.receive(received(name));
      await documents.saveClassified(sampleCase.id, classified(name, sentences, date), 'c@1');
    }
    await fold();
    await documents.receive(received('ødelagt'));
    await documents.fail(sampleCase.id, hashOf('ødelagt'), 'parse', 'document.crashed');
    context = await on.telephone();
  });

  afterAll(() => on?.close());

  async function open(path: string, width = 1280): Promise<Page> {
    const page = await tabOf(context);
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${on.address}${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('.loading').waitFor({ state: 'detached' });
    return page;
  }

  test('Mine sager is cut down by facts, and the choice stands in no address', async () => {
    const page = await open('/sager');
    await page.locator('.cases tbody').getByText('4 nye oplysninger').waitFor();
    await page.getByRole('button', { name: 'En bestilling er over fristen' }).click();
    await page.getByText('Ingen sager passer til valget').waitFor();
    await page.getByRole('button', { name: 'Ryd valg' }).click();
    await page.getByLabel('Find borger eller sagsnummer').fill('vibeke');
    await page.locator('.cases__name').waitFor();
    expect(page.url()).toBe(`${on.address}/sager`);
  });

  test('a heading is corrected by keyboard, shown at once, follows in the overview, and is taken back from the history', async () => {
    const page = await open('/sager/case-1');
    await lineWith(page, 'Mødte 60 %').focus();
    await page.keyboard.press('r');
    await page.locator('#correct-heading').selectOption('network');
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await said(page, 'Rettelsen er gemt');
    await lineWith(page, 'Mødte 60 %').getByText('Rettes: Overskrift bliver').waitFor();
    await fold();
    await page.locator('.heading', { hasText: 'Netværk' }).locator('.line', { hasText: 'Mødte 60 %' }).waitFor();
    await page.goto(`${on.address}/sager/case-1/gang`);
    await page.locator('.history__one', { hasText: 'Mødte 60 %' }).getByRole('button', { name: 'Fortryd rettelsen' }).click();
    await page.getByText('Fortrudt af Prøveperson caseworker').waitFor();
    await fold();
    await page.goto(`${on.address}/sager/case-1`);
    const back = page.locator('.heading', { hasText: 'Fremmøde' }).locator('.line', { hasText: 'Mødte 60 %' });
    await back.waitFor();
    expect(await back.innerText()).not.toContain('Rettes');
  });

  test('"not new" asks which earlier information it repeats, and offers none of later papers', async () => {
    const page = await open('/sager/case-1');
    await lineWith(page, 'Har fået hund').hover();
    await lineWith(page, 'Har fået hund').locator('.line-tools__correct').click();
    await page.locator('#correct-status').selectOption('repeated');
    await page.locator('.earlier__line').first().waitFor();
    expect(await page.locator('.earlier__line').allInnerTexts()).toEqual([expect.stringContaining('Mødte 60 %')]);
    expect(await page.getByRole('button', { name: 'Gem', exact: true }).isDisabled()).toBe(true);
    await page.locator('.earlier__line input').check();
    expect(await page.getByRole('button', { name: 'Gem', exact: true }).isDisabled()).toBe(false);
    await page.keyboard.press('Escape');
    await page.locator('.correct-form').waitFor({ state: 'detached' });
  });

  test('a note stands on its passage and in the list, is changed by its writer, and comes back after it was deleted', async () => {
    const page = await open('/sager/case-1');
    await lineWith(page, 'Har fået hund').focus();
    await page.keyboard.press('r');
    await page.getByLabel('Ny note').fill('Spørg til hunden.');
    await page.getByRole('button', { name: 'Gem note' }).click();
    await said(page, 'Noten er gemt');
    await page.keyboard.press('Escape');
    await page.locator('.correct-form').waitFor({ state: 'detached' });
    await lineWith(page, 'Har fået hund').getByText('Spørg til hunden.').waitFor();
    await page.goto(`${on.address}/sager/case-1/gang`);
    await page.getByRole('button', { name: 'Ret noten' }).click();
    await page.locator('.note-form textarea').fill('Spørg til hunden og dyrlægen.');
    await page.getByRole('button', { name: 'Gem note' }).click();
    await page.getByText('Spørg til hunden og dyrlægen.').waitFor();
    await page.getByRole('button', { name: 'Slet noten' }).click();
    await page.getByText('Der er ingen noter i sagen endnu').waitFor();
    await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
    await page.getByText('Spørg til hunden og dyrlægen.').waitFor();
    expect((await on.api.records.notes.list(sampleCase.id)).map(({ text }) => text)).toEqual(['Spørg til hunden og dyrlægen.']);
  });

  test('a meeting is recorded, changed, removed and put back', async () => {
    const page = await open('/sager/case-1/gang');
    await page.getByRole('button', { name: 'Noter møde eller afgørelse' }).click();
    await page.getByLabel('Titel').fill('Rundbordssamtale');
    await page.getByLabel('Dato').fill('2024-03-01');
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await page.getByRole('button', { name: 'Ret: Rundbordssamtale' }).click();
    await page.getByLabel('Titel').fill('Rundbordssamtale med kommunen');
    await page.getByRole('button', { name: 'Gem', exact: true }).click();
    await page.getByRole('button', { name: 'Fjern: Rundbordssamtale med kommunen' }).click();
    await page.getByText('Der er ingen møder eller afgørelser endnu').waitFor();
    await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
    await page.getByText('Rundbordssamtale med kommunen').waitFor();
    await page.getByRole('link', { name: 'Vis nyt siden da' }).click();
    await page.locator('.headline__sentence', { hasText: 'Rundbordssamtale' }).waitFor();
    expect(new URL(page.url()).search).toMatch(/^\?siden=meeting:[\w-]+$/u);
  });

  test('documents are cut down and ordered, and a failed one is tried again from the list', async () => {
    const page = await open('/sager/case-1/dokumenter');
    expect(await page.getByText('scannet for virus').allInnerTexts()).toEqual(['Ingen af dokumenterne er scannet for virus.']);
    await page.getByLabel('Vis', { exact: true }).selectOption('failed');
    await page.getByText('1 af 3 dokumenter').waitFor();
    await page.getByRole('button', { name: 'Prøv at læse igen' }).click();
    await said(page, 'Dokumentet bliver læst igen');
    await page.getByText('Ingen dokumenter passer til valget').waitFor();
    expect(on.api.jobs).toContain(`parse ${hashOf('ødelagt')}`);
  });

  test('a case is handed over, and the page tells from whom and what was read', async () => {
    const page = await open('/sager/case-1/overdragelse');
    await page.getByLabel('Ny sagsbehandler').selectOption({ label: 'Anden Sagsbehandler' });
    await page.getByRole('button', { name: 'Overdrag', exact: true }).click();
    await page.getByText('Overdraget fra Prøveperson caseworker til Anden Sagsbehandler').waitFor();
    await page.getByText('Det havde den forrige sagsbehandler læst').waitFor();
    expect((await on.api.records.cases.find(sampleCase.id))?.caseworker).toBe('person-other');
  });

  // both languages of every page are read in every-page.test.ts; here they are full of what was added
  test.each(['/sager', '/sager/case-1/gang', '/sager/case-1/overdragelse', '/sager/case-1/intet-nyt', '/sager/case-1/dokumenter'])(
    '%s fits a telephone, and axe finds nothing to complain of',
    async (path) => {
      const page = await open(path, 390);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
      expect(await complaints(page)).toEqual([]);
    },
  );

  test('axe finds nothing to complain of in the sheet of corrections', async () => {
    const page = await open('/sager/case-1');
    await lineWith(page, 'Har fået hund').focus();
    await page.keyboard.press('r');
    await page.locator('#correct-status').selectOption('changed');
    await page.locator('.earlier').waitFor();
    expect(await complaints(page)).toEqual([]);
  });

  test('signing out ends the session and says how to come back', async () => {
    const own = await on.telephone();
    const page = await own.newPage();
    await page.goto(`${on.address}/sager`);
    await page.getByRole('button', { name: 'Log ud' }).click();
    await page.getByText('Du er logget ud').waitFor();
    await page.reload();
    await page.locator('main h1, main .alert').first().waitFor();
    expect(await page.locator('body').innerText()).not.toMatch(/Vibeke|Log ud/u);
    await own.close();
  });
});

const said = (page: Page, text: string) => page.locator('.toast', { hasText: text }).waitFor();
const lineWith = (page: Page, words: string) => page.locator('.line', { hasText: words }).first();

const complaints = (page: Page) => whatAxeFinds(page, (axe) => axe.withTags(wcagAndBestPractice));
