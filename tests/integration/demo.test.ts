import { expect, test } from 'vitest';
import { z } from 'zod';
import { processBirth } from '../../runtime/process-birth.ts';
import { ownPlace, postmasterOf, sweepUp } from '../support/own-system.ts';
import { runNode } from '../support/run-node.ts';

const link = /^http:\/\/127\.0\.0\.1:\d+\/api\/v1\/sign-in\/[\w-]+\?case=c01$/m;

const shown = z.object({
  overview: z.object({ documents: z.array(z.unknown()), headings: z.array(z.object({ current: z.array(z.unknown()) })) }),
});

/** Follows the printed link as a browser does, and asks for the overview that it opens. */
async function openOverview(
  address: string,
): Promise<{ readonly page: string; readonly documents: number; readonly headings: readonly { readonly current: readonly unknown[] }[] }> {
  const signedIn = await fetch(address, { redirect: 'manual' });
  const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? '';
  const page = new URL(signedIn.headers.get('location') ?? '', address);
  const answer = await fetch(new URL('/api/v1/cases/c01/overview', address), { headers: { cookie } });
  const { overview } = shown.parse(await answer.json());
  return { page: page.pathname, documents: overview.documents.length, headings: overview.headings };
}

test(
  'the demo: sample case through the queue, a link that opens its overview, kill -9, and a second run that finds its data',
  { timeout: 400_000 },
  async () => {
    const place = await ownPlace();
    sweepUp(place);
    const first = runNode('cli/bin.js', ['demo'], place.env);
    const [address] = await first.says(link);
    const overview = await openOverview(address);
    expect.soft([overview.page, overview.documents, overview.headings.length]).toEqual(['/sager/c01', 12, 20]);
    expect.soft(overview.headings.some((heading) => heading.current.length > 0)).toBe(true);
    expect.soft((await fetch(address, { redirect: 'manual' })).status).toBe(410);
    expect.soft(first.stdout().trim()).toBe(address);
    expect.soft(first.stderr()).toMatch(/Læser dokumenter 12\/12/);

    const further = runNode('cli/bin.js', ['demo'], place.env);
    expect.soft([await further.ended, further.stdout()]).toEqual([0, expect.stringMatching(link)]);

    first.child.kill('SIGKILL');
    await first.ended;
    const second = runNode('cli/bin.js', ['demo'], place.env);
    const [again] = await second.says(link);
    expect.soft((await openOverview(again)).documents).toBe(12);

    const database = await postmasterOf(place);
    second.child.kill('SIGINT');
    expect([await second.ended, processBirth(database)]).toEqual([0, null]);
  },
);
