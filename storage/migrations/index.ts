import type { Migration } from 'kysely/migration';
import * as firstRooms from './0001-first-rooms.ts';

/** THE LIST, in order; forward only. A released migration is never edited: a change is a new file and a new line. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-rooms': firstRooms,
};
