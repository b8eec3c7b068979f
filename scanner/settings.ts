import { z } from 'zod';
import { isAddress } from '../domain/address.ts';
import { setting } from '../domain/setting.ts';

/** Where files are scanned for malware. */
export const scannerSettings = {
  clamavUrl: setting({
    env: 'CLAMAV_URL',
    doc: "Address of ClamAV's clamd, as tcp://host:3310 or unix:/run/clamav/clamd.ctl; where it is set nothing is read unscanned, where it is not every document says so.",
    schema: z.string().refine(isScannerAddress, 'Unexpected address, expected tcp://host:3310 or unix:/run/clamav/clamd.ctl').optional(),
  }),
  scanSeconds: setting({
    env: 'CLAMAV_SECONDS',
    doc: 'Longest time the scan of one file may take, in seconds.',
    schema: z.coerce.number().int().min(1).max(3_600).default(180),
  }),
};

function isScannerAddress(text: string): boolean {
  if (!isAddress(text, ['tcp:', 'unix:'])) return false;
  const url = new URL(text);
  return url.protocol === 'unix:' ? url.pathname.length > 1 : url.hostname !== '' && url.port !== '';
}
