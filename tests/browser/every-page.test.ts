import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeReading } from '../../evaluation/run/read-case.ts';
import { pathOf, type Route } from '../../web/src/routing/route.ts';
import { viewNames } from '../../web/src/routing/views.ts';
import { findBrowser } from './support/find-browser.ts';
import { openOnTheApi, type OnTheApi } from './support/on-the-api.ts';
import { openWide } from './support/open-wide.ts';
import { putCase } from './support/put-case.ts';
import { wcagAndBestPractice, whatAxeFinds } from './support/what-axe-finds.ts';

const found = await findBrowser();
const caseId = 'c05';

/** A page for every route: one that is forgotten does not compile. */
const pages: Readonly<Record<Route['name'], readonly string[]>> = {
  cases: [pathOf({ name: 'cases' })],
  people: [pathOf({ name: 'people' })],
  'own-log': [pathOf({ name: 'own-log' })],
  audit: [pathOf({ name: 'audit' })],
  citizen: [pathOf({ name: 'citizen' })],
  'api-keys': [pathOf({ name: 'api-keys' })],
  'retention-rules': [pathOf({ name: 'retention-rules' })],
  operations: [pathOf({ name: 'operations' })],
  retention: [pathOf({ name: 'retention', caseId })],
  unfiled: [pathOf({ name: 'unfiled' })],
  alerts: [pathOf({ name: 'alerts' })],
  portal: [pathOf({ name: 'portal' })],
  running: [pathOf({ name: 'running', runId: null }), pathOf({ name: 'running', runId: 'no-such-run' })],
  bundles: [pathOf({ name: 'bundles' })],
  bundle: [pathOf({ name: 'bundle', of: caseId })],
  quality: (['shares', 'samples', 'effect'] as const).map((part) => pathOf({ name: 'quality', part, sampleId: null })),
  'my-orders': [pathOf({ name: 'my-orders' })],
  orders: [pathOf({ name: 'orders', caseId })],
  checklists: [pathOf({ name: 'checklists' })],
  overview: [pathOf({ name: 'overview', caseId }), '/sager/no-such-case'],
  documents: [pathOf({ name: 'documents', caseId })],
  reports: [pathOf({ name: 'reports', caseId })],
  record: [pathOf({ name: 'record', caseId })],
  'hand-over': [pathOf({ name: 'hand-over', caseId })],
  checklist: [pathOf({ name: 'checklist', caseId })],
  export: [pathOf({ name: 'export', caseId })],
  news: [pathOf({ name: 'news', caseId })],
  view: viewNames.map((view) => pathOf({ name: 'view', caseId, view })),
  search: [pathOf({ name: 'search', caseId }), pathOf({ name: 'search', caseId: null })],
  'used-link': ['/link-brugt'],
  unknown: ['/no/such/page'],
};
type Who = 'caseworker' | 'team_leader' | 'meeting_participant' | 'administrator' | 'supplier' | 'stranger';
/** Pages of the few; all others are a caseworker's. */
const few: Readonly<Partial<Record<Route['name'], Who>>> = {
  quality: 'team_leader',
  citizen: 'team_leader',
  retention: 'team_leader',
  people: 'administrator',
  audit: 'administrator',
  'api-keys': 'administrator',
  'retention-rules': 'administrator',
  portal: 'supplier',
  running: 'supplier',
  bundles: 'meeting_participant',
  bundle: 'meeting_participant',
};
const routeNames = Object.keys(pages) as readonly Route['name'][];
const table: readonly (readonly [string, Who])[] = [
  ...routeNames.flatMap((name) => pages[name].map((path) => [path, few[name] ?? 'caseworker'] as const)),
  ['/sager', 'stranger'],
  ['/link-brugt', 'stranger'],
];

describe.skipIf(found === null)('every page', () => {
  let on: OnTheApi;
  /** A tab for each: a new one is a new process of the browser, which takes longer than what is looked at in it. */
  const tabs = new Map<Who, Page>();

  beforeAll(async () => {
    on = await openOnTheApi(found ?? { path: '', args: [] }, () => new Date('2026-01-12T08:00:00Z'));
    // a few papers of several sorts: axe reads every line, and those of a whole case are read in overview.test.ts
    await putCase(
      on.api,
      caseId,
      ({ kind, render }) => kind === 'lae_125' || kind === 'cv' || (kind === 'supplier_status' && render === 'pdf'),
    );
    await closeReading();
    for (const role of ['caseworker', 'team_leader', 'meeting_participant', 'administrator', 'supplier'] as const)
      tabs.set(role, await (await openWide(on, role)).newPage());
    tabs.set('stranger', await (await on.telephone('stranger')).newPage());
  });

  afterAll(() => on?.close());

  async function open(path: string, who: Who): Promise<Page> {
    const page = tabs.get(who);
    if (page === undefined) throw new Error(`No browser of a ${who}`);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${on.address}${path}`);
    await page.locator('main :is(h1, h2, .alert)').first().waitFor();
    await page.locator('main .loading').first().waitFor({ state: 'detached' });
    return page;
  }

  test.each(table)('%s of a %s: axe finds nothing in either language, and nothing scrolls sideways', async (path, who) => {
    const page = await open(path, who);
    const seen: string[] = [];
    for (const [language, other] of [
      ['da', 'English'],
      ['en', 'Dansk'],
    ] as const) {
      await page.getByRole('button', { name: other, exact: true }).waitFor();
      seen.push(...(await violationsOf(page, language)).map((each) => `${language} ${each}`));
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 900 });
        const wide = await page.evaluate('document.documentElement.scrollWidth');
        if (wide !== width) seen.push(`${language} is ${String(wide)} wide at ${width}`);
      }
      if (language === 'en') continue; // axe looks at the desk in Danish and at the telephone in English
      await page.getByRole('button', { name: other, exact: true }).click();
    }
    await page.evaluate('localStorage.clear()');
    await page.goto('about:blank'); // its stream of events ends
    expect(seen).toEqual([]);
  });
});

/** What hangs on the language, and on the width of a telephone. All else is the same page, and reading it twice is most of what this file takes. */
const hangsOnLanguageOrWidth = [
  'html-has-lang',
  'html-lang-valid',
  'valid-lang',
  'document-title',
  'button-name',
  'link-name',
  'label',
  'aria-command-name',
  'aria-dialog-name',
  'aria-input-field-name',
  'aria-meter-name',
  'aria-progressbar-name',
  'empty-heading',
  'empty-table-header',
  'image-alt',
  'scrollable-region-focusable',
  'target-size',
];

function violationsOf(page: Page, language: 'da' | 'en'): Promise<readonly string[]> {
  return whatAxeFinds(page, (axe) => (language === 'en' ? axe.withRules(hangsOnLanguageOrWidth) : axe.withTags(wcagAndBestPractice)));
}
