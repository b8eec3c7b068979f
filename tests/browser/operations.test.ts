import { expect, onTestFinished, test } from 'vitest';
import { connectPostgres } from '../../queues/connection-postgres.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { hashOf, received, sampleCase } from '../support/sample-case.ts';
import { findBrowser } from './support/find-browser.ts';
import { openOnTheApi } from './support/on-the-api.ts';
import { whatAxeFinds } from './support/what-axe-finds.ts';

const found = await findBrowser();

test.skipIf(found === null)('an operator holds a step, lets it go on, and tries again what failed', async () => {
  const database = await freshDatabase('withQueue');
  const on = await openOnTheApi(found ?? { path: '', args: [] }, undefined, { connection: connectPostgres(database.url) });
  onTestFinished(async () => {
    await on.close();
    await database.drop();
  });
  await on.api.records.documents.receive(received('brev'));
  await on.api.records.documents.fail(sampleCase.id, hashOf('brev'), 'parse', 'document.encrypted');
  const [name = '', value = ''] = (await on.api.signIn('operator')).split('=');
  const context = await on.telephone('stranger');
  await context.addCookies([{ name, value, url: on.address }]);
  const page = await context.newPage();
  await page.goto(`${on.address}/drift`);
  await page.getByRole('heading', { name: 'Drift', level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Hold: Genkend tekst', exact: true }).click();
  await page.getByRole('button', { name: 'Lad gå videre: Genkend tekst', exact: true }).waitFor();
  await page.getByRole('button', { name: 'Lad gå videre: Genkend tekst', exact: true }).click();
  await page.getByRole('button', { name: 'Hold: Genkend tekst', exact: true }).waitFor();
  await page.getByText('document.encrypted').waitFor();
  await page.getByRole('button', { name: 'Prøv igen: document.encrypted, Læs dokument' }).click();
  await page.getByText('1 dokument prøves igen.').waitFor();
  await page.getByText('Intet er opgivet.').waitFor();
  expect([on.api.jobs, await whatAxeFinds(page)]).toEqual([[`parse ${hashOf('brev')}`], []]);
});
