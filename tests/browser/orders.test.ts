import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { bringCaseUpToDate } from '../../workers/case.ts';
import type { StepDeps } from '../../workers/step.ts';
import type { Sha256 } from '../../domain/ids.ts';
import { now } from '../support/open-api.ts';
import { sender } from '../support/open-portal.ts';
import { classified, received, sampleCase, samplePerson } from '../support/sample-case.ts';
import { findBrowser } from './support/find-browser.ts';
import { openOnTheApi, type OnTheApi } from './support/on-the-api.ts';
import { whatAxeFinds } from './support/what-axe-finds.ts';

const found = await findBrowser();
if (found === null && process.env['CI'] === 'true') throw new Error('CI=true asks for the browser tests, and there is no Chromium');
if (found === null) console.log('skipped: tests/browser, because no Chromium was found');

const asked = [
  { kind: 'supplier_status', recipient: 'Springbrættet', asked: '2024-01-10', reference: 'B-7' },
  { kind: 'lae_285', recipient: 'Lægehuset', asked: '2024-02-01', due: '2024-02-10' },
];

/** The report came through the portal: its sender has a list to see it in. */
async function sentInThePortal({ api: { records } }: OnTheApi, sha256: Sha256): Promise<void> {
  const [sendingId, id] = ['5'.repeat(64), 'd'.repeat(64)];
  await records.people.save(sender);
  await records.cases.admit(sampleCase.id, { organisation: sender.unit });
  const about = { caseId: sampleCase.id, madeAt: now, expiresAt: now };
  const sending = { ...about, id: sendingId, orderId: null, person: sender.id, reference: sampleCase.reference, sentAt: null, runId: null };
  await records.portal.begin({ ...sending, expiresAt: new Date(now.getTime() + 3_600_000) });
  await records.portal.addDraft({ ...about, id, sendingId, fileName: 'status.txt', bytes: 1, objectKey: 'documents/s/draft-d' });
  await records.portal.grow(id, 0, 1);
  await records.portal.saveUnread(id, 'document.corrupt', { sha256, mediaType: 'text/plain' });
  await records.portal.send(sendingId, now, [{ id, remark: 'Sendes, som den er', answersOrder: false }]);
}

describe.skipIf(found === null)('Bestillinger', () => {
  let on: OnTheApi;
  let page: Page;

  beforeAll(async () => {
    on = await openOnTheApi(found ?? { path: '', args: [] });
    const { records, ask, signIn } = on.api;
    const cookie = await signIn('caseworker');
    for (const payload of asked) await ask(cookie, { method: 'POST', url: `/api/v1/cases/${sampleCase.id}/orders`, payload });
    const document = classified('status', ['Borgeren har mødt 60 % af tiden.'], '2024-02-01');
    await records.documents.receive(received('status'));
    const head = {
      ...document.head,
      kind: 'supplier_status',
      organisation: 'Springbrættet',
      title: 'Statusrapport, Springbrættet',
    } as const;
    await records.documents.saveClassified(sampleCase.id, { ...document, head }, 'classify@1');
    await sentInThePortal(on, document.head.sha256);
    const log = { info: () => {} };
    await bringCaseUpToDate({ caseId: sampleCase.id }, { records, log } as unknown as StepDeps); // the two that it asks for
  });
  afterAll(() => on.close());

  beforeEach(async () => {
    const context = await on.telephone();
    page = await context.newPage();
    await page.setViewportSize({ width: 1280, height: 900 });
    await openCase();
  });
  afterEach(() => page.context().close());

  async function openCase(): Promise<void> {
    await page.goto(new URL(`/sager/${sampleCase.id}/bestillinger`, on.address).href);
    await page.getByRole('heading', { level: 2, name: 'Bestillinger' }).waitFor();
  }
  const order = (name: RegExp) => page.getByRole('article', { name });

  test('what waits stands first; an answer opens its source, and what is not answered says why', async () => {
    await page.getByRole('article').nth(1).waitFor();
    expect(await page.getByRole('article').getByRole('heading').allInnerTexts()).toEqual([
      'Attest til sygedagpengeopfølgning (LÆ 285) hos Lægehuset',
      'Statusrapport hos Springbrættet',
    ]);
    await order(/LÆ 285/u)
      .getByText('23 dage over fristen')
      .waitFor();
    const answered = order(/Statusrapport/u);
    await answered.getByText('Ikke besvaret').first().waitFor();
    await answered.getByRole('button', { name: 'Borgeren har mødt 60 % af tiden.' }).click();
    await page.waitForURL(/dokument=.*kilde=/u);
  });

  test('a reminder and a return are read by keyboard; neither names the citizen', async () => {
    await order(/LÆ 285/u)
      .getByRole('button', { name: /Påmindelse/u })
      .press('Enter');
    const reminder = await page.getByRole('textbox', { name: /Påmindelse/u }).inputValue();
    expect(reminder).toContain('Svaret skulle være her senest 10. februar 2024.');
    expect(reminder).not.toContain(sampleCase.citizenName);
    await page.keyboard.press('Escape');
    await order(/Statusrapport/u)
      .getByRole('button', { name: /Send retur/u })
      .press('Enter');
    const back = await page.getByRole('textbox', { name: /Send retur/u }).inputValue();
    expect(back).toContain('Emne: Statusrapport sendes retur, reference B-7');
    expect(back).not.toContain(sampleCase.citizenName);
  });

  test('a report is returned in the portal and taken back, and its sender sees it meanwhile', async () => {
    const { ask, records } = on.api;
    const value = await records.people.createSession(sender.id, new Date('2099-01-01T00:00:00Z'));
    const isReturned = async (): Promise<boolean> =>
      (await ask(`sagsblik=${value}`, '/api/v1/portal/receipts')).json().items[0].files[0].returned !== null;
    await order(/Statusrapport/u)
      .getByRole('button', { name: /Send retur/u })
      .click();
    await page.getByRole('button', { name: 'Vis som returneret hos leverandøren' }).click();
    await page.getByText('Leverandøren ser dokumentet som returneret').waitFor();
    expect([await isReturned(), await whatAxeFinds(page)]).toEqual([true, []]);
    await page.getByRole('button', { name: 'Tag returneringen tilbage' }).click();
    await page.getByRole('button', { name: 'Vis som returneret hos leverandøren' }).waitFor();
    expect(await isReturned()).toBe(false);
  });

  test('an order is withdrawn and that is undone; a new one has the deadline of its kind', async () => {
    await order(/LÆ 285/u)
      .getByRole('button', { name: /Træk tilbage/u })
      .click();
    await order(/LÆ 285/u)
      .getByText('Trukket tilbage')
      .waitFor();
    await page.getByRole('button', { name: 'Fortryd' }).click();
    await order(/LÆ 285/u)
      .getByText('dage over fristen')
      .waitFor();
    await page.getByLabel('Hvad bestiller du?').selectOption('mentor_report');
    await page.getByLabel('Hos hvem?').fill('Mentorhuset');
    expect(await page.getByLabel('Frist', { exact: true }).inputValue()).toBe('2024-03-18');
    await page.getByLabel('Egne spørgsmål').fill('Hvor tit mødes I?');
    await page.getByRole('button', { name: 'Lav bestillingen' }).click();
    await order(/Mentorrapport hos Mentorhuset/u)
      .getByText('Frist 18. marts 2024')
      .waitFor();
  });

  test.each([
    ['da', 1280],
    ['en', 390],
  ])('axe finds no violation on either page in %s at %i px, and nothing is wider than the screen', async (language, width) => {
    const leader = samplePerson('team_leader');
    await on.api.records.people.save(leader);
    const value = await on.api.records.people.createSession(leader.id, new Date(now.getTime() + 3_600_000));
    await page.setViewportSize({ width, height: 900 });
    if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
    expect(await faults(`sag-${language}-${width}`)).toEqual({ violations: [], isWider: false });
    await page.context().addCookies([{ name: 'sagsblik', value, url: on.address }]);
    await page.goto(new URL('/bestillinger', on.address).href);
    await page.getByRole('link', { name: /CSV/u }).waitFor();
    expect(await faults(`mine-${language}-${width}`)).toEqual({ violations: [], isWider: false });
  });

  async function faults(name: string): Promise<object> {
    const folder = process.env['SCREENSHOTS'];
    if (folder !== undefined) await page.screenshot({ path: `${folder}/bestillinger-${name}.png`, fullPage: true });
    return {
      violations: await whatAxeFinds(page),
      isWider: await page.evaluate('document.documentElement.scrollWidth > window.innerWidth'),
    };
  }
});
