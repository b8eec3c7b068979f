/** Every part starts with a letter or digit, so that no part is `.`, `..` or hidden, and no key leaves its root. */
const keyShape = /^[a-z0-9][a-z0-9._-]*(\/[a-z0-9][a-z0-9._-]*)*$/u;
/** The shortest limit among the stores: S3 takes 1,024 bytes, a file name 255. */
const longestKey = 512;

/** Keys are made by this program alone; a wrong one is a mistake in it, and no failure of the catalogue. */
export function checkKey(key: string): void {
  if (key.length > longestKey || !keyShape.test(key) || key.includes('..'))
    throw new RangeError('An object key holds something it may not');
}

/** A prefix is a beginning of a key: it may also be empty or end inside a part. */
export function checkPrefix(prefix: string): void {
  if (prefix.length > longestKey || !/^[a-z0-9/._-]*$/u.test(prefix) || prefix.includes('..') || prefix.startsWith('/')) {
    throw new RangeError('An object prefix holds something it may not');
  }
}
