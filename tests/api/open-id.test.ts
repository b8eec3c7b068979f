import { afterEach, expect, test } from 'vitest';
import { openOpenId } from '../../api/signing-in/open-id.ts';
import { openApi, type OpenApi } from '../support/open-api.ts';
import { openIdProvider, signInAtProvider, type OpenIdProvider, type ProviderPerson } from '../support/open-id-provider.ts';

const redirect = 'http://localhost/api/v1/sign-in/openid/callback';
const mona: ProviderPerson = { name: 'Mona Berg', roles: ['alle', 'jobcenter'], unit: 'north' };
const closings: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closings.splice(0)) await close();
});

async function open(
  people: Readonly<Record<string, ProviderPerson>>,
  idTokenSeconds?: number,
): Promise<{ api: OpenApi; provider: OpenIdProvider }> {
  const provider = await openIdProvider(people, { redirect, ...(idTokenSeconds === undefined ? {} : { idTokenSeconds }) });
  const { issuer, client } = provider;
  const roleMap = { jobcenter: 'caseworker', leder: 'team_leader' } as const;
  const openId = openOpenId({ issuer, clientId: client.id, clientSecret: client.secret, roleClaim: 'roles', unitClaim: 'unit', roleMap });
  const api = await openApi({ openId });
  closings.push(api.close, provider.close);
  return { api, provider };
}

const leave = async ({ app }: OpenApi) => {
  const { headers, statusCode } = await app.inject({ url: '/api/v1/sign-in/openid', headers: { host: 'localhost' } });
  return {
    statusCode,
    address: String(headers.location),
    cookie: String(headers['set-cookie']).split(';')[0] ?? '',
    setCookie: String(headers['set-cookie']),
  };
};
const comeBack = ({ app }: OpenApi, address: string, cookie: string) => {
  const { pathname, search } = new URL(address);
  return app.inject({ url: pathname + search, headers: { host: 'localhost', cookie } });
};

test('who is vouched for comes in with the role and unit that the provider names', async () => {
  const { api } = await open({ mona });
  const { statusCode, address, cookie, setCookie } = await leave(api);
  expect([statusCode, setCookie]).toEqual([303, expect.stringMatching(/HttpOnly; SameSite=Lax/u)]);
  const answer = await comeBack(api, await signInAtProvider(address, 'mona'), cookie);
  expect([answer.statusCode, answer.headers.location]).toEqual([303, '/']);
  const session = /sagsblik=[^;]+/u.exec([answer.headers['set-cookie']].flat().join(' '))?.[0] ?? '';
  expect((await api.ask(session, '/api/v1/me')).json()).toMatchObject({ name: 'Mona Berg', role: 'caseworker' });
  expect((await api.ask(session, '/api/v1/audit/own')).json().items).toMatchObject([{ action: 'sign-in' }]);
});

test('an answer to another browser, an old one and one that is played again sign nobody in', async () => {
  const { api } = await open({ mona });
  const { address, cookie } = await leave(api);
  const back = await signInAtProvider(address, 'mona');
  const other = await leave(api);
  const codeOf = async (given: string): Promise<string> => (await comeBack(api, back, given)).json().code;
  expect([await codeOf(''), await codeOf(other.cookie)]).toEqual(['sign-in.refused', 'sign-in.refused']);
  expect((await comeBack(api, back, cookie)).statusCode).toBe(303);
  expect(await codeOf(cookie)).toBe('sign-in.refused');
});

test('a token that is over when it comes is refused', async () => {
  const { api } = await open({ mona }, -120);
  const { address, cookie } = await leave(api);
  const answer = await comeBack(api, await signInAtProvider(address, 'mona'), cookie);
  expect([answer.statusCode, answer.json().code]).toEqual([401, 'sign-in.refused']);
});

test('nobody comes in whom the provider gives no role of ours, or who was shut out here', async () => {
  const { api } = await open({ gæst: { ...mona, roles: ['alle'] }, mona });
  const come = async (login: string) => {
    const { address, cookie } = await leave(api);
    return comeBack(api, await signInAtProvider(address, login), cookie);
  };
  expect((await come('gæst')).json().code).toBe('person.no-role');
  await come('mona');
  const [person] = (await api.records.accounts.people()).filter(({ person: { name } }) => name === 'Mona Berg');
  await api.records.accounts.disable(person?.person.id ?? ('' as never), new Date());
  expect((await come('mona')).json().code).toBe('person.no-role');
});

test('a provider that does not answer is told as such, and is asked again at the next sign-in', async () => {
  const { api, provider } = await open({ mona });
  await provider.close();
  expect([(await leave(api)).statusCode, (await leave(api)).statusCode]).toEqual([503, 503]);
});
