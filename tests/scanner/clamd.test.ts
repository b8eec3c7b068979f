import { expect, test } from 'vitest';
import { openScanner, scanFirst } from '../../scanner/index.ts';
import { scannerSettings } from '../../scanner/settings.ts';
import { openSandbox } from '../support/open-sandbox.ts';
import { eicar, hasClamd, ownClamd, startClamd } from '../support/start-clamd.ts';

const scannerAt = (clamavUrl: string) => {
  const scanner = openScanner({ clamavUrl, scanSeconds: 20 });
  if (scanner === null) throw new RangeError('an address was given');
  return scanner;
};

test.skipIf(!hasClamd)('a clean file is clean, a harmful one is named, one over the limit is not judged', async () => {
  const scanner = scannerAt(await startClamd());
  expect(await scanner.version()).toMatch(/^ClamAV \d/u);
  expect(await scanner.scan(Buffer.from('Borgeren møder tre timer om ugen.'))).toBeNull();
  expect(await scanner.scan(new Uint8Array())).toBeNull();
  expect(await scanner.scan(Buffer.alloc(900_000))).toBeNull();
  expect(await scanner.scan(Buffer.from(eicar))).toContain('Eicar-Test-Signature');
  // the scanner ends the connection in the middle of both; the second never gets to read why
  for (const size of [1_100_000, 50_000_000])
    await expect(scanner.scan(Buffer.alloc(size))).rejects.toMatchObject({ code: 'document.unscannable', retry: false });
});

test.skipIf(!hasClamd)('a sandbox behind the scanner never parses what is infected', async () => {
  const parsed: string[] = [];
  const parse = (bytes: Uint8Array, fileName: string) => (parsed.push(fileName), openSandbox.parse(bytes, fileName));
  const sandbox = scanFirst({ ...openSandbox, parse }, scannerAt(await startClamd()));
  await sandbox.parse(Buffer.from('Et brev.'), 'brev.txt');
  await expect(sandbox.parse(Buffer.from(eicar), 'faktura.txt')).rejects.toMatchObject({ code: 'document.infected' });
  expect(parsed).toEqual(['brev.txt']);
});

test('a scanner that is away is told as such and tried again', async () => {
  const { url } = await ownClamd();
  const away = { code: 'scanner.unreachable', retry: true };
  await expect(scannerAt(url).scan(Buffer.from('Et brev.'))).rejects.toMatchObject(away);
  await expect(scannerAt('unix:/nowhere/clamd.ctl').version()).rejects.toMatchObject(away);
});

test.each([
  ['tcp://clamav:3310', true],
  ['tcp://[::1]:3310', true],
  ['unix:/run/clamav/clamd.ctl', true],
  ['tcp://clamav', false],
  ['http://clamav:3310', false],
  ['clamav:3310', false],
  ['unix:', false],
])('the address %s is taken: %s', (address, isTaken) => {
  expect(scannerSettings.clamavUrl.schema.safeParse(address).success).toBe(isTaken);
});
