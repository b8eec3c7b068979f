import { request } from './request.ts';

interface Change {
  readonly body?: unknown;
  /** The version that was read of what is changed. */
  readonly version?: number;
}

/** Something made, changed or taken away, with the api's answer. */
export async function change<T>(method: 'POST' | 'PUT' | 'DELETE', path: string, { body, version }: Change = {}): Promise<T> {
  const headers: Record<string, string> = {};
  if (body !== undefined) headers['content-type'] = 'application/json';
  if (version !== undefined) headers['if-match'] = `"${version}"`;
  // a request that the browser sends again, after a connection broke, makes nothing twice
  if (method === 'POST') headers['idempotency-key'] = newKey();
  const response = await request(path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  return (response.status === 204 ? null : await response.json()) as T;
}

/** `crypto.randomUUID` is kept from pages on plain http. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
