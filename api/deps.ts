import type { FastifyBaseLogger } from 'fastify';
import { danishDay } from '../domain/danish-day.ts';
import type { QueueConnection } from '../queues/connection.ts';
import type { Queues } from '../queues/queues.ts';
import type { ObjectStore } from '../storage/objects/object-store.ts';
import type { OpenId } from './signing-in/open-id.ts';
import type { Records } from '../storage/records/records.ts';

/** What operations have set up for alerts. */
export interface AlertWaysOut {
  readonly mail: boolean;
  readonly webhook: boolean;
  /** Where webhooks may go. */
  readonly webhookHosts: readonly string[];
}

/** What the api stands on; tests hand in their own. */
export interface ApiDeps {
  readonly records: Records;
  readonly objects: ObjectStore;
  readonly queues: Pick<Queues, 'add' | 'counts'>;
  /** The only clock of the api. */
  readonly clock: () => Date;
  /** Folder of the built page; without one the api answers alone. */
  readonly webRoot?: string;
  readonly log?: FastifyBaseLogger;
  /** In bytes; 500 MB where it is left out. */
  readonly maxUploadBytes?: number;
  /** Host names beside the loopback ones. */
  readonly publicHosts?: readonly string[];
  /** The proxy in front, whose word on protocol and client is taken; nobody's where it is left out. */
  readonly trustedProxy?: string | undefined;
  /** For how many days a stated reason opens a colleague's case, the day itself included; that day alone where it is left out. */
  readonly reasonDays?: number;
  /** Requests of one session in a minute; without a limit where it is left out. */
  readonly requestsPerMinute?: number;
  /** The municipality's own sign-in; accounts of ours alone where it is left out. */
  readonly openId?: OpenId;
  /** By which ways alerts can leave the house; by none where it is left out. */
  readonly alertWays?: AlertWaysOut;
  /** Runs a request as a span of a trace; none is made where it is left out. */
  readonly trace?: (<T>(name: string, attributes: Readonly<Record<string, string>>, work: () => T) => T) | undefined;
  /** Hears of every answer: the route as registered, never the address. */
  readonly answered?: ((route: string, method: string, status: number, seconds: number) => void) | undefined;
  /** The queue's own connection, for the operators' board; without one there is no board. */
  readonly connection?: Pick<QueueConnection, 'openBoardQueue'>;
}

/** The day in Denmark, where a receipt's day is meant. */
export function dayOf(now: Date): string {
  return danishDay(now);
}
