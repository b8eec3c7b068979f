import { statSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLane, type Lane } from '../../../runtime/sandbox/create-lane.ts';

const folder = fileURLToPath(new URL('../../fixtures/sandbox', import.meta.url));
const entry = join(folder, 'hostile-child.ts');
let outside: string;
let server: Server;
let port: string;
let lane: Lane;
let connections = 0;

function open(limits: { seconds: number; residentMebibytes: number }, extra: readonly string[] = []): Lane {
  return createLane({ size: 1, jobsPerChild: 100, entry, extraFolders: [folder, ...extra], ...limits });
}

async function attempt(name: string, target = '', on: Lane = lane): Promise<unknown> {
  const frame = await on.run({ key: name, ask: () => ({ head: { attempt: name, target }, blobs: [] }) });
  return frame.head;
}

beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), 'sagsblik-outside-'));
  await chmod(outside, 0o755); // open to everybody, so that only the sandbox can stand in the way
  await writeFile(join(outside, 'secret.txt'), 'secret', { mode: 0o644 });
  server = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? String(address.port) : '';
  lane = open({ seconds: 20, residentMebibytes: 512 });
});

afterAll(async () => {
  await lane.close();
  await new Promise((resolve) => server.close(resolve));
  await rm(outside, { recursive: true });
});

/** Whether any user may walk down to a folder: below a closed one, root's children stay root. */
function isOpenToAll(path: string): boolean {
  return (statSync(path).mode & 0o005) === 0o005 && (path === dirname(path) || isOpenToAll(dirname(path)));
}

const denied = { stopped: true, code: 'ERR_ACCESS_DENIED' };

test('a child finds nothing in its environment', async () => {
  expect(await attempt('read the environment')).toMatchObject({ stopped: true });
  expect(await attempt('read the environment of its process')).toEqual(denied);
});

test('a child cannot read a file outside its code, however open that file is', async () => {
  expect(await attempt('read a file', join(outside, 'secret.txt'))).toEqual(denied);
  expect(await attempt('read a file', '/etc/hostname')).toEqual(denied);
  expect(await attempt('read a file', join(folder, '../../../../../etc/hostname'))).toEqual(denied);
});

test('a child cannot follow a link out of a folder it may read', async () => {
  const inside = join(outside, 'code');
  await mkdir(inside);
  await writeFile(join(inside, 'code.txt'), 'code');
  await symlink(join(outside, 'secret.txt'), join(inside, 'link.txt'));
  const linked = open({ seconds: 20, residentMebibytes: 512 }, [inside]);
  expect(await attempt('read a file', join(inside, 'code.txt'), linked)).toEqual({ stopped: false });
  expect(await attempt('read a file', join(inside, 'link.txt'), linked)).toEqual(denied);
  await linked.close();
});

test.each(['write a file', 'append to a file', 'make a folder', 'make a link'])('a child cannot %s', async (name) => {
  expect(await attempt(name, join(outside, 'made'))).toMatchObject(denied);
});

test.each(['connect over TCP', 'ask over HTTP', 'send over UDP', 'look up a name'])('a child cannot %s', async (name) => {
  expect(await attempt(name, port)).toMatchObject({ stopped: true });
  expect(connections).toBe(0);
});

test.each(['start a program', 'start a worker', 'load native code'])('a child cannot %s', async (name) => {
  expect(await attempt(name)).toMatchObject({ stopped: true });
});

test.each(['eat memory in typed arrays', 'eat memory in objects'])(
  'a child that tries to %s is ended for its size, without a retry',
  async (name) => {
    const small = open({ seconds: 30, residentMebibytes: 300 });
    await expect(attempt(name, '', small)).rejects.toMatchObject({ code: 'document.too-large', retry: false });
    await small.close();
  },
);

test.each(['loop forever', 'wait forever'])('a child that tries to %s is ended for its time, and the next one answers', async (name) => {
  const quick = open({ seconds: 1, residentMebibytes: 512 });
  await expect(attempt(name, '', quick)).rejects.toMatchObject({ code: 'document.timed-out', retry: false });
  expect(await attempt('say hello', '', quick)).toEqual({ stopped: false });
  await quick.close();
});

test('a child that ends itself is a crash, which is tried again', async () => {
  await expect(attempt('end itself')).rejects.toMatchObject({ code: 'document.crashed', retry: true });
  expect(await attempt('say hello')).toEqual({ stopped: false });
});

test.runIf(process.getuid?.() === 0 && isOpenToAll(folder))('a child of root is nobody', async () => {
  expect(await attempt('say who it is')).toEqual({ stopped: true, code: 'Error: user 65534' });
});

test('closing a lane rejects what is open and starts nothing more', async () => {
  const closing = open({ seconds: 30, residentMebibytes: 512 });
  const opened = attempt('wait forever', '', closing);
  const failure = opened.catch((error: unknown) => error);
  await attemptStarted();
  await closing.close();
  expect(await failure).toMatchObject({ code: 'document.crashed' });
  await expect(attempt('say hello', '', closing)).rejects.toMatchObject({ details: { closed: true } });
});

/** Starting a child takes a moment; closing before that must be safe as well, so any moment will do. */
const attemptStarted = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
