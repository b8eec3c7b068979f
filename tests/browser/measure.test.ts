import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { overviewAnswer } from '../../api/schemas/overview.ts';
import type { CaseId } from '../../domain/ids.ts';
import type { OverviewLine } from '../../domain/overview.ts';
import type { ComparedPassage } from '../../domain/passage.ts';
import { closeReading } from '../../evaluation/run/read-case.ts';
import type { AnswerKey } from '../../evaluation/score/answer-key.ts';
import { countPresses, type CountedHand } from './support/count-presses.ts';
import { findBrowser } from './support/find-browser.ts';
import { openOnTheApi, type OnTheApi } from './support/on-the-api.ts';
import { openWide } from './support/open-wide.ts';
import { putCase, type OpenCase } from './support/put-case.ts';
import { unitsAfter, type ReadUnit } from './support/units-after.ts';
import { tabOf } from './support/tab-of.ts';

const found = await findBrowser();
/** Each with a third of March that has papers before it and after it. */
const cases = [
  ['c01', '2024-03-03'],
  ['c02', '2025-03-03'],
  ['c05', '2024-03-03'],
] as const satisfies readonly (readonly [OpenCase, string])[];
const beginning = '1990-01-01';
/** Of what the answer key calls new since that day; the rest is told as repeated, or was not read. */
const fairFloor = 0.9;

describe.skipIf(found === null)('what a reader has to press, and what is listed as new', () => {
  let on: OnTheApi;
  let context: BrowserContext;
  const keys = new Map<OpenCase, AnswerKey>();

  beforeAll(async () => {
    on = await openOnTheApi(found ?? { path: '', args: [] }, () => new Date('2026-01-12T08:00:00Z'));
    for (const [name] of cases) keys.set(name, await putCase(on.api, name));
    await closeReading();
    context = await openWide(on);
  });

  afterAll(() => on?.close());

  async function openCases(): Promise<Page> {
    const page = await tabOf(context);
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${on.address}/sager`);
    await page.locator('.cases__name').first().waitFor();
    return page;
  }

  /** What the page is told: it names the line of every passage. */
  async function told(name: OpenCase, day: string) {
    const session = (await context.cookies()).find((each) => each.name === 'sagsblik')?.value ?? '';
    const answer = await on.api.ask(`sagsblik=${session}`, `/api/v1/cases/${name}/overview?baseline=date:${day}`);
    const { overview, news } = overviewAnswer.parse(answer.json());
    const lines = [...overview.headings.flatMap((each) => [each.current, each.superseded, each.conflicts].flat()), ...overview.notPlaced];
    const lineOf = new Map<string, OverviewLine>(lines.flatMap((line) => line.said.map(({ passage }) => [passage, line] as const)));
    const replaced = new Set<string>(overview.headings.flatMap(({ superseded }) => superseded.map(({ passage }) => passage.id)));
    return { news, lineOf, replaced };
  }

  const units = async (name: OpenCase, day: string): Promise<readonly ReadUnit[]> =>
    unitsAfter(
      keys.get(name) ?? { case: name, citizen: { name: '', cpr: '' }, documents: [] },
      day,
      await on.api.records.overviews.compared(name as CaseId),
    );

  /** What the comparer calls anything but repeated, of papers that came after a day. */
  async function comparedAfter(name: OpenCase, day: string): Promise<readonly ComparedPassage[]> {
    const documents = await on.api.records.overviews.compared(name as CaseId);
    const late = documents.filter(({ head }) => (head.received ?? '') > day).flatMap(({ passages }) => passages);
    return late.filter(({ status, heading, placed }) => status !== 'repeated' && (heading !== 'formalia' || !placed));
  }

  /** Changed by the answer key and by the comparer, on a page that can be drawn, each shown by a line of its own. */
  async function changedOf(name: OpenCase): Promise<readonly ComparedPassage[]> {
    const { lineOf } = await told(name, beginning);
    return (await units(name, beginning)).flatMap(({ unit, passage }) =>
      unit.status === 'changed' &&
      passage?.status === 'changed' &&
      passage.place.kind === 'page' &&
      lineOf.get(passage.id)?.passage.id === passage.id
        ? [passage]
        : [],
    );
  }

  test.each(cases)(
    '%s: from Mine sager to the boxed words of a changed value, and of one that was replaced since, in three clicks at most',
    async (name) => {
      const changed = await changedOf(name);
      const { replaced } = await told(name, beginning);
      const given = [false, true].flatMap((isReplaced) => changed.filter(({ id }) => replaced.has(id) === isReplaced).slice(0, 1));
      const clicks: number[] = [];
      for (const passage of given) {
        const page = await openCases();
        const hand = countPresses(page);
        await hand.click(page.locator(`.cases__name[href="/sager/${name}"]`));
        await goTo(hand, page, passage);
        await boxed(page, passage.text);
        clicks.push(hand.counts.clicks);
      }
      console.log(`${name}: ${clicks.join(', ')} clicks to ${given.length} of ${changed.length} changed values`);
      expect([given.length > 0, Math.max(...clicks) <= 3]).toEqual([true, true]);
    },
  );

  test.each(cases)('%s: from its row in Mine sager to the marked words of a changed value in four keys', async (name) => {
    const page = await openCases();
    const names = await page
      .locator('.cases__name')
      .evaluateAll((links) => links.map((link) => (link as unknown as { readonly pathname: string }).pathname));
    for (let above = names.indexOf(`/sager/${name}`); above > 0; above -= 1) await page.keyboard.press('j'); // not counted: more cases, more rows
    const hand = countPresses(page);
    await hand.press('j');
    await hand.press('Enter');
    await page.locator('.line--changed').first().waitFor();
    await hand.press('c');
    await page.locator('.line--changed:focus, .line--conflicting:focus').waitFor();
    const passage = (await page.locator('.line:focus').getAttribute('data-passage')) ?? 'none';
    await hand.press('Enter');
    await page.locator('.page-sheet .box, .text-sheet mark').first().waitFor();
    await page.locator(`.line--opened[data-passage="${passage}"]`).first().waitFor();
    console.log(`${name}: ${hand.counts.keys} keys`);
    expect([new URL(page.url()).pathname, hand.counts.keys <= 4]).toEqual([`/sager/${name}`, true]);
  });

  test.each(cases)('%s: what is new since %s is listed completely', async (name, day) => {
    const page = await openCases();
    await page.locator(`.cases__name[href="/sager/${name}"]`).click();
    await page.locator('#baseline').selectOption('date');
    await page.locator('.baseline__date').fill(day);
    await page.locator('.headline').filter({ hasText: 'siden 3. marts' }).waitFor();
    const { news, lineOf } = await told(name, day);
    const expected = new Set(news.passages.map((id) => lineOf.get(id)?.passage.id ?? `${id} has no line`));
    await expect.poll(async () => new Set(await marked(page)), { timeout: 15_000 }).toEqual(expected);
    const called = await comparedAfter(name, day);
    expect(called.filter(({ id }) => !expected.has(lineOf.get(id)?.passage.id ?? id))).toEqual([]);
    const since = (await units(name, day)).filter(({ unit }) => unit.status !== 'repeated');
    const shown = new Set(await marked(page));
    const listed = since.filter(({ passage }) => passage !== null && shown.has(lineOf.get(passage.id)?.passage.id ?? ''));
    const folded = since.filter((each) => !listed.includes(each) && each.passage?.status === 'repeated');
    const other = since.filter((each) => !listed.includes(each) && !folded.includes(each));
    console.log(
      `${name} since ${day}: ${listed.length} of ${since.length} listed, ${folded.length} told as repeated, ${other.length} elsewhere`,
    );
    expect(listed.length / since.length).toBeGreaterThan(fairFloor);
  });
});

const marked = (page: Page): Promise<readonly string[]> =>
  page.locator('.overview__main [data-news]').evaluateAll((lines) => lines.map((line) => line.getAttribute('data-passage') ?? ''));

async function boxed(page: Page, words: string): Promise<void> {
  await page.locator('.source__quote p').filter({ hasText: words }).waitFor();
  await page.locator('.page-sheet .box').first().waitFor();
  const box = await page.locator('.page-sheet .box').first().boundingBox(); // a bare figure in a table is narrow
  expect([(box?.width ?? 0) > 4, (box?.height ?? 0) > 5]).toEqual([true, true]);
}

async function goTo(hand: CountedHand, page: Page, { id }: ComparedPassage): Promise<void> {
  const line = page.locator(`[data-passage="${id}"]`).first();
  await line.waitFor({ state: 'attached' });
  const folded = page.locator('details:not([open])', { has: page.locator(`[data-passage="${id}"]`) });
  if ((await folded.count()) > 0) await hand.click(folded.locator('> summary'));
  await hand.click(line.locator('.line__source .source-link'));
}
