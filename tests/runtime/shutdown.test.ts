import { pino } from 'pino';
import { expect, test } from 'vitest';
import { createShutdown } from '../../runtime/shutdown.ts';

const log = pino({ level: 'silent' });

test('what was opened last is closed first', async () => {
  const shutdown = createShutdown(log);
  const closed: string[] = [];
  for (const name of ['postgres', 'records', 'queues', 'workers']) shutdown.add(name, () => void closed.push(name));
  await shutdown.run();
  expect(closed).toEqual(['workers', 'queues', 'records', 'postgres']);
});

test('a part is closed when the one above it is closed, and not before', async () => {
  const shutdown = createShutdown(log);
  const events: string[] = [];
  shutdown.add('records', () => void events.push('records closed'));
  shutdown.add('workers', async () => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    events.push('workers closed');
  });
  await shutdown.run();
  expect(events).toEqual(['workers closed', 'records closed']);
});

test('a part that does not close in time or fails holds up nobody, and is named', async () => {
  const shutdown = createShutdown(log, 20);
  const closed: string[] = [];
  shutdown.add('postgres', () => void closed.push('postgres'));
  shutdown.add('queues', () => Promise.reject(new Error('away')));
  shutdown.add('workers', () => new Promise(() => {}));
  expect([await shutdown.run(), closed]).toEqual([['workers', 'queues'], ['postgres']]);
});

test('a signal asks for the end, with its name', async () => {
  const shutdown = createShutdown(log);
  process.emit('SIGTERM');
  expect(await shutdown.asked).toBe('SIGTERM');
});
