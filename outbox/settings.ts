import { z } from 'zod';
import { isAddress } from '../domain/address.ts';
import { setting } from '../domain/setting.ts';

const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );

/** By which ways alerts leave the house; a way that is not set cannot be chosen. */
export const outboxSettings = {
  publicUrl: setting({
    env: 'PUBLIC_URL',
    doc: 'Address of the page as people open it, as https://sagsblik.kommune.dk: where links in mails and webhooks lead.',
    schema: z
      .string()
      .refine((text) => isAddress(text, ['https:', 'http:']), 'Unexpected address, expected https://sagsblik.kommune.dk')
      .transform((text) => text.replace(/\/+$/u, ''))
      .optional(),
  }),
  mailUrl: setting({
    env: 'MAIL_URL',
    doc: 'Mail server for digests, as smtps://user:password@host:465 or smtp://host:25; a password is never sent without TLS.',
    schema: z
      .string()
      .refine((text) => isAddress(text, ['smtp:', 'smtps:']), 'Unexpected address, expected smtps://user:password@host:465')
      .optional(),
    secret: true,
  }),
  mailFrom: setting({
    env: 'MAIL_FROM',
    doc: 'Sender of digests, as sagsblik@kommune.dk.',
    schema: z.email('Unexpected address, expected sagsblik@kommune.dk').optional(),
  }),
  webhookHosts: setting({
    env: 'WEBHOOK_HOSTS',
    doc: 'Where webhooks may go, with commas, each with its protocol and its port if it has one, as https://robot.kommune.dk; nowhere else, whatever a person asks for.',
    schema: list.refine((hosts) => hosts.every(isOrigin), 'Unexpected host, expected https://robot.kommune.dk without a path'),
  }),
  webhookSecret: setting({
    env: 'WEBHOOK_SECRET',
    doc: 'Key that webhooks are signed with, 32 characters at least; its receivers hold the same.',
    schema: z.string().min(32, 'Unexpected length, expected 32 characters at least').optional(),
    secret: true,
  }),
  webhookWaitMinutes: setting({
    env: 'WEBHOOK_WAIT_MINUTES',
    doc: 'Minutes that alerts are collected before a webhook tells them: a burst of files is one message.',
    schema: z.coerce.number().min(0).max(1_440).default(15),
  }),
};

function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && ['https:', 'http:'].includes(url.protocol) && url.origin === text.replace(/\/$/u, '').toLowerCase();
}
