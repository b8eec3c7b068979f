import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Also what axe does not ask by itself, such as the size of a target. */
export const wcagAndBestPractice = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Each violation with the elements it stands on. Axe runs within the page: its other way puts frames of other origins together in a page of its own,
 * which takes three times as long, and our page has no such frame.
 *
 * @param asking narrows or widens what axe looks for
 */
export async function whatAxeFinds(page: Page, asking = (axe: AxeBuilder): AxeBuilder => axe): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await asking(axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
