import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import type { Templates } from './make-templates.ts';
import { onServer } from './on-server.ts';

/** A database of one's own on the run's Postgres. */
export interface FreshDatabase {
  readonly url: string;
  /** Cuts open connections and drops the database. */
  drop(): Promise<void>;
}

/**
 * @param as what it is a copy of; an empty one, where it is left out, is for processes that bring it up to date themselves
 * @example const database = await freshDatabase('migrated'); const records = openRecords({ databaseUrl: database.url });
 */
export async function freshDatabase(as?: keyof Templates): Promise<FreshDatabase> {
  const server = inject('postgresUrl');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `create database ${name} ${as === undefined ? '' : `template ${inject('templates')[as]}`} strategy file_copy`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(server, `drop database if exists ${name} with (force)`) };
}
