import type { BrowserContext } from 'playwright-core';
import type { Role } from '../../../domain/people.ts';
import { samplePerson } from '../../support/sample-case.ts';
import type { OnTheApi } from './on-the-api.ts';

/** Longer than any test, by the api's clock and by the browser's. */
const far = new Date('2099-01-01T00:00:00Z');

/** A desk's browser in which the caseworker is signed in, whatever the clock of the api says. */
export async function openWide({ api, address, telephone }: OnTheApi, role: Role = 'caseworker'): Promise<BrowserContext> {
  const context = await telephone('stranger');
  const person = samplePerson(role);
  await api.records.people.save(person);
  await context.addCookies([{ name: 'sagsblik', value: await api.records.people.createSession(person.id, far), url: address }]);
  return context;
}
