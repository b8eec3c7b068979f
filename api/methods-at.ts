import type { RouteDoor } from './plugins/rights.ts';

/**
 * The methods that an address takes, in the order of the alphabet; none where there is nothing. How to ask is open (`/api/docs`), so that telling it
 * gives nothing of a case away.
 *
 * @example methodsAt('/api/v1/me?x=1', app.doors) // ['GET', 'HEAD']
 */
export function methodsAt(address: string, routes: readonly Pick<RouteDoor, 'method' | 'url'>[]): readonly string[] {
  const [path = ''] = address.split('?', 1);
  const parts = path.split('/');
  // the page answers every address, and only by GET
  const fitting = routes.filter(({ url }) => !url.endsWith('*') && fits(parts, url.split('/')));
  return [...new Set(fitting.map(({ method }) => method))].toSorted();
}

function fits(parts: readonly string[], pattern: readonly string[]): boolean {
  return parts.length === pattern.length && pattern.every((name, at) => (name.startsWith(':') ? parts[at] !== '' : name === parts[at]));
}
