import { failures, type FailureCode } from '../../../domain/failures.ts';

/** An answer that is not the one asked for; the code comes from the one catalogue. */
export class RequestFailed extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, options?: ErrorOptions) {
    super(code, options);
    this.name = 'RequestFailed';
    this.code = code;
  }
}

/** The catalogue's code of anything thrown; what has none is unexpected. */
export function failureOf(thrown: unknown): FailureCode {
  return thrown instanceof RequestFailed ? thrown.code : 'internal.unexpected';
}

const isFailureCode = (code: unknown): code is FailureCode => typeof code === 'string' && Object.hasOwn(failures, code);

let csrfWord: string | null = null;

/** The session's word, which every change carries: other sites cannot read it. */
export function rememberCsrf(word: string | null): void {
  csrfWord = word;
}

let uploadLink: string | null = null;

/** The token of an upload link: it stands in the fragment of the address, and every request of this page carries it. */
export function rememberUploadLink(token: string | null): void {
  uploadLink = token;
}

/** Whether this page was opened by an upload link. */
export function hasUploadLink(): boolean {
  return uploadLink !== null;
}

/** What every request of our own page carries. */
export function ownHeaders(): Readonly<Record<string, string>> {
  return { ...(csrfWord === null ? {} : { 'x-csrf-token': csrfWord }), ...(uploadLink === null ? {} : { 'x-upload-link': uploadLink }) };
}

/** Asks the api and gives the answer when it is a success; throws RequestFailed with the code of the problem otherwise. */
export async function request(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  for (const [name, value] of Object.entries(ownHeaders())) headers.set(name, value);
  const response = await fetch(`/api/v1${path}`, { credentials: 'same-origin', ...init, headers });
  if (response.ok) return response;
  throw new RequestFailed(codeOf(await response.json().catch(() => null), response.status));
}

/** The answer as a value. The api validates what it sends against its own schemas, so that the shape is not checked twice. */
export async function requestValue<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await request(path, init);
  return (await response.json()) as T;
}

/** A request that changes something, with a JSON body where there is one. */
export async function send(method: 'POST' | 'DELETE', path: string, body?: unknown): Promise<void> {
  const content = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  await request(path, { method, ...content });
}

/** Problem details (RFC 9457) carry our code; a proxy's own page does not. */
export function codeOf(problem: unknown, status: number): FailureCode {
  if (typeof problem === 'object' && problem !== null && 'code' in problem && isFailureCode(problem.code)) return problem.code;
  if (status === 401) return 'person.unknown';
  return status === 413 ? 'upload.too-large' : 'internal.unexpected';
}
