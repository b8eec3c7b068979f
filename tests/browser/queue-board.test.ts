import { chromium } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startServer } from '../../api/server.ts';
import type { CaseId } from '../../domain/ids.ts';
import { connectPostgres } from '../../queues/connection-postgres.ts';
import { openQueues } from '../../queues/index.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { openApi } from '../support/open-api.ts';
import { hashOf } from '../support/sample-case.ts';
import { findBrowser } from './support/find-browser.ts';

const found = await findBrowser();

describe.skipIf(found === null)('the operators board in a browser', () => {
  test('the board draws every step without inline scripts and styles, and asks no other host', async () => {
    const database = await freshDatabase('withQueue');
    const connection = connectPostgres(database.url);
    const [api, queues] = [await openApi({ connection }), openQueues(connection)];
    await queues.add('parse', { caseId: 'case-1' as CaseId, sha256: hashOf('brev') });
    const address = await startServer({ app: api.app, port: 0 });
    const browser = await chromium.launch({ executablePath: found?.path ?? '', args: [...(found?.args ?? [])] });
    onTestFinished(async () => {
      await browser.close();
      await queues.close();
      await api.close();
      await database.drop();
    });
    const [name = '', value = ''] = (await api.signIn('operator')).split('=');
    const context = await browser.newContext({ locale: 'da-DK' });
    await context.addCookies([{ name, value, url: address }]);
    const page = await context.newPage();
    const elsewhere: string[] = [];
    page.on('response', (response) => void (response.url().startsWith(address) || elsewhere.push(response.url())));
    await page.goto(`${address}/api/queues/queue/parse?status=waiting`);
    await page.getByText('housekeeping').first().waitFor();
    await page.getByText(hashOf('brev').slice(0, 16)).first().waitFor();
    expect(elsewhere).toEqual([]);
  });
});
