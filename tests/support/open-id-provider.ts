import { createServer } from 'node:http';
import { Provider } from 'oidc-provider';
import { vi } from 'vitest';

/** A real OpenID provider with one client and people who sign in with their name and any password. */
export interface OpenIdProvider {
  readonly issuer: string;
  readonly client: { readonly id: string; readonly secret: string };
  close(): Promise<void>;
}

export interface ProviderPerson {
  readonly name: string;
  readonly roles: readonly string[];
  readonly unit: string;
}

export async function openIdProvider(
  people: Readonly<Record<string, ProviderPerson>>,
  options: { readonly redirect: string; readonly idTokenSeconds?: number },
): Promise<OpenIdProvider> {
  vi.spyOn(console, 'warn').mockImplementation(() => {}); // the provider says that it is set up for tests
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('Unexpected address, expected a port');
  const issuer = `http://127.0.0.1:${address.port}`;
  const client = { id: 'sagsblik', secret: 'secret-of-the-tests' };
  const provider = new Provider(issuer, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [options.redirect] }],
    claims: { openid: ['sub'], profile: ['name', 'roles', 'unit'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['key-of-the-tests'] },
    ttl: {
      IdToken: () => options.idTokenSeconds ?? 3_600,
      AccessToken: 3_600,
      AuthorizationCode: 60,
      Grant: 3_600,
      Interaction: 600,
      Session: 3_600,
    },
    findAccount: (_context, id) => ({ accountId: id, claims: async () => ({ sub: id, ...people[id] }) }),
  });
  server.on('request', provider.callback());
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { issuer, client, close };
}

/** What a browser does there: follows, fills the provider's forms in, and stops where it is sent back to us. Gives that address. */
export async function signInAtProvider(start: string, login: string): Promise<string> {
  const jar = new Map<string, string>();
  let [address, form] = [start, null as URLSearchParams | null];
  for (let step = 0; step < 12; step += 1) {
    const answer = await fetch(address, {
      redirect: 'manual',
      headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form === null ? {} : { method: 'POST', body: form }),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(cookie) ?? [];
      jar.set(name, value);
    }
    const next = answer.headers.get('location');
    if (next !== null) {
      address = new URL(next, address).href;
      form = null;
      if (address.includes('/sign-in/openid/callback')) return address;
      continue;
    }
    const page = await answer.text();
    const prompt = /name="prompt" value="(\w+)"/u.exec(page)?.[1];
    if (prompt === undefined) throw new Error(`Unexpected page of the provider: ${answer.status}`);
    address = new URL(/action="([^"]+)"/u.exec(page)?.[1] ?? '', address).href;
    form = new URLSearchParams(prompt === 'login' ? { prompt, login, password: 'any' } : { prompt });
  }
  throw new Error('The provider never sent the browser back');
}
