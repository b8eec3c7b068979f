import { expect, test } from 'vitest';
import { readSidecar } from '../../../pipeline/intake/index.ts';

const of = (text: string): ReturnType<typeof readSidecar> => readSidecar(Buffer.from(text));

test('case, day and sender are read, and what else stands there is left alone', () => {
  expect(of('{"case":" J-2024-17 ","received":"2024-03-01","sender":"Lægehuset på Ærø","kanal":"post"}')).toEqual({
    reference: 'J-2024-17',
    received: '2024-03-01',
    sender: 'Lægehuset på Ærø',
  });
});

test('nothing of it has to be told, and a byte order mark is none of it', () => {
  const nothing = { reference: null, received: null, sender: null };
  expect([readSidecar(null), of('{}'), of('\uFEFF{"case":null}')]).toEqual([nothing, nothing, nothing]);
});

test.each(['', 'case: J-1', '[]', '{"case":7}', '{"received":"1. marts"}', '{"received":"2024-02-31"}', '{"case":""}'])(
  'what is no sidecar is told by code and never with its content: %s',
  (text) => {
    expect(() => of(text)).toThrow(expect.objectContaining({ code: 'inbox.sidecar-invalid' }));
  },
);

test('bytes that are no UTF-8 are refused', () => {
  expect(() => readSidecar(Uint8Array.from([0x7b, 0xe6, 0x7d]))).toThrow(expect.objectContaining({ code: 'inbox.sidecar-invalid' }));
});
