/**
 * Whether a webhook may go to an address: its protocol, host and port stand in the list, and it carries no password. Names that merely begin
 * like a listed one, and addresses of this machine or its network, are others.
 *
 * @example isListed('https://robot.kommune.dk/sagsblik', ['https://robot.kommune.dk']) // true
 */
export function isListed(address: string, hosts: readonly string[]): boolean {
  const url = URL.parse(address);
  if (url === null || url.username !== '' || url.password !== '') return false;
  return hosts.some((host) => URL.parse(host)?.origin === url.origin);
}
