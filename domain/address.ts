/**
 * Whether a text is an address that every part of ours can take apart: one of the protocols, and a user and password whose
 * special characters are escaped (`%` as `%25`).
 *
 * @example isAddress('redis://:p%40ss@host:6379', ['redis:', 'rediss:']) // true
 */
export function isAddress(text: string, protocols: readonly string[]): boolean {
  const url = URL.parse(text);
  if (url === null || !protocols.includes(url.protocol)) return false;
  try {
    decodeURIComponent(url.username + url.password);
    return true;
  } catch {
    return false;
  }
}
