import { expect, test } from 'vitest';
import { checkMail } from '../../outbox/index.ts';
import { sendMail } from '../../outbox/send-mail.ts';
import { freePort } from '../support/free-port.ts';
import { startSmtp } from '../support/start-smtp.ts';

const from = 'sagsblik@kommune.dk';
const mail = { id: 'message-1', to: 'rikke@kommune.dk', subject: 'Sagsblik: 3 nye advis i 2 sager', text: 'Æbler på øen.\n' };

test('a mail goes over SMTP with an id of its own and as text alone', async () => {
  const { url, mails } = await startSmtp();
  await checkMail(url);
  await sendMail(mail, { url, from });
  expect(mails.map(({ to }) => to)).toEqual([['rikke@kommune.dk']]);
  expect(mails[0]?.source).toMatch(/^From: sagsblik@kommune\.dk\r$/mu);
  expect(mails[0]?.source).toMatch(/^Message-ID: <message-1@kommune\.dk>\r$/mu);
  expect(mails[0]?.source).toMatch(/^Content-Type: text\/plain; charset=utf-8\r$/mu);
});

test('an address that the server refuses is not tried again; a server that is busy or away is', async () => {
  const refusing = await startSmtp({ refuse: 550 });
  await expect(sendMail(mail, { url: refusing.url, from })).rejects.toMatchObject({ code: 'mail.refused', retry: false });
  const busy = await startSmtp({ refuse: 451 });
  await expect(sendMail(mail, { url: busy.url, from })).rejects.toMatchObject({ code: 'mail.unreachable', retry: true });
  const away = `smtp://127.0.0.1:${await freePort()}`;
  await expect(sendMail(mail, { url: away, from })).rejects.toMatchObject({ code: 'mail.unreachable', retry: true });
});

test('a password is not sent to a server that does not speak TLS', async () => {
  const { url, mails } = await startSmtp();
  const withPassword = url.replace('smtp://', 'smtp://sagsblik:et-langt-kodeord@');
  await expect(sendMail(mail, { url: withPassword, from })).rejects.toMatchObject({ code: 'mail.unreachable' });
  expect(mails).toEqual([]);
});
