import { randomUUID } from 'node:crypto';
import { connectPostgres } from '../../queues/connection-postgres.ts';
import { openQueues } from '../../queues/index.ts';
import { openRecords } from '../../storage/records/index.ts';
import { onServer } from './on-server.ts';

/** Names of databases that nobody connects to: Postgres copies no database in use. */
export interface Templates {
  /** The tables of this version, without rows. */
  readonly migrated: string;
  /** Those and the queue's. */
  readonly withQueue: string;
}

/** To bring a database up to date takes five times what it takes to copy one that is. */
export async function makeTemplates(server: string): Promise<{ readonly templates: Templates; drop(): Promise<void> }> {
  const id = randomUUID().replaceAll('-', '');
  const templates: Templates = { migrated: `template_migrated_${id}`, withQueue: `template_queue_${id}` };
  await onServer(server, `create database ${templates.migrated}`);
  const records = openRecords({ databaseUrl: databaseAt(server, templates.migrated) });
  await records.migrate();
  await records.close();
  await onServer(server, `create database ${templates.withQueue} template ${templates.migrated}`);
  const queues = openQueues(connectPostgres(databaseAt(server, templates.withQueue)));
  await queues.counts();
  await queues.close();
  return {
    templates,
    drop: async () => {
      for (const name of Object.values(templates)) await onServer(server, `drop database ${name} with (force)`);
    },
  };
}

function databaseAt(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
