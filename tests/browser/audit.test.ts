import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../domain/people.ts';
import { textsFor } from '../../domain/texts/index.ts';
import { wordsFor } from '../../web/src/texts/index.ts';
import { sampleCase, samplePerson } from '../support/sample-case.ts';
import { findBrowser } from './support/find-browser.ts';
import { openOnTheApi, type OnTheApi } from './support/on-the-api.ts';
import { openWide } from './support/open-wide.ts';
import { whatAxeFinds } from './support/what-axe-finds.ts';

const found = await findBrowser();
const words = wordsFor('da');
const { trail } = textsFor('da');

/** Filled, because every-page.test.ts reads these pages empty. */
async function isFine(page: Page): Promise<void> {
  expect(await whatAxeFinds(page)).toEqual([]);
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  }
}

describe.skipIf(found === null)('who has seen what, keys, and how a case ends', () => {
  let on: OnTheApi;

  beforeAll(async () => {
    on = await openOnTheApi(found ?? { path: '', args: [] }, () => new Date());
  });

  afterAll(() => on?.close());

  async function open(role: Role, path: string): Promise<Page> {
    const page = await (await openWide(on, role)).newPage();
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${on.address}${path}`);
    await page.locator('main h1').first().waitFor();
    return page;
  }

  test('a caseworker finds what she has seen, with the case by its name, and older lines a page at a time', async () => {
    const page = await open('caseworker', `/sager/${sampleCase.id}/gang`);
    for (let time = 0; time < 60; time += 1)
      await on.api.records.audit.add({
        at: new Date(),
        person: { id: samplePerson('caseworker').id, role: 'caseworker' },
        action: 'document.read',
        what: 'GET /api/v1/cases/:caseId/documents',
        refused: null,
        caseId: sampleCase.id,
        document: null,
        origin: '127.0.0.1',
        reason: null,
      });
    await page.getByRole('link', { name: words.audit.own.title }).click();
    const lines = page.locator('.trail__line');
    await lines.first().waitFor();
    expect(await lines.count()).toBe(50);
    await lines
      .filter({ hasText: `${sampleCase.citizenName}, ${sampleCase.reference}` })
      .first()
      .waitFor();
    await page.getByRole('button', { name: words.audit.older }).click();
    await lines.nth(50).waitFor();
    await isFine(page);
  });

  test('an administrator finds by number who has looked, in the page and as a table, and the number is in no address', async () => {
    const page = await open('administrator', '/adgangslog');
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    await page.getByLabel(words.audit.cpr).fill('123');
    await page.getByRole('button', { name: words.audit.search }).click();
    await page.getByText(words.audit.cprWrong).waitFor();
    await page.getByLabel(words.audit.cpr).fill('311299-1234');
    await page.keyboard.press('Enter');
    await page.getByText(words.audit.citizen.none).waitFor();
    await page.getByLabel(words.audit.cpr).fill(sampleCase.citizenCpr);
    await page.keyboard.press('Enter');
    await page
      .getByRole('cell', { name: samplePerson('caseworker').name })
      .first()
      .waitFor();
    expect(await page.getByRole('cell', { name: trail.actions['document.read'] }).count()).toBeGreaterThan(0);
    await isFine(page);
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: words.audit.citizen.csv }).click()]);
    expect(file.suggestedFilename()).toBe('adgangslog.csv');
    expect(await readFile(await file.path(), 'utf8')).toMatch(/^\u{FEFF}?Tidspunkt;Hvem;/u);
    expect(addresses.filter((address) => /010190|3112/u.test(address))).toEqual([]);
  });

  test('a key is made with what it may do in words, its secret is shown once, and it is taken back after a question', async () => {
    const page = await open('administrator', '/noegler');
    const own = words.apiKeys;
    await page.getByText(own.none).waitFor();
    await page.getByLabel(own.name).fill('Robot');
    await page.getByLabel(own.person).selectOption(samplePerson('caseworker').id);
    await page.getByRole('button', { name: own.make, exact: true }).click();
    await page.getByText(own.scopesNeeded).waitFor();
    await page.getByLabel(trail.actions['case.list']).check();
    await page.getByRole('button', { name: own.make, exact: true }).click();
    const secret = (await page.locator('.one-time').textContent()) ?? '';
    expect(secret).toMatch(/^sagsblik_[\w-]{43}$/u);
    await isFine(page);
    expect(
      (await on.api.app.inject({ url: '/api/v1/cases', headers: { host: 'localhost', authorization: `Bearer ${secret}` } })).statusCode,
    ).toBe(200);
    await page.reload();
    await page.getByRole('row').filter({ hasText: 'Robot' }).waitFor();
    expect(await page.content()).not.toContain(secret);
    expect(await page.getByText(own.neverUsed, { exact: true }).count()).toBe(0); // it came just now
    await page.getByRole('button', { name: `${own.revoke}: Robot` }).click();
    await page.getByRole('dialog').getByRole('button', { name: own.revoke, exact: true }).click();
    await page.getByRole('cell', { name: own.revoked }).waitFor();
  });

  test('a rule is set and removed with undo', async () => {
    const page = await open('administrator', '/opbevaring');
    const { rules } = words.retention;
    const kind = trail.caseKinds['flex-job'];
    await page.getByLabel(rules.months(kind)).fill('60');
    await page.getByRole('button', { name: `${rules.save}: ${kind}` }).click();
    await page.getByText(rules.saved(kind)).waitFor();
    await page.getByRole('button', { name: `${rules.drop}: ${kind}` }).click();
    await page.getByRole('button', { name: words.undo }).click();
    await page.getByRole('button', { name: `${rules.drop}: ${kind}` }).waitFor();
    expect(await on.api.records.retention.rules()).toEqual([{ kind: 'flex-job', months: 60, archive: false }]);
    await isFine(page);
  });

  test('everything about a citizen comes as one file; a number of nobody is told as such', async () => {
    const page = await open('team_leader', '/udlevering');
    await page.getByLabel(words.audit.cpr).fill('311299-1234');
    await page.keyboard.press('Enter');
    await page.getByText(textsFor('da').failures['citizen.unknown']).waitFor();
    await page.getByLabel(words.audit.cpr).fill(sampleCase.citizenCpr);
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    const files = unzipSync(new Uint8Array(await readFile(await file.path())));
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['adgangslog.csv', 'sag-1/tilfoejet.json']));
    await page.getByText(words.audit.handOut.warning).waitFor();
    await isFine(page);
  });

  test('a case is closed with undo, held, let go, and deleted only when its number is typed', async () => {
    const page = await open('team_leader', `/sager/${sampleCase.id}/opbevaring`);
    const own = words.retention;
    const begin = page.getByRole('button', { name: own.remove.begin });
    await page.getByText(own.remove.closeFirst).waitFor();
    expect(await begin.isDisabled()).toBe(true);
    await page.getByRole('button', { name: own.close }).click();
    await page.getByRole('button', { name: words.undo }).click();
    await page.getByText(own.isOpen).waitFor();
    await page.getByRole('button', { name: own.close }).click();
    await page.getByLabel(own.hold.reason).fill('Klagesag i Ankestyrelsen');
    await page.getByRole('button', { name: own.hold.set, exact: true }).click();
    await page.getByText(own.remove.liftFirst).waitFor();
    await isFine(page);
    await page.getByRole('button', { name: own.hold.lift }).click();
    await begin.and(page.locator(':enabled')).click();
    await page.getByRole('button', { name: own.remove.next }).click();
    const last = page.getByRole('button', { name: own.remove.confirm });
    await page.getByLabel(own.remove.type(sampleCase.reference)).fill('noget andet');
    expect(await last.isDisabled()).toBe(true);
    await page.getByLabel(own.remove.type(sampleCase.reference)).fill(sampleCase.reference);
    await last.click();
    await page.getByText(own.remove.gone).waitFor();
    expect(await on.api.records.cases.find(sampleCase.id)).toBeNull();
  });
});
