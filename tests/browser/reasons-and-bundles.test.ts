import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { CaseId } from '../../domain/ids.ts';
import type { Person } from '../../domain/people.ts';
import { bringUpToDate, now } from '../support/open-api.ts';
import { classified, received, sampleCase, samplePerson } from '../support/sample-case.ts';
import { findBrowser } from './support/find-browser.ts';
import { openOnTheApi, type OnTheApi } from './support/on-the-api.ts';
import { whatAxeFinds } from './support/what-axe-finds.ts';

const found = await findBrowser();
const far = new Date('2099-01-01T00:00:00Z');
const doctor: Person = { ...samplePerson('meeting_participant', 'Lægehuset', 'person-doctor'), name: 'Dorte Doktor' };
const colleague: Person = { ...samplePerson('caseworker', 'north', 'person-colleague'), name: 'Karla Kollega' };
const theirs = {
  ...sampleCase,
  id: 'case-theirs' as CaseId,
  reference: 'J-2024-20',
  citizenName: 'Yrsa Mønster',
  caseworker: colleague.id,
};
const sentence = 'Hun har mødt 60 % af tiden.';

async function faults(page: Page): Promise<readonly string[]> {
  const isWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
  return [...(await whatAxeFinds(page)), ...(isWide === true ? ['scrolls sideways'] : [])];
}

describe.skipIf(found === null)('reasons and bundles', () => {
  let on: OnTheApi;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    on = await openOnTheApi(found ?? { path: '', args: [] });
    const { records, objects } = on.api;
    for (const person of [doctor, colleague]) await records.people.save(person);
    await records.cases.create(theirs);
    for (const { id } of [sampleCase, theirs]) {
      const row = received('notat', id);
      await records.documents.receive(row);
      await records.documents.saveClassified(id, classified('notat', [sentence, 'Hun bor alene.']), 'classify@1');
      await objects.put(row.objectKey, Buffer.from('notat'));
      await bringUpToDate(records, id);
    }
  });
  afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });
  afterAll(() => on?.close());

  async function open(person: Person, path: string, width = 1280): Promise<Page> {
    const context = await on.telephone('stranger');
    contexts.push(context);
    const value = await on.api.records.people.createSession(person.id, far);
    await context.addCookies([{ name: 'sagsblik', value, url: on.address }]);
    const page = await context.newPage();
    await page.setViewportSize({ width, height: 900 });
    await page.goto(on.address + path);
    return page;
  }

  test.each([1280, 390])('a colleague’s case opens when a reason is chosen, at %i', async (width) => {
    const reader: Person = samplePerson('caseworker', 'north', `person-reader-${width}`);
    await on.api.records.people.save(reader);
    const page = await open(reader, '/sager', width);
    await page.getByRole('heading', { name: 'Kollegers sager i enheden' }).waitFor();
    await page.getByText('Sagsbehandler: Karla Kollega').waitFor();
    await page.getByRole('link', { name: /Yrsa Mønster/u }).click();
    const dialog = page.getByRole('dialog', { name: 'Hvorfor åbner du sagen?' });
    await dialog.waitFor();
    expect(await faults(page)).toEqual([]);
    expect(await dialog.getByRole('button', { name: 'Åbn sagen' }).isDisabled()).toBe(true);
    await dialog.getByText('Andet', { exact: true }).click();
    await dialog.getByLabel('Skriv grunden').fill('Yrsa ringer');
    await dialog.getByRole('button', { name: 'Åbn sagen' }).click();
    await dialog.getByText('Skriv den uden borgerens navn').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Angiv en grund' }).click();
    await dialog.getByText('Vagt/telefon').click();
    await dialog.getByRole('button', { name: 'Åbn sagen' }).click();
    await page.getByText(sentence).first().waitFor();
    await page.getByText('En kollegas sag. Det, du læser, bliver logget').waitFor();
  });

  test('a participant is let in, asks on a telephone, is answered, and is out when it is ended', async () => {
    const desk = await open(samplePerson('caseworker'), `/sager/${sampleCase.id}/gang`);
    await desk.clock.setFixedTime(now); // the form's first day is the page's, how long anybody is let in is reckoned from the api's
    await desk.getByRole('button', { name: 'Giv adgang' }).click();
    const form = desk.getByRole('dialog', { name: 'Giv adgang' });
    await form.getByLabel('Mødedeltager').selectOption({ label: 'Dorte Doktor (Lægehuset)' });
    await form.getByLabel('Mappens navn').fill('Rehabiliteringsmøde');
    await form.getByText('Journalnotat notat').click();
    expect(await faults(desk)).toEqual([]);
    await form.getByRole('button', { name: 'Giv adgang' }).click();
    await desk.getByText('Dorte Doktor har fået adgang.').waitFor();

    const phone = await open(doctor, '/', 390);
    await phone.getByRole('link', { name: 'Rehabiliteringsmøde' }).click();
    await phone.getByRole('button', { name: `Stil et spørgsmål: ${sentence}` }).click();
    await phone.getByLabel('Spørgsmål', { exact: true }).fill('Gælder det også fredag?');
    await phone.getByRole('button', { name: 'Send' }).click();
    await phone.getByText('Spørgsmålet er sendt.').waitFor();
    await phone.getByText('Ikke besvaret').waitFor();
    expect(await faults(phone)).toEqual([]);

    await desk.goto(`${on.address}/sager/${sampleCase.id}`);
    await desk.getByRole('button', { name: 'Svar: Gælder det også fredag?' }).click();
    await desk.getByLabel('Svar', { exact: true }).fill('Ja.');
    await desk.getByRole('button', { name: 'Send' }).click();
    await desk.getByText('Svaret er sendt.').waitFor();
    await desk.getByText('Hun bor alene.').click();
    await desk.keyboard.press('r');
    const sheet = desk.getByRole('dialog');
    await sheet.getByRole('button', { name: 'Stil et spørgsmål' }).click();
    await sheet.getByLabel('Spørgsmål', { exact: true }).fill('Er det varigt?');
    await sheet.getByRole('button', { name: 'Send' }).click();
    await sheet.getByText('Spørgsmålet er sendt.').waitFor();
    await phone.reload();
    await phone.getByText('Svar: Ja.').waitFor();
    await phone.getByText('Spørgsmål: Er det varigt?').waitFor();

    await desk.goto(`${on.address}/sager/${sampleCase.id}/gang`);
    await desk.getByRole('button', { name: 'Afslut adgang: Dorte Doktor' }).click();
    await desk.getByText('Dorte Doktor har ikke længere adgang.').waitFor();
    await phone.reload();
    await phone.getByText('Mappen findes ikke, eller din adgang til den er slut.').waitFor();
    await desk.getByRole('button', { name: 'Fortryd' }).click();
    await desk.getByText('Dorte Doktor har adgang igen.').waitFor();
    await phone.setViewportSize({ width: 1280, height: 900 });
    await phone.reload();
    await phone.getByRole('heading', { name: 'Rehabiliteringsmøde' }).waitFor();
  });
});
