/** `npm run build`, and the Dockerfile: builds the page also where one lies that looks newer; files of a release carry the days of their making. */
import { fileURLToPath } from 'node:url';
import { buildPage } from './build-page.ts';

await buildPage(fileURLToPath(new URL('..', import.meta.url)));
