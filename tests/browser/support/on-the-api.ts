import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext } from 'playwright-core';
import type { ApiDeps } from '../../../api/deps.ts';
import { startServer } from '../../../api/server.ts';
import { ensureBuilt } from '../../../web/ensure-built.ts';
import { openApi, type OpenApi } from '../../support/open-api.ts';
import type { FoundBrowser } from './find-browser.ts';

/** The page on an api with a database of its own, without workers: what a document has become is written by the test. */
export interface OnTheApi {
  readonly api: OpenApi;
  readonly address: string;
  /** A browser of a telephone's width; a caseworker is signed in unless it is a stranger's. */
  telephone(whose?: 'caseworker' | 'stranger'): Promise<BrowserContext>;
  close(): Promise<void>;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** @param clock the api's; a browser throws a cookie away whose end its own clock has passed */
export async function openOnTheApi(found: FoundBrowser, clock?: () => Date, changes: Partial<ApiDeps> = {}): Promise<OnTheApi> {
  await ensureBuilt(root);
  const api = await openApi({ webRoot: `${root}web/dist`, ...(clock === undefined ? {} : { clock }), ...changes });
  const address = await startServer({ app: api.app, port: 0 });
  const browser = await chromium.launch({ executablePath: found.path, args: [...found.args] });
  return {
    api,
    address,
    async telephone(whose = 'caseworker') {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'da-DK' });
      context.setDefaultTimeout(60_000); // for what hangs
      if (whose === 'stranger') return context;
      const [name = '', value = ''] = (await api.signIn('caseworker')).split('=');
      await context.addCookies([{ name, value, url: address }]);
      return context;
    },
    async close() {
      await browser.close();
      await api.close();
    },
  };
}
