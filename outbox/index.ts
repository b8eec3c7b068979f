import { sendMail, type Mail } from './send-mail.ts';
import { sendWebhook } from './send-webhook.ts';

/** What is set, as values. */
export interface OutboxPlaces {
  readonly publicUrl?: string | undefined;
  readonly mailUrl?: string | undefined;
  readonly mailFrom?: string | undefined;
  readonly webhookHosts: readonly string[];
  readonly webhookSecret?: string | undefined;
  readonly webhookWaitMinutes: number;
}

/** The ways out; null where one is not set up. Both need to know where links lead. */
export interface Outbox {
  /** Of the page of alerts. */
  readonly link: string;
  readonly webhookWaitMinutes: number;
  readonly mail: ((mail: Mail) => Promise<void>) | null;
  readonly webhook: ((webhook: Parameters<typeof sendWebhook>[0]) => Promise<void>) | null;
}

/** Nothing is connected before the first message. */
export function openOutbox(places: OutboxPlaces): Outbox {
  const { publicUrl, mailUrl: url, mailFrom: from, webhookHosts: hosts, webhookSecret: secret, webhookWaitMinutes } = places;
  const { mail, webhook } = waysOf(places);
  return {
    link: `${publicUrl ?? ''}/advis`,
    webhookWaitMinutes,
    mail: mail && url !== undefined && from !== undefined ? (each) => sendMail(each, { url, from }) : null,
    webhook: webhook && secret !== undefined ? (each) => sendWebhook(each, { hosts, secret }) : null,
  };
}

/** Which ways a person can choose. */
export function waysOf({ publicUrl, mailUrl, mailFrom, webhookHosts, webhookSecret }: OutboxPlaces): {
  readonly mail: boolean;
  readonly webhook: boolean;
} {
  return {
    mail: publicUrl !== undefined && mailUrl !== undefined && mailFrom !== undefined,
    webhook: publicUrl !== undefined && webhookHosts.length > 0 && webhookSecret !== undefined,
  };
}

export { isListed } from './is-listed.ts';
export { checkMail } from './send-mail.ts';
