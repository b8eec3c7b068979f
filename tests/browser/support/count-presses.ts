import type { Locator, Page } from 'playwright-core';

/** A reader's hand: what it presses is counted, because that is what is measured. */
export interface CountedHand {
  click(what: Locator): Promise<void>;
  press(key: string): Promise<void>;
  readonly counts: { readonly clicks: number; readonly keys: number };
}

/** Counts from zero. */
export function countPresses(page: Page): CountedHand {
  const counts = { clicks: 0, keys: 0 };
  return {
    counts,
    async click(what) {
      counts.clicks += 1;
      await what.click();
    },
    async press(key) {
      counts.keys += 1;
      await page.keyboard.press(key);
    },
  };
}
