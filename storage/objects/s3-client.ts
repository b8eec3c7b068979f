import http from 'node:http';
import https from 'node:https';
import { Client } from 'minio';

/** `http(s)://KEY:SECRET@host[:port]/bucket[?region=eu-west-1]`: MinIO or any other S3 server. */
export interface S3Place {
  readonly url: string;
  /** A server that says nothing for this long is away. */
  readonly silentMilliseconds?: number;
}

/** Without an end to silence a request would wait for ever; long enough for a slow disk. */
const SILENT_MILLISECONDS = 20_000;

type Request = typeof http.request;

/** The client's own way of asking, with an end to silence. */
function endingSilence(request: Request, milliseconds: number): { request: Request } {
  const asking = (...call: Parameters<Request>): ReturnType<Request> => {
    const asked = request(...call);
    return asked.setTimeout(milliseconds, () => asked.destroy(new Error('The server stayed silent')));
  };
  return { request: asking as Request };
}

/** The minio client of a place; asks nothing yet. */
export function connectS3({ url, silentMilliseconds = SILENT_MILLISECONDS }: S3Place): { client: Client; bucket: string; region: string } {
  const { protocol, hostname, port, username, password, pathname, searchParams } = new URL(url);
  const region = searchParams.get('region') ?? 'us-east-1';
  const client = new Client({
    endPoint: hostname,
    ...(port === '' ? {} : { port: Number(port) }),
    useSSL: protocol === 'https:',
    accessKey: decodeURIComponent(username),
    secretKey: decodeURIComponent(password),
    region,
    transport: endingSilence(protocol === 'https:' ? https.request : http.request, silentMilliseconds),
  });
  return { client, bucket: pathname.split('/')[1] ?? '', region };
}
