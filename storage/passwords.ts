import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);
/** OWASP's recommendation for Argon2id: 19 MiB, two passes, one lane. */
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;
const SALT_BYTES = 16;
const ONE_TIME_BYTES = 12;

/** What is kept of a password: cost, salt and tag in the PHC notation, so that a later version may cost more. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const tag = await derive('argon2id', { message: password.normalize('NFC'), nonce: salt, ...COST });
  const { memory, passes, parallelism } = COST;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${salt.toString('base64url')}$${tag.toString('base64url')}`;
}

/** Takes as long for somebody who has no password at all: nobody learns from the time which names exist. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w-]+)\$([\w-]+)$/u.exec(kept ?? (await nobody));
  if (parts === null) return false;
  const [, memory = '', passes = '', parallelism = '', salt = '', kept64 = ''] = parts;
  const expected = Buffer.from(kept64, 'base64url');
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism), tagLength: expected.length };
  const tag = await derive('argon2id', { message: password.normalize('NFC'), nonce: Buffer.from(salt, 'base64url'), ...cost });
  return timingSafeEqual(tag, expected) && kept !== null;
}

/** 96 random bits, for a first sign-in. */
export function oneTimePassword(): string {
  return randomBytes(ONE_TIME_BYTES).toString('base64url');
}

const nobody = hashPassword(oneTimePassword());
