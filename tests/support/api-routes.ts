import type { OpenApi } from './open-api.ts';

/** JSON schema, as far as the api's own schemas use it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly minLength?: number;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Described {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
}

/** A route of the api with what may be sent to it. */
export interface ApiRoute {
  /** As the audit trail writes it: `GET /api/v1/cases/:caseId`. */
  readonly name: string;
  readonly method: string;
  readonly url: string;
  readonly door: string;
  readonly parameters: readonly Parameter[];
  /** Of a JSON body; null where there is none. */
  readonly body: Schema | null;
}

export interface ApiRoutes {
  readonly routes: readonly ApiRoute[];
  /** Follows a reference. */
  readonly resolve: (schema: Schema) => Schema;
}

/** Every route under /api/v1 with its own schemas, so that one that somebody adds tomorrow is walked tomorrow. HEAD is answered by its GET. */
export async function apiRoutes({ app }: Pick<OpenApi, 'app'>): Promise<ApiRoutes> {
  const { paths, components } = (await app.inject({ url: '/api/docs/json', headers: { host: 'localhost' } })).json<{
    readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
    readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
  }>();
  const routes = app.doors
    .filter(({ method, url }) => method !== 'HEAD' && url.startsWith('/api/v1/'))
    .map(({ method, url, door }) => {
      const described = paths[url.replaceAll(/:(\w+)/gu, '{$1}')]?.[method.toLowerCase()] ?? {};
      const body = described.requestBody?.content['application/json']?.schema ?? null;
      return { name: `${method} ${url}`, method, url, door, parameters: described.parameters ?? [], body };
    });
  const resolve = (schema: Schema): Schema =>
    schema.$ref === undefined ? schema : (components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});
  // what takes the case away comes last
  return { routes: routes.toSorted((a, b) => Number(takesAway(a)) - Number(takesAway(b))), resolve };
}

const takesAway = ({ name }: ApiRoute): boolean => name === 'DELETE /api/v1/cases/:caseId';
