import { Failure } from '../../domain/failure.ts';
import { mayOnSomeCase } from '../../domain/may.ts';
import { actions, roles, type Role } from '../../domain/people.ts';
import type { ApiRoute, ApiRoutes } from './api-routes.ts';
import { fillSchema, type Planted } from './fill-schema.ts';
import { sessionHeaders } from './open-api.ts';

/** Who walks the routes: a server that listens, and what ids may be of. */
export interface Walk extends ApiRoutes {
  readonly address: string;
  readonly known: Readonly<Record<string, unknown>>;
}

/** Where something is planted in a request: a field of the body, a part of the address, or a parameter after it. */
export type Place = { readonly in: 'body' | 'path' | 'query'; readonly at: string };

export interface Asking {
  readonly cookie: string;
  readonly planted?: { readonly place: Place; readonly value: string };
}

export interface Answered {
  readonly status: number;
  readonly type: string;
  /** Where it leads; empty where it stays. */
  readonly location: string;
  /** Empty for a stream that does not end by itself. */
  readonly text: string;
}

/** One request with whatever fits the route's own schemas. */
export async function askRoute(route: ApiRoute, { cookie, planted }: Asking, walk: Walk): Promise<Answered> {
  const { address, known, resolve } = walk;
  const own = (place: Place['in']): Planted | undefined =>
    planted?.place.in === place ? { at: planted.place.at, value: planted.value } : undefined;
  const valueOf = (parameter: ApiRoute['parameters'][number], place: 'path' | 'query'): string =>
    own(place)?.at === parameter.name
      ? String(own(place)?.value)
      : String(known[parameter.name] ?? fillSchema(parameter.schema, { known: {}, resolve }));
  const path = route.parameters
    .filter((parameter) => parameter.in === 'path')
    .reduce((url, parameter) => url.replace(`:${parameter.name}`, encodeURIComponent(valueOf(parameter, 'path'))), route.url);
  const isAsked = (parameter: ApiRoute['parameters'][number]): boolean =>
    parameter.required === true || own('query')?.at === parameter.name;
  const asked = route.parameters.filter((parameter) => parameter.in === 'query' && isAsked(parameter));
  const query = new URLSearchParams(asked.map((parameter) => [parameter.name, valueOf(parameter, 'query')])).toString();
  const planting = own('body');
  const body =
    route.body === null
      ? {}
      : {
          body: JSON.stringify(fillSchema(route.body, { known, resolve, ...(planting === undefined ? {} : { planted: planting }) })),
        };
  const answer = await fetch(`${address}${path}${query === '' ? '' : `?${query}`}`, {
    method: route.method,
    redirect: 'manual',
    headers: {
      ...sessionHeaders(cookie),
      origin: address,
      'if-match': '"1"',
      ...('body' in body ? { 'content-type': 'application/json' } : {}),
    },
    ...body,
  });
  const head = {
    status: answer.status,
    type: answer.headers.get('content-type') ?? '',
    location: answer.headers.get('location') ?? '',
  };
  if (!head.type.startsWith('text/event-stream')) return { ...head, text: await answer.text() };
  await answer.body?.cancel();
  return { ...head, text: '' };
}

/** A role that the route's door opens to; null where anybody comes in. */
export function roleFor({ door, name }: ApiRoute): Role | null {
  if (door === 'open') return null;
  if (door === 'signed-in') return 'caseworker';
  const action = actions.find((each) => each === door);
  const role = roles.toSorted().find((each) => action !== undefined && mayOnSomeCase(each, action) && fits(each, name));
  if (role === undefined) throw new Failure('person.not-allowed', { name });
  return role;
}

/** Those who upload to any case are many; a supplier is walked through the portal. */
const fits = (role: Role, name: string): boolean => role !== 'supplier' || name.includes('/portal/') || name.includes('/receipts');
