import type { ApiRoutes, Schema } from './api-routes.ts';

/** What stands at one place instead of what would fit there. */
export interface Planted {
  /** As `textFields` names it. */
  readonly at: string;
  readonly value: unknown;
}

export interface Filling extends Pick<ApiRoutes, 'resolve'> {
  /** Values by the name of the field, for ids that must be of something that is there. */
  readonly known: Readonly<Record<string, unknown>>;
  readonly planted?: Planted;
}

const words = 'Et par ord';
/** Tried in this order against a pattern. */
const samples = ['2024-03-01', 'a'.repeat(64), 'a'.repeat(32), '00000000-0000-4000-8000-000000000000', '010190-0000', 'none', '7', 'x'];

/** A value that fits a schema, with something else planted at one place of it. */
export function fillSchema(given: Schema, filling: Filling, at = '', name = ''): unknown {
  const { planted, known, resolve } = filling;
  if (planted?.at === at) return planted.value;
  const schema = resolve(given);
  const variants = schema.anyOf ?? schema.oneOf;
  if (variants !== undefined) {
    const chosen = variants.findIndex((_, index) => planted?.at.startsWith(`${at}|${index}`) === true);
    const index = chosen === -1 ? variants.findIndex((variant) => resolve(variant).type !== 'null') : chosen;
    return fillSchema(variants[index] ?? {}, filling, `${at}|${index}`, name);
  }
  if (schema.type === 'array') return [fillSchema(schema.items ?? {}, filling, `${at}[]`, name)];
  if (Object.hasOwn(known, name)) return known[name];
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.type === 'object' || schema.properties !== undefined)
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([key, value]) => [key, fillSchema(value, filling, `${at}.${key}`, key)]),
    );
  if (schema.type === 'integer' || schema.type === 'number') return schema.default ?? Math.max(schema.minimum ?? 1, 1);
  if (schema.type === 'boolean') return false;
  if (schema.type === 'null') return null;
  const { pattern } = schema;
  return pattern === undefined ? words : (samples.find((sample) => new RegExp(pattern, 'u').test(sample)) ?? words);
}

/** The places of a schema at which a text can stand, each with a name; those that take one of a few words are not among them. */
export function textFields(given: Schema, resolve: ApiRoutes['resolve'], at = ''): readonly string[] {
  const schema = resolve(given);
  const variants = schema.anyOf ?? schema.oneOf ?? [];
  const inside = [
    ...variants.flatMap((variant, index) => textFields(variant, resolve, `${at}|${index}`)),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, value]) => textFields(value, resolve, `${at}.${key}`)),
    ...(schema.items === undefined ? [] : textFields(schema.items, resolve, `${at}[]`)),
  ];
  const isText = schema.type === 'string' && schema.enum === undefined && schema.const === undefined && schema.format !== 'binary';
  return isText ? [...inside, at] : inside;
}
