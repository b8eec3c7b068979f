import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFirstAdministrator } from '../../storage/first-administrator.ts';
import { wordsFor } from '../../web/src/texts/index.ts';
import { findBrowser } from './support/find-browser.ts';
import { openOnTheApi, type OnTheApi } from './support/on-the-api.ts';
import { whatAxeFinds } from './support/what-axe-finds.ts';

const found = await findBrowser();
const words = wordsFor('da').signIn;
const chosen = 'seks hvide svaner i maj';

describe.skipIf(found === null)('coming in', () => {
  let on: OnTheApi;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    on = await openOnTheApi(found ?? { path: '', args: [] }, () => new Date());
    context = await on.telephone('stranger');
    page = await context.newPage();
  });

  afterAll(() => on.close());

  const fill = async (fields: Readonly<Record<string, string>>, button: string): Promise<void> => {
    for (const [label, value] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(value);
    await page.getByRole('button', { name: button, exact: true }).click();
  };
  const violations = () => whatAxeFinds(page);

  test('where links are the only way in, that is said', async () => {
    await page.goto(on.address);
    expect(await page.getByText(words.noWay).textContent()).toBe(words.noWay);
  });

  test('the first administrator comes in with the password for one time, chooses her own, and lets a caseworker in', async () => {
    const first = await makeFirstAdministrator(on.api.records);
    await page.reload();
    await fill({ [words.login]: 'administrator', [words.password]: 'forkert' }, words.submit);
    await page.getByText(/passer ikke sammen/u).waitFor();
    expect(await violations()).toEqual([]);
    await fill({ [words.password]: first?.password ?? '' }, words.submit);
    await page.getByRole('heading', { name: words.change.title }).waitFor();
    await fill({ [words.change.current]: first?.password ?? '', [words.change.next]: 'for kort' }, words.change.submit);
    await page.getByText(/mindst 12 tegn og må ikke/u).waitFor();
    await fill({ [words.change.next]: chosen }, words.change.submit);
    await page.getByRole('link', { name: words.people.title }).click();
    await fill({ [words.people.name]: 'Karen Holm', [words.people.unit]: 'north', [words.people.login]: 'karen' }, words.people.add);
    await page.getByText(words.people.given('karen')).waitFor();
    expect(await violations()).toEqual([]);
    expect(await page.evaluate<boolean>('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(true);
    expect(await on.api.records.accounts.find('karen')).toMatchObject({ person: { name: 'Karen Holm', role: 'caseworker' } });
  });

  test('whoever is shut out is shown so, and can be let in again', async () => {
    const row = page.getByRole('row').filter({ hasText: 'Karen Holm' });
    await row.getByRole('button', { name: words.people.shutOut }).click();
    await row.getByText(words.people.out).waitFor();
    await row.getByRole('button', { name: words.people.letIn }).click();
    expect(await row.getByText(words.people.in).textContent()).toBe(words.people.in);
  });

  test('a unit that was written wrong is put right, on a telephone', async () => {
    const row = page.getByRole('row').filter({ hasText: 'Karen Holm' });
    await row.getByRole('button', { name: `${words.people.change}: Karen Holm`, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(words.people.unit).fill('south');
    expect(await violations()).toEqual([]);
    await dialog.getByRole('button', { name: words.people.save }).click();
    await row.getByText('south').waitFor();
    expect(await on.api.records.accounts.find('karen')).toMatchObject({ person: { unit: 'south', role: 'caseworker' } });
  });

  test('an administrator comes in at Personer: there are no cases of hers', async () => {
    await page.goto(on.address);
    await page.getByRole('heading', { level: 1, name: words.people.title }).waitFor();
    expect(await page.getByRole('link', { name: 'Mine sager' }).count()).toBe(0);
  });
});
