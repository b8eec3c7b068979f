import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { isListed } from '../../outbox/index.ts';
import { sendWebhook } from '../../outbox/send-webhook.ts';
import { outboxSettings } from '../../outbox/settings.ts';
import { freePort } from '../support/free-port.ts';
import { startReceiver } from '../support/start-receiver.ts';

const secret = 'a secret of at least thirty-two signs';
const at = new Date('2024-03-04T08:00:00Z');
const webhook = (to: string) => ({ id: 'message-1', to, body: '{"alerts":3}', at });

test('the receiver can tell with the shared secret who sent it and when', async () => {
  const { origin, taken } = await startReceiver();
  await sendWebhook(webhook(`${origin}/sagsblik`), { hosts: [origin], secret });
  const [request] = taken;
  const [, seconds = '', signature = ''] = /^t=(\d+),v1=([0-9a-f]{64})$/u.exec(String(request?.headers['sagsblik-signature'])) ?? [];
  expect(createHmac('sha256', secret).update(`${seconds}.${request?.body}`).digest('hex')).toBe(signature);
  expect([Number(seconds) * 1_000, request?.path, request?.headers['sagsblik-message']]).toEqual([at.getTime(), '/sagsblik', 'message-1']);
});

test('an answer that leads to another host is not followed, listed or not', async () => {
  const elsewhere = await startReceiver();
  const leading = await startReceiver({ status: 307, location: `${elsewhere.origin}/` });
  const sent = sendWebhook(webhook(leading.origin), { hosts: [leading.origin, elsewhere.origin], secret });
  await expect(sent).rejects.toMatchObject({ code: 'webhook.refused', details: { status: 307 } });
  expect([leading.taken.length, elsewhere.taken.length]).toEqual([1, 0]);
});

test('a host that is not listed is never asked, and one that is away may be tried again', async () => {
  const { origin, taken } = await startReceiver();
  await expect(sendWebhook(webhook(origin), { hosts: ['https://robot.kommune.dk'], secret })).rejects.toMatchObject({
    code: 'webhook.host-not-listed',
    retry: false,
  });
  const away = `http://127.0.0.1:${await freePort()}`;
  await expect(sendWebhook(webhook(away), { hosts: [away], secret })).rejects.toMatchObject({ code: 'webhook.unreachable', retry: true });
  expect(taken).toEqual([]);
});

const hosts = ['https://robot.kommune.dk', 'http://10.0.0.5:9000/'];

test.each([
  ['https://robot.kommune.dk/sagsblik?x=1', true],
  ['https://ROBOT.kommune.dk:443/', true],
  ['http://10.0.0.5:9000/hook', true],
  ['http://robot.kommune.dk/', false],
  ['https://robot.kommune.dk:8443/', false],
  ['https://robot.kommune.dk.elsewhere.dk/', false],
  ['https://robot.kommune.dk@elsewhere.dk/', false],
  ['https://user:word@robot.kommune.dk/', false],
  ['http://127.0.0.1:9000/', false],
  ['http://169.254.169.254/', false],
  ['http://[::1]/', false],
  ['file:///etc/passwd', false],
  ['robot.kommune.dk', false],
])('%s is listed: %s', (address, isOne) => {
  expect(isListed(address, hosts)).toBe(isOne);
});

test.each([
  ['https://robot.kommune.dk, http://10.0.0.5:9000', true],
  ['', true],
  ['robot.kommune.dk', false],
  ['https://robot.kommune.dk/hook', false],
  ['https://*.kommune.dk/x', false],
])('the list "%s" is taken: %s', (list, isTaken) => {
  expect(outboxSettings.webhookHosts.schema.safeParse(list).success).toBe(isTaken);
});
