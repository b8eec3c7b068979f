import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseId } from '../../domain/ids.ts';
import { textsFor } from '../../domain/texts/index.ts';
import { wordsFor } from '../../web/src/texts/index.ts';
import { bringUpToDate } from '../support/open-api.ts';
import { classified, hashOf, received, sampleCase } from '../support/sample-case.ts';
import { findBrowser } from './support/find-browser.ts';
import { openOnTheApi, type OnTheApi } from './support/on-the-api.ts';
import { tabOf } from './support/tab-of.ts';

const found = await findBrowser();
const empty = { ...sampleCase, id: 'case-empty' as CaseId, reference: 'J-2024-18' };

describe.skipIf(found === null)('the page on a telephone, and at its edges', () => {
  let on: OnTheApi;
  let context: BrowserContext;

  beforeAll(async () => {
    on = await openOnTheApi(found ?? { path: '', args: [] });
    const { documents, cases } = on.api.records;
    await cases.create(empty);
    for (const [name, date] of [
      ['Første notat', '2024-01-10'],
      ['Notat med et langt navn uden et eneste mellemrum_som_kan_brydes_nogen_steder_overhovedet', '2024-02-10'],
    ] as const) {
      await documents.receive(received(name));
      await documents.saveClassified(
        sampleCase.id,
        classified(name, [`${name} siger 60 %.`, 'Bor til leje.', 'Kom hver dag.'], date),
        'c@1',
      );
    }
    await bringUpToDate(on.api.records, sampleCase.id);
    await documents.receive(received('ødelagt'));
    await documents.fail(sampleCase.id, hashOf('ødelagt'), 'parse', 'document.corrupt');
    context = await on.telephone();
  });

  afterAll(() => on?.close());

  async function open(path: string, in_ = context): Promise<Page> {
    const page = await tabOf(in_);
    await page.goto(`${on.address}${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }

  test.each(['/sager', '/sager/case-1', '/sager/case-1/dokumenter', '/sager/case-empty', '/sager/case-empty/dokumenter'])(
    '%s is no wider than the telephone',
    async (path) => {
      const page = await open(path);
      await page.locator('.loading').waitFor({ state: 'detached' });
      if (path === '/sager') await page.locator('.cases__name').first().waitFor();
      const next = page.getByRole('button', { name: 'Næste nye' });
      if (path === '/sager/case-1') {
        await next.click();
        await page.locator('.toolbar__position', { hasText: '1 af' }).waitFor();
      }
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    },
  );

  test('the list of cases is no wider in the letters of the machine, before those of the page have come', async () => {
    const page = await context.newPage();
    await page.route(/woff/u, async (route) => route.abort());
    await page.goto(`${on.address}/sager`);
    await page.locator('.cases__name').first().waitFor();
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    await page.close();
    expect(wide).toBe(390);
  });

  test('a case without documents says so and where to add one, and lists nothing that is missing', async () => {
    const page = await open('/sager/case-empty');
    await page.getByText('Sagen har ingen læste dokumenter endnu').waitFor();
    expect(await page.locator('main').innerText()).not.toMatch(/Intet om|nye oplysninger|Mangler/u);
    await page.getByRole('link', { name: 'Tilføj dokumenter' }).click();
    await page.getByText('Der er ingen dokumenter i sagen endnu').waitFor();
  });

  test('a document that could not be read is told over the overview, and why in the list', async () => {
    const page = await open('/sager/case-1');
    await page.getByText('1 dokument kunne ikke læses og er ikke med i overblikket.').waitFor();
    await page.getByRole('link', { name: 'Se dokumenterne' }).click();
    const failed = page.locator('.document--failed, .document').filter({ hasText: 'ødelagt.txt' }).first();
    await failed.waitFor();
    expect(await failed.innerText()).toContain('Filen er beskadiget og kan ikke åbnes. Bed afsenderen om at sende den igen.');
  });

  test('a case that is not there leads back to the list, and offers no second try', async () => {
    const page = await tabOf(context);
    await page.goto(`${on.address}/sager/no-such-case`);
    await page.getByRole('link', { name: 'Gå til Mine sager' }).waitFor();
    expect(await page.getByRole('button', { name: 'Prøv igen' }).count()).toBe(0);
  });

  test('a link that was used says what to do next', async () => {
    const page = await open('/api/v1/sign-in/used-before?case=case-1', await on.telephone('stranger'));
    expect([new URL(page.url()).pathname, await page.locator('h1').innerText()]).toEqual([
      '/link-brugt',
      'Linket er brugt eller for gammelt',
    ]);
    expect(await page.locator('main').innerText()).toContain('Bed om et nyt');
    await page.close();
  });

  test('whoever is signed in gets to the case by a used link all the same', async () => {
    const page = await open('/api/v1/sign-in/used-before?case=case-1');
    await page.locator('.headline').waitFor();
    expect(new URL(page.url()).pathname).toBe('/sager/case-1');
  });

  test.each(['/sager', '/sager/case-1', '/sager/case-1/dokumenter', '/sager/case-1/gang', '/sager/case-empty', '/link-brugt'])(
    'in English, %s holds no Danish sentence of the page',
    async (path) => {
      const page = await open(path, path === '/link-brugt' ? await on.telephone('stranger') : context);
      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('button', { name: 'Dansk' }).waitFor();
      const shown = await page.locator('body').innerText();
      await page.evaluate('localStorage.clear()');
      expect(danish.filter((sentence) => shown.includes(sentence))).toEqual([]);
    },
  );
});

/** Every fixed sentence of the Danish page that is another one in English; kinds stand in documents' titles, which are Danish for the journal. */
const danish = leaves(wordsFor('da'))
  .concat(leaves({ ...textsFor('da'), kinds: {} }))
  .filter((text) => text.length > 5 && ![...leaves(wordsFor('en')), ...leaves(textsFor('en'))].includes(text));

function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}
