import { connect, type Socket } from 'node:net';
import { Failure } from '../domain/failure.ts';
import type { Scanner } from './scanner.ts';

/** clamd reads a chunk at a time; it takes any size below its StreamMaxLength. */
const CHUNK_BYTES = 65_536;
/** For what is answered at once. */
const SHORT_MILLISECONDS = 5_000;

/** Where clamd answers. */
type Place = { readonly host: string; readonly port: number } | { readonly path: string };

/** What came back before the connection ended. */
interface Answer {
  readonly text: string;
  /** Whether the connection stood at all. */
  readonly isConnected: boolean;
}

/** clamd over a connection per question: its own protocol is a command, chunks with their length, and one line. */
export function openClamd(address: string, scanSeconds: number): Scanner {
  const place = placeOf(address);
  const version = async (): Promise<string> => {
    const { text } = await ask(place, SHORT_MILLISECONDS, (socket) => void socket.write('zVERSION\0'));
    if (text === '') throw new Failure('scanner.unreachable');
    return text;
  };
  return {
    version,
    scan: async (bytes) => {
      const { text, isConnected } = await ask(place, scanSeconds * 1_000, (socket) => sendStream(socket, bytes));
      if (text === 'stream: OK') return null;
      const found = /^stream: (.+) FOUND$/u.exec(text)?.[1];
      if (found !== undefined) return found;
      if (!isConnected) throw new Failure('scanner.unreachable');
      // It broke off in the middle, or said it will not: one that is there and well has its reason in the file, most often its size.
      await version();
      throw new Failure('document.unscannable', { bytes: bytes.length, answer: text === '' ? 'none' : text });
    },
  };
}

function placeOf(address: string): Place {
  const { protocol, hostname, port, pathname } = new URL(address);
  return protocol === 'unix:' ? { path: pathname } : { host: hostname.replaceAll(/[[\]]/gu, ''), port: Number(port) };
}

/** Asks one question and hears until the other side ends. Never throws: what was heard before an error may be the answer. */
function ask(place: Place, milliseconds: number, send: (socket: Socket) => void): Promise<Answer> {
  const heard: Buffer[] = [];
  let isConnected = false;
  return new Promise((resolve) => {
    const socket = connect({ ...place, allowHalfOpen: true });
    const end = (): void => {
      clearTimeout(over);
      socket.destroy();
      resolve({ text: Buffer.concat(heard).toString().replace(/\0.*$/su, '').trim(), isConnected });
    };
    const over = setTimeout(end, milliseconds);
    socket.on('connect', () => {
      isConnected = true;
      send(socket);
    });
    socket.on('data', (chunk) => void heard.push(Buffer.from(chunk)));
    socket.once('end', end);
    socket.once('close', end);
    socket.on('error', end);
  });
}

/** Chunk after chunk as the other side takes them: a scan of 100 MB must not lie in the socket twice. */
function sendStream(socket: Socket, bytes: Uint8Array): void {
  socket.write('zINSTREAM\0');
  let sent = 0;
  const sendOn = (): void => {
    while (sent < bytes.length && !socket.destroyed) {
      const chunk = bytes.subarray(sent, sent + CHUNK_BYTES);
      sent += chunk.length;
      socket.write(lengthOf(chunk));
      if (!socket.write(chunk)) return void socket.once('drain', sendOn);
    }
    if (!socket.destroyed) socket.write(lengthOf(new Uint8Array()));
  };
  sendOn();
}

function lengthOf(chunk: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.length);
  return length;
}
