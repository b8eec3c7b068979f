import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import type { StepDeps } from '../../workers/step.ts';
import { draftDeps, readDrafts, sender } from '../support/open-portal.ts';
import { sampleCase } from '../support/sample-case.ts';
import { wholeText } from '../support/write-run.ts';
import { findBrowser } from './support/find-browser.ts';
import { openOnTheApi, type OnTheApi } from './support/on-the-api.ts';
import { openWide } from './support/open-wide.ts';
import { whatAxeFinds } from './support/what-axe-finds.ts';

const found = await findBrowser();
if (found === null && process.env['CI'] === 'true') throw new Error('CI=true asks for the browser tests, and there is no Chromium');
if (found === null) console.log('skipped: tests/browser, because no Chromium was found');

describe.skipIf(found === null)('Fortløbende rapport', () => {
  let on: OnTheApi;
  let deps: StepDeps;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    on = await openOnTheApi(found ?? { path: '', args: [] });
    deps = draftDeps(on.api);
    await on.api.records.people.save(sender);
    await on.api.records.cases.admit(sampleCase.id, { organisation: sender.unit });
  });
  afterAll(() => on.close());

  beforeEach(async () => {
    context = await on.telephone('stranger');
    const value = await on.api.records.people.createSession(sender.id, new Date('2099-01-01T00:00:00Z'));
    await context.addCookies([{ name: 'sagsblik', value, url: on.address }]);
    page = await context.newPage();
    await page.goto(`${on.address}/indberetning/fortloebende`);
  });
  afterEach(() => context.close());

  const begin = async (title: string): Promise<void> => {
    await page.getByLabel('Sagens eller bestillingens reference').fill(sampleCase.reference);
    await page.getByLabel('Hvad kalder I forløbet?').fill(title);
    await page.getByRole('button', { name: 'Begynd rapport' }).click();
    await page.getByRole('heading', { level: 1, name: 'Fortløbende rapport, version 1' }).waitFor();
  };
  const field = (name: string, on_: Page = page) => on_.getByRole('textbox', { name, exact: true });
  const writeAll = async (): Promise<void> => {
    await field('Fremmøde og stabilitet').fill(wholeText.attendance);
    await field('Øgning af timetal').fill(wholeText.hours_increase);
    await field('Praktik, job og arbejdsopgaver').fill(wholeText.placements);
    await field('Samlet vurdering').fill(wholeText.assessment);
    await page.getByText('Gemt kl.').waitFor();
  };
  const check = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Læs rapporten igennem' }).click();
    await page.getByText('Rapporten læses igennem').waitFor();
    await readDrafts(deps);
    await page.getByLabel('Bemærkning til modtageren').waitFor();
  };
  const send = async (button: string): Promise<void> => {
    await page.getByLabel('Bemærkning til modtageren').fill('Som aftalt');
    await page.getByRole('button', { name: button }).click();
    await page.getByRole('heading', { level: 1, name: 'Kvittering' }).waitFor();
  };
  /** The caseworker opens the first version, at a desk. */
  const seenFromTheCase = async (): Promise<void> => {
    const documents = await on.api.records.documents.list(sampleCase.id);
    const first = documents.find(({ fileName }) => fileName.startsWith('Fortløbende'));
    const wide = await openWide(on);
    page = await wide.newPage();
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${on.address}/sager/${sampleCase.id}/dokumenter?dokument=${first?.sha256}`);
    await page.getByText('Version 1: den første').click();
    await page.locator('.difference ins', { hasText: 'blomsterbutik' }).waitFor();
    await shot('7-case');
    expect(await axe()).toEqual([]);
    await wide.close();
  };
  const axe = () => whatAxeFinds(page);
  const shot = async (name: string): Promise<void> => {
    const folder = process.env['SCREENSHOTS'];
    if (folder !== undefined) await page.screenshot({ path: `${folder}/fortloebende-${name}.png`, fullPage: true });
  };
  const fits = () => page.evaluate('document.documentElement.scrollWidth <= innerWidth');

  test('from the first word to the closing report on a telephone, and what the caseworker sees of it beside the document', async () => {
    await page.getByText('I har ingen fortløbende rapporter endnu').waitFor();
    await shot('1-list');
    await begin('Blomsterbutikken');
    await writeAll();
    await field('Samlet vurdering').fill('Vi vurderer 010190-0000');
    await page.getByText('Teksten ligner et CPR-nummer').waitFor();
    await shot('2-cpr');
    await field('Samlet vurdering').fill(wholeText.assessment);
    await check();
    expect([await axe(), await fits()]).toEqual([[], true]);
    await shot('3-checked');
    await send('Send version 1');
    await page.getByText('Fortløbende rapport version 1').waitFor();
    await page.getByRole('button', { name: 'Tilbage' }).click();
    await page.getByRole('heading', { level: 1, name: 'Fortløbende rapport, version 2' }).waitFor();
    await field('Øgning af timetal').fill('Timetallet er forsøgt øget fra fire til otte timer om ugen, og det gik godt.');
    await page.getByText('Ændret siden sidste version').click();
    await page.locator('.running__changed ins', { hasText: 'otte' }).waitFor();
    await shot('4-changed');
    await page.getByText('Gemt kl.').waitFor();
    await page.getByRole('button', { name: 'Lav afsluttende rapport' }).click();
    await page.getByText('Du skriver den afsluttende rapport').waitFor();
    await shot('5-closing');
    expect(await field('Øgning af timetal').inputValue()).toContain(
      'Udvikling i forløbet:\n4. marts 2024: Timetallet er forsøgt øget fra fire til fem',
    );
    await check();
    expect(await fits()).toBe(true);
    await send('Send afsluttende rapport');
    await page.getByRole('button', { name: 'Tilbage' }).click();
    await page.getByRole('heading', { level: 1, name: 'Rapporten er afsluttet' }).waitFor();
    await shot('6-closed');
    await page.getByRole('button', { name: 'Åbn rapporten igen' }).click();
    expect(await field('Øgning af timetal').inputValue()).toContain('otte timer');
    await seenFromTheCase();
  });

  test('what was typed is there after the page is closed, and a colleague who saved first is not written over', async () => {
    await begin('To kolleger');
    await writeAll();
    const colleague = await context.newPage();
    await colleague.goto(page.url());
    await field('Uddannelses- og jobmål', colleague).fill('Hun vil have fast arbejde.');
    await colleague.getByText('Gemt kl.').waitFor();
    await colleague.close();
    await field('Uddannelses- og jobmål').fill('Hun vil i lære.');
    await page.getByText('En kollega har rettet rapporten imens').waitFor();
    await shot('8-conflict');
    expect(await axe()).toEqual([]);
    await page.getByRole('button', { name: 'Gem min udgave i stedet' }).click();
    await page.getByText('Gemt kl.').waitFor();
    await page.reload();
    await expect.poll(() => field('Uddannelses- og jobmål').inputValue()).toBe('Hun vil i lære.');
  });

  test('who leaves with something unsaved is asked, and it is saved when the network is back; the print leaves the buttons out', async () => {
    await begin('Uden net');
    await page.getByLabel('Tilføj overskrift').selectOption('network');
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('section-network');
    await page.keyboard.type('Hun ser sin søster hver uge.');
    await page.getByText('Gemt kl.').waitFor();
    await page.emulateMedia({ media: 'print' });
    const buttons = ['Læs rapporten igennem', 'Udskriv', 'Lav afsluttende rapport'].map((name) => page.getByRole('button', { name }));
    expect(await Promise.all(buttons.map((button) => button.isVisible()))).toEqual([false, false, false]);
    expect(await field('Netværk og familie').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await context.setOffline(true);
    await field('Samlet vurdering').fill('Skrevet i toget.');
    await page.getByText('Teksten er ikke gemt. Luk ikke siden.').waitFor();
    await context.setOffline(false);
    await page.getByText('Gemt kl.').waitFor();
    await page.route('**/running-reports/*', (route) => route.abort());
    await field('Samlet vurdering').fill('Skrevet i tunnelen.');
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => asked).toEqual(['beforeunload']);
  });
});
