import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import type { StepDeps } from '../../workers/step.ts';
import { otherText, sureText } from '../support/inbox-papers.ts';
import { draftDeps, pieceHeaders, readDrafts, sender, shaOf, tusHeaders, uploads } from '../support/open-portal.ts';
import { sampleCase } from '../support/sample-case.ts';
import { findBrowser } from './support/find-browser.ts';
import { openOnTheApi, type OnTheApi } from './support/on-the-api.ts';
import { whatAxeFinds } from './support/what-axe-finds.ts';

const found = await findBrowser();
if (found === null && process.env['CI'] === 'true') throw new Error('CI=true asks for the browser tests, and there is no Chromium');
if (found === null) console.log('skipped: tests/browser, because no Chromium was found');

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

describe.skipIf(found === null)('Indberetning', () => {
  let on: OnTheApi;
  let deps: StepDeps;
  let context: BrowserContext;
  let page: Page;
  let cookie: string;

  beforeAll(async () => {
    on = await openOnTheApi(found ?? { path: '', args: [] });
    deps = draftDeps(on.api);
    cookie = await on.api.signIn(sender);
    await on.api.records.cases.admit(sampleCase.id, { organisation: sender.unit });
  });
  afterAll(() => on.close());

  beforeEach(async () => {
    context = await on.telephone('stranger');
    page = await context.newPage();
  });
  afterEach(() => context.close());

  const comeIn = async (): Promise<void> => {
    const [name = '', value = ''] = cookie.split('=');
    await context.addCookies([{ name, value, url: on.address }]);
    await page.goto(`${on.address}/indberetning`);
  };
  const begin = async (reference: string): Promise<void> => {
    await page.getByLabel('Sagens eller bestillingens reference').fill(reference);
    await page.getByRole('button', { name: 'Begynd' }).click();
  };
  const choose = (...files: readonly ReturnType<typeof file>[]) =>
    page
      .locator('input[type=file]')
      .first()
      .setInputFiles([...files]);
  /** When the page shows that the files have arrived, they are read. */
  const read = async (): Promise<void> => {
    await page.getByText('Læses igennem').first().waitFor();
    await readDrafts(deps);
  };
  const fits = () => page.evaluate('document.documentElement.scrollWidth <= innerWidth');
  const axe = () => whatAxeFinds(page);

  test('from a wrong reference to a receipt, on a telephone, in both languages', async () => {
    await comeIn();
    await begin('J-0000');
    await page.getByText('Vi kan ikke finde en sag eller bestilling').waitFor();
    await begin(sampleCase.reference);
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe(`Til sag ${sampleCase.reference}`);
    await choose(file('rapport.txt', sureText()), file('forkert borger.txt', otherText()));
    await read();
    await page.getByText('Filen handler om en anden borger').waitFor();
    await expect.poll(() => page.getByRole('button', { name: 'Send 2 filer' }).isDisabled()).toBe(true);
    expect(await axe()).toEqual([]);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByText('The file is about another citizen').waitFor();
    expect(await axe()).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.getByRole('button', { name: 'Dansk' }).click();
    await page.getByRole('button', { name: 'Fjern forkert borger.txt' }).click();
    await page.getByRole('button', { name: 'Send 1 fil' }).click();
    await page.getByText(shaOf(Buffer.from(sureText()))).waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Kvittering');
    expect(await axe()).toEqual([]);
    expect(page.url()).toBe(`${on.address}/indberetning`);
    await page.getByRole('button', { name: 'Tilbage' }).click();
    await page.getByText('rapport.txt: Modtaget, bliver læst').waitFor();
  });

  test('an upload that a closed page cut off goes on when the same file is chosen again', async () => {
    await comeIn();
    const bytes = Buffer.from(sureText('Borgeren møder fire timer om ugen.'));
    const ask = (method: 'POST' | 'PATCH', url: string, headers: object, payload?: Buffer | object) =>
      on.api.ask(cookie, { method, url, headers: { ...headers }, ...(payload && { payload }) });
    const sending = (await ask('POST', '/api/v1/portal/sendings', {}, { reference: sampleCase.reference })).json<{ id: string }>().id;
    const begun = await ask('POST', uploads, tusHeaders(sending, 'halv.txt', bytes.length));
    await ask('PATCH', String(begun.headers.location), pieceHeaders(0), bytes.subarray(0, 20));
    await page.reload();
    await page.getByText('Vælg den samme fil igen').waitFor();
    await choose(file('halv.txt', bytes.toString()));
    await read();
    await page.getByText('Klar til at sende', { exact: true }).waitFor();
    const [draft] = await on.api.records.portal.drafts(sending);
    expect([draft?.sha256, (await on.api.records.portal.drafts(sending)).length]).toEqual([shaOf(bytes), 1]);
  });

  test('a link without an account leads to one sending; used, it says so', async () => {
    const worker = await on.api.signIn('caseworker');
    const payload = { madeFor: 'Lægehuset Kirkestræde' };
    const made = await on.api.ask(worker, { method: 'POST', url: `/api/v1/cases/${sampleCase.id}/upload-links`, payload });
    const { path } = made.json<{ path: string }>();
    await page.goto(on.address + path);
    await page.getByRole('heading', { name: 'Din indsendelse' }).waitFor();
    expect(await page.getByLabel('reference').count()).toBe(0);
    await choose(file('attest.txt', sureText('Borgeren er set i dag.')));
    await read();
    await page.getByRole('button', { name: 'Send 1 fil' }).click();
    await page.getByText('Linket er nu brugt').waitFor();
    await page.reload();
    await page.getByText('Linket er brugt eller for gammelt').waitFor();
    expect((await on.api.records.documents.list(sampleCase.id)).some(({ fileName }) => fileName === 'attest.txt')).toBe(true);
  });

  test('files that are dropped on the page are taken as chosen ones are, and the receipt prints without its buttons', async () => {
    await comeIn();
    await begin(sampleCase.reference);
    const text = sureText('Borgeren møder seks timer om ugen.');
    const dropped = `new File([${JSON.stringify(text)}], 'sluppet.txt', { type: 'text/plain' })`;
    const dataTransfer = await page.evaluateHandle(`(() => { const it = new DataTransfer(); it.items.add(${dropped}); return it; })()`);
    const box = page.locator('.upload__box').first();
    await box.dispatchEvent('dragover', { dataTransfer });
    await page.locator('.upload__box--over').waitFor();
    await box.dispatchEvent('drop', { dataTransfer });
    await read();
    const sending = page.locator('.portal__sending', { hasText: 'sluppet.txt' });
    await sending.getByRole('button', { name: /^Send \d+ fil/u }).click();
    await page.getByText(shaOf(Buffer.from(text))).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Udskriv' }).isVisible()).toBe(false);
    expect(await page.getByRole('heading', { name: 'sluppet.txt' }).isVisible()).toBe(true);
    expect(await fits()).toBe(true);
  });

  test('a link is made for one order, and says so in the list', async () => {
    const worker = await on.api.signIn('caseworker');
    const order = { kind: 'lae_285', recipient: 'Lægehuset', asked: '2024-02-01', reference: 'B-9' };
    await on.api.ask(worker, { method: 'POST', url: `/api/v1/cases/${sampleCase.id}/orders`, payload: order });
    const [name = '', value = ''] = worker.split('=');
    await context.addCookies([{ name, value, url: on.address }]);
    await page.goto(`${on.address}/sager/${sampleCase.id}/dokumenter`);
    await page.getByText('Upload-links og indsendelser').click();
    await page.getByLabel('Hvem er linket til?').fill('Dr. Holm');
    await page.getByLabel('Svarer på bestilling').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Lav link' }).click();
    await page.getByText('Dr. Holm (svar på bestilling): Ikke brugt').waitFor();
    const made = (await on.api.records.portal.links(sampleCase.id)).find(({ madeFor }) => madeFor === 'Dr. Holm');
    expect(made?.orderId).not.toBeNull();
  });

  test('a caseworker makes a link and sees what was sent through it', async () => {
    const [name = '', value = ''] = (await on.api.signIn('caseworker')).split('=');
    await context.addCookies([{ name, value, url: on.address }]);
    await page.goto(`${on.address}/sager/${sampleCase.id}/dokumenter`);
    await page.getByText('Upload-links og indsendelser').click();
    await page.getByLabel('Hvem er linket til?').fill('Blomsterbutikken');
    await page.getByRole('button', { name: 'Lav link' }).click();
    await page.getByText('/indberetning#').waitFor();
    await page.getByText('Blomsterbutikken: Ikke brugt').waitFor();
    expect(await axe()).toEqual([]);
    await page.getByRole('button', { name: 'Træk tilbage Blomsterbutikken' }).click();
    await page.getByText('Blomsterbutikken: Trukket tilbage').waitFor();
  });
});
