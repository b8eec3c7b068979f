import { useMemo, useSyncExternalStore } from 'react';

import { readRoute, type Route } from './route.ts';

const listeners = new Set<() => void>();
/** Marks a step that this page made, so that closing what it opened can go back instead of forward. */
const OPENED = { opened: true };

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
  };
}

/** Goes to an address of this page. `replace` leaves no step to go back to, for what is a state of the page rather than a place. */
export function navigate(address: string, how: 'push' | 'replace' | 'open' = 'push'): void {
  if (how === 'replace') window.history.replaceState(window.history.state, '', address);
  else window.history.pushState(how === 'open' ? OPENED : null, '', address);
  for (const listener of listeners) listener();
}

/** The present address with parameters set or removed (null). */
export function addressWith(changes: Readonly<Record<string, string | null>>): string {
  const parameters = new URLSearchParams(window.location.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) parameters.delete(name);
    else parameters.set(name, value);
  }
  const query = parameters.toString();
  return `${window.location.pathname}${query === '' ? '' : `?${query}`}`;
}

/** Opens something beside the page, one step that the browser's back button closes; a second one takes the place of the first. */
export function openBeside(changes: Readonly<Record<string, string>>): void {
  navigate(addressWith(changes), hasOpened() ? 'replace' : 'open');
}

/** Closes it again: one step back where this page opened it, else the address without it. */
export function closeBeside(names: readonly string[]): void {
  if (hasOpened()) window.history.back();
  else navigate(addressWith(Object.fromEntries(names.map((name) => [name, null]))), 'replace');
}

function hasOpened(): boolean {
  const state: unknown = window.history.state;
  return typeof state === 'object' && state !== null && 'opened' in state;
}

/** The route and the parameters of the present address; renders anew when they change. */
export function useLocation(): { readonly route: Route; readonly parameters: URLSearchParams } {
  const address = useSyncExternalStore(subscribe, () => window.location.pathname + window.location.search);
  return useMemo(() => {
    const [pathname = '/', query = ''] = address.split('?', 2);
    return { route: readRoute(pathname), parameters: new URLSearchParams(query) };
  }, [address]);
}
