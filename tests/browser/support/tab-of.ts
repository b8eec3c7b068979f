import type { BrowserContext, Page } from 'playwright-core';

/** The one tab of a browser, empty: a new tab is a new process, which takes longer than most of what is looked at in it. */
export async function tabOf(context: BrowserContext): Promise<Page> {
  const [tab] = context.pages();
  if (tab === undefined) return context.newPage();
  if (tab.url() !== 'about:blank') await tab.evaluate('sessionStorage.clear()');
  await tab.goto('about:blank');
  return tab;
}
