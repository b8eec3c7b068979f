import { checkMail, waysOf, type OutboxPlaces } from '../../outbox/index.ts';

/** For `sagsblik check`: by which ways alerts leave the house. A way that is half set up is told as not set up, with what it lacks. */
export async function tellOutbox(places: OutboxPlaces): Promise<string> {
  const { publicUrl, mailUrl, mailFrom, webhookHosts, webhookSecret } = places;
  const ways = waysOf(places);
  if (ways.mail && mailUrl !== undefined) await checkMail(mailUrl);
  const mail = ways.mail
    ? 'MAIL_URL, svarer'
    : missing('mail', mailUrl !== undefined, { PUBLIC_URL: publicUrl, MAIL_URL: mailUrl, MAIL_FROM: mailFrom });
  const hosts = webhookHosts.length === 0 ? undefined : webhookHosts.join(', ');
  const webhook = ways.webhook
    ? `webhooks til ${hosts}`
    : missing('webhooks', hosts !== undefined, { PUBLIC_URL: publicUrl, WEBHOOK_HOSTS: hosts, WEBHOOK_SECRET: webhookSecret });
  return `på siden; ${mail}; ${webhook}`;
}

/** For `sagsblik status`: messages of alerts by mail and webhook, by how far they came. */
export function messagesTold(counts: Readonly<Record<string, number>>): string {
  const of = (...states: readonly string[]): number => states.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
  return `advis sendt ud: ${of('sent')} sendt, ${of('pending', 'sending')} venter, ${of('failed')} opgivet`;
}

function missing(way: string, isBegun: boolean, settings: Readonly<Record<string, string | undefined>>): string {
  const lacking = Object.entries(settings).flatMap(([name, value]) => (value === undefined ? [name] : []));
  return isBegun ? `${way} mangler ${lacking.join(' og ')}` : `${way} er ikke sat op`;
}
