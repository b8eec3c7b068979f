import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import type { ComparedDocument } from '../../domain/document.ts';
import type { CaseId } from '../../domain/ids.ts';
import { classified, compared, hashOf, received, sampleCase, samplePerson } from '../support/sample-case.ts';
import { saveOverview } from '../support/save-overview.ts';
import { findBrowser } from './support/find-browser.ts';
import { openOnTheApi, type OnTheApi } from './support/on-the-api.ts';
import { openWide } from './support/open-wide.ts';
import { whatAxeFinds } from './support/what-axe-finds.ts';

const found = await findBrowser();
if (found === null && process.env['CI'] === 'true') throw new Error('CI=true asks for the browser tests, and there is no Chromium');
if (found === null) console.log('skipped: tests/browser, because no Chromium was found');

const months = ['2025-07-03', '2025-08-05', '2025-09-09', '2025-10-02', '2025-11-11', '2025-12-01'] as const;
const period = 'fra=2025-06-01&til=2025-12-31';

/** Five cases; each month more reports than the month before, every third one nearly empty. */
async function putReports({ records }: OnTheApi['api'], inCase: number): Promise<void> {
  const caseId = `case-q${inCase}` as CaseId;
  await records.cases.create({ ...sampleCase, id: caseId, reference: `J-2025-${inCase}` });
  const documents: ComparedDocument[] = [];
  for (const [at, on] of months.entries()) {
    for (let copy = 0; copy <= at; copy += 1) {
      const name = `rapport ${inCase} ${at} ${copy}`;
      const document = classified(name, ['Borgeren har mødt 60 % af tiden.'], on);
      const title = `Statusrapport, Jobvejen ${inCase}.${at}.${copy}`;
      const head = { ...document.head, kind: 'supplier_status', organisation: 'Jobvejen', received: on, title } as const;
      await records.documents.receive({ ...received(name, caseId), received: on });
      await records.documents.saveClassified(caseId, { ...document, head }, 'classify@1');
      documents.push({ ...compared({ ...document, head }), flags: (inCase + at + copy) % 3 === 0 ? ['empty'] : [] });
    }
  }
  await saveOverview(records, caseId, { documents, replaces: 0 });
  for (const [at, on] of months.entries())
    await records.readings.mark(samplePerson('caseworker').id, caseId, {
      documents: [hashOf(`rapport ${inCase} ${at} 0`)],
      on: `${on.slice(0, 8)}${String(10 + inCase * 2).padStart(2, '0')}`,
    });
}

describe.skipIf(found === null)('Kvalitet', () => {
  let on: OnTheApi;
  let page: Page;

  beforeAll(async () => {
    on = await openOnTheApi(found ?? { path: '', args: [] }, () => new Date('2026-01-12T08:00:00Z'));
    for (const inCase of [0, 1, 2, 3, 4]) await putReports(on.api, inCase);
  });
  afterAll(() => on?.close());

  beforeEach(async () => {
    const context = await openWide(on, 'team_leader');
    page = await context.newPage();
    await page.setViewportSize({ width: 1280, height: 900 });
  });
  afterEach(() => page.context().close());

  const open = (path: string) => page.goto(`${on.address}${path}`);
  const heading = (name: string | RegExp) => page.getByRole('heading', { name });

  test('the frame leads a team leader to the shares; the plot has its table beside it, with how many papers each rests on', async () => {
    await open('/sager');
    await page.getByRole('link', { name: 'Kvalitet' }).click();
    await page.waitForURL(/kvalitet$/u);
    await open(`/kvalitet?${period}`);
    await page.getByRole('img', { name: /Andel over tid: Næsten tomme rapporter/u }).waitFor();
    const table = page.getByRole('table', { name: 'Næsten tomme rapporter' });
    expect(await table.getByRole('row', { name: /dec 25/u }).innerText()).toMatch(/30\s+10\s+33,3 %/u);
    expect(await table.getByRole('row', { name: /jun 25/u }).innerText()).toMatch(/0\s+–\s+–/u);
    expect(await faults()).toEqual([]);
  });

  test('kind and step are chosen in the form, stand in the address, and what finds nothing says what to do', async () => {
    await open(`/kvalitet?${period}`);
    await page.getByLabel('Vis pr.').selectOption('quarter');
    await page.getByRole('button', { name: 'Vis tallene' }).click();
    await page.waitForURL(/trin=quarter/u);
    await page
      .getByRole('row', { name: /4\. kvt\. 25/u })
      .first()
      .waitFor();
    await page.getByLabel('Dokumenter').selectOption('statements');
    await page.getByRole('button', { name: 'Vis tallene' }).click();
    await page.getByText('Ingen dokumenter passer til valget').waitFor();
    const advice = page.getByText('Vælg en anden periode, type eller leverandør.');
    await advice.waitFor();
    expect(await advice.count()).toBe(1);
  });

  test('a sample is drawn by keyboard, a paper is judged, and the verdict is there when the page is opened again', async () => {
    await open('/kvalitet/stikproever');
    await page.getByText('Enheden har ingen stikprøver endnu').waitFor();
    await page.getByLabel('Modtaget fra').fill('2025-06-01');
    await page.getByLabel('Til og med').fill('2025-12-31');
    await page.getByLabel('Antal dokumenter').fill('3');
    await page.getByLabel('Frø').fill('abc');
    await page.getByLabel('Frø').press('Enter');
    await heading('Leverandørrapporter, 1. juni 2025 – 31. december 2025').waitFor();
    await page.getByText('3 af 105 dokumenter, frø abc').waitFor();
    const paper = page.getByRole('article').first();
    await paper.getByLabel('Bringer rapporten nyt siden den forrige?').selectOption('Delvist');
    await paper.getByText('Gemt.').waitFor();
    await paper.getByLabel('Bemærkning').fill('Skriv til leverandøren.');
    await paper.getByRole('button', { name: 'Gem bemærkning' }).click();
    await paper.getByRole('button', { name: 'Gem bemærkning' }).waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('article').first().waitFor();
    expect(await paper.getByLabel('Bringer rapporten nyt siden den forrige?').inputValue()).toBe('partly');
    expect(await paper.getByLabel('Bemærkning').inputValue()).toBe('Skriv til leverandøren.');
    const row = page.getByRole('row', { name: /^Bringer rapporten nyt/u });
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['0', '1', '0', '0', '2']);
    expect(await faults()).toEqual([]);
    await paper.getByRole('link', { name: 'Åbn dokumentet i sagen' }).click();
    await page.waitForURL(/sager\/case-q\d\/dokumenter\?dokument=/u);
  });

  test('figures before and after a day are told with what they cannot say', async () => {
    await open('/kvalitet/virkning');
    await page.getByText('Vælg den delende dag').waitFor();
    await page.getByLabel('Delende dag').fill('2025-10-01');
    await page.getByLabel('Tid på hver side').selectOption('3');
    await page.getByRole('button', { name: 'Vis tallene' }).click();
    await page
      .getByText('Før: 1. juli 2025 – 30. september 2025 (92 dage). Efter: 1. oktober 2025 – 31. december 2025 (92 dage).')
      .waitFor();
    const row = page.getByRole('row', { name: /^Alle dokumenter, efter/u });
    expect(await row.getByRole('cell').allInnerTexts()).toEqual([
      '75',
      '15',
      '0',
      '60',
      expect.stringContaining('%'),
      expect.stringContaining('('),
    ]);
    await page.getByRole('img', { name: /median og kvartiler/u }).waitFor();
    await heading('Hvad tallene ikke kan sige').waitFor();
    expect(await faults()).toEqual([]);
  });

  test('before a drawing has followed the window, it makes the page no wider than a telephone', async () => {
    // Each is told its width once, and then no more: as it is for a moment whenever a telephone is turned or a window made smaller.
    await page.addInitScript(`globalThis.ResizeObserver = class extends ResizeObserver {
      constructor(told) {
        super((entries, watch) => (watch.disconnect(), told(entries, watch)));
      }
    };`);
    for (const path of ['/kvalitet/virkning?dag=2025-10-01&maaneder=3', `/kvalitet?${period}`]) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await open(path);
      await page.locator('.plot svg').first().waitFor();
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBe(390);
    }
  });

  /** What axe finds at a desk, and what scrolls sideways there or on a telephone. */
  async function faults(): Promise<readonly string[]> {
    const seen = [...(await whatAxeFinds(page))];
    await page.setViewportSize({ width: 390, height: 844 });
    const wide = await page.evaluate('document.documentElement.scrollWidth');
    if (wide !== 390) seen.push(`${String(wide)} wide at 390`);
    const small = await whatAxeFinds(page, (axe) => axe.disableRules(['color-contrast']));
    await page.setViewportSize({ width: 1280, height: 900 });
    return [...seen, ...small.map((each) => `390 ${each}`)];
  }
});
