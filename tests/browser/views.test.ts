import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ClassifiedDocument } from '../../domain/document.ts';
import type { Fact, Passage } from '../../domain/passage.ts';
import { bringUpToDate } from '../support/open-api.ts';
import { classified, hashOf, received, sampleCase, samplePerson } from '../support/sample-case.ts';
import { findBrowser } from './support/find-browser.ts';
import { openOnTheApi, type OnTheApi } from './support/on-the-api.ts';
import { tabOf } from './support/tab-of.ts';
import { wcagAndBestPractice, whatAxeFinds } from './support/what-axe-finds.ts';

const found = await findBrowser();
const views = ['pr-dokument', 'tidslinje', 'tal', 'helbred', 'maal', 'aftaler', 'stemmer', 'socialfaglig', 'forberedende-del'];

type Line = Pick<Passage, 'text' | 'heading' | 'nature' | 'voice'> & { readonly facts: readonly Fact[] };
const line = (text: string, heading: Passage['heading'], facts: readonly Fact[] = [], rest: Partial<Line> = {}): Line => ({
  text,
  heading,
  facts,
  nature: 'observation',
  voice: 'supplier',
  ...rest,
});

function report(name: string, date: string, lines: readonly Line[]): ClassifiedDocument {
  const { head, passages } = classified(
    name,
    lines.map(({ text }) => text),
    date,
  );
  return {
    head: { ...head, kind: 'supplier_status', organisation: 'Jobvejen', title: 'Statusrapport, Jobvejen' },
    passages: passages.map((passage, at) => ({ ...passage, placed: true, ...lines[at] })),
  };
}

const plan = { nature: 'plan' } as const;
const reports = [
  report('første', '2024-01-10', [
    line('Møder 4 timer om ugen.', 'work_capacity', [{ type: 'hours_per_week', value: 4 }]),
    line('Mødte 60 % af tiden.', 'attendance', [{ type: 'attendance_pct', value: 60 }]),
    line('Drømmer om at arbejde i en boghandel.', 'goals', [], { ...plan, voice: 'citizen' }),
    line('Næste rapport afleveres senest den 1. maj 2024.', 'next_steps', [{ type: 'deadline', date: '2024-05-01' }], plan),
    line('Kendt med slidgigt i knæet.', 'diagnoses', [{ type: 'diagnosis', code: 'DM179', text: 'slidgigt' }], { voice: 'doctor' }),
  ]),
  report('anden', '2024-02-10', [
    line('Møder 6-8 timer om ugen.', 'work_capacity', [{ type: 'hours_per_week', min: 6, max: 8 }]),
    line('Målet er 15 timer om ugen.', 'work_capacity', [{ type: 'hours_per_week', value: 15 }], plan),
    line('Praktikken i boghandlen startede den 2. februar 2024.', 'placements'),
    line('Har fået kontanthjælp siden 2015.', 'income'),
  ]),
];

const complaintsOf = (page: Page) => whatAxeFinds(page, (axe) => axe.withTags(wcagAndBestPractice));

describe.skipIf(found === null)('the views of the overview, and the reports', () => {
  let on: OnTheApi;
  let context: BrowserContext;

  beforeAll(async () => {
    on = await openOnTheApi(found ?? { path: '', args: [] });
    for (const [at, document] of reports.entries()) {
      await on.api.records.documents.receive(received(at === 0 ? 'første' : 'anden'));
      await on.api.records.documents.saveClassified(sampleCase.id, document, 'c@1');
    }
    await bringUpToDate(on.api.records, sampleCase.id);
    context = await on.telephone();
  });

  afterAll(() => on?.close());

  async function open(path: string): Promise<Page> {
    const page = await tabOf(context);
    await page.goto(`${on.address}/sager/case-1/${path}`);
    await page.locator('main h2').first().waitFor();
    return page;
  }

  // every view is looked at in every-page.test.ts; here the two that draw, with figures and checks that those papers lack
  test.each(['tal', 'rapporter'])('%s fits a telephone, and axe finds nothing to complain of in either language', async (path) => {
    const page = await open(path);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect(await complaintsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Dansk' }).waitFor();
    expect(await complaintsOf(page)).toEqual([]);
    await page.evaluate('localStorage.clear()');
  });

  test('from every view a line, a point or a row opens its source', async () => {
    const closed: string[] = [];
    for (const path of [...views, 'rapporter']) {
      const page = await open(path);
      await page.locator('.view .source-link:visible, .cell button').last().click();
      await page.locator('.source__title').waitFor();
      if ((await page.locator('.source').count()) === 0) closed.push(path);
    }
    expect(closed).toEqual([]);
  });

  test('a plot is walked with the arrow keys, says each figure, and Enter opens the words', async () => {
    const page = await open('tal');
    await page.locator('.plot__point').first().focus();
    expect(await page.locator('.plot__point:focus').getAttribute('aria-label')).toContain('4 timer, Gælder, Leverandøren');
    await page.keyboard.press('End');
    expect(await page.locator('.plot__point:focus').getAttribute('aria-label')).toContain('15 timer (plan)');
    await page.keyboard.press('Enter');
    await page.locator('.source__quote', { hasText: 'Målet er 15 timer' }).waitFor();
    expect(await page.locator('.figures tbody tr').count()).toBe(4);
  });

  test('v goes from view to view, each with an address of its own that keeps what "since" means', async () => {
    const page = await open('tidslinje?siden=date:2024-01-31');
    await page.keyboard.press('v');
    await page.locator('.figures').first().waitFor();
    await page.keyboard.press('Shift+V');
    await page.locator('.timeline').waitFor();
    const { pathname, searchParams } = new URL(page.url());
    expect([pathname, searchParams.get('siden')]).toEqual(['/sager/case-1/tidslinje', 'date:2024-01-31']);
  });

  test('a factor without a source says that it is not stated', async () => {
    const page = await open('socialfaglig');
    const factor = page.locator('section', { has: page.getByRole('heading', { name: 'Aktiveringsforløb' }) });
    expect(await factor.innerText()).toContain('Ikke oplyst');
    expect(await page.locator('section', { has: page.getByRole('heading', { name: 'Alder' }) }).innerText()).toContain('34 år');
  });

  test('a heading marked as read is no news, its document stays unread, and it can be undone', async () => {
    const page = await open('?siden=my-reading');
    const heading = page.locator('section', { has: page.getByRole('heading', { name: 'Forsørgelseshistorik', exact: true }) });
    await heading.getByRole('button', { name: 'Markér som læst' }).click();
    await heading.locator('.mark--new').waitFor({ state: 'detached' });
    expect(await on.api.records.readings.seen(samplePerson('caseworker').id, sampleCase.id)).toEqual([]);
    await page.getByRole('button', { name: 'Fortryd' }).click();
    await heading.locator('.mark--new').waitFor();
    expect(await heading.locator('.mark--new').count()).toBe(1);
  });

  test('two reports stand beside each other, word by word', async () => {
    const page = await open(`rapporter?aeldre=${hashOf('første')}&nyere=${hashOf('anden')}`);
    const hours = page.locator('.pairs', { has: page.locator('caption', { hasText: 'Arbejdsevne og timetal' }) });
    await hours.waitFor();
    expect(await hours.locator('del').allInnerTexts()).toEqual([expect.stringContaining('4')]);
    expect((await hours.locator('ins').allInnerTexts()).join(' ')).toContain('6-8');
  });

  test('a case without documents has no views to choose from, and its reports say what will come', async () => {
    const empty = { ...sampleCase, id: 'case-empty' as typeof sampleCase.id, reference: 'J-2024-18' };
    await on.api.records.cases.create(empty);
    const page = await tabOf(context);
    await page.goto(`${on.address}/sager/case-empty/tal`);
    await page.getByText('Sagen har ingen læste dokumenter endnu').waitFor();
    await page.goto(`${on.address}/sager/case-empty/rapporter`);
    await page.getByText('Sagen har ingen rapporter endnu').waitFor();
    expect(await page.locator('.grid').count()).toBe(0);
  });
});
