import type { InjectOptions } from 'fastify';

const boundary = 'test-boundary';

interface Part {
  readonly fileName: string;
  readonly bytes: Uint8Array | string;
}

function partOf({ fileName, bytes }: Part): Buffer {
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${fileName}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from(bytes), Buffer.from('\r\n')]);
}

/** An upload as a browser sends it; `cutOff` leaves the end out, as a lost connection does. */
export function upload(url: string, parts: readonly Part[], { cutOff = false } = {}): InjectOptions {
  const whole = Buffer.concat([...parts.map(partOf), Buffer.from(`--${boundary}--\r\n`)]);
  return {
    method: 'POST',
    url,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: cutOff ? whole.subarray(0, whole.length - boundary.length - 20) : whole,
  };
}
