/** In UTF-8 bytes; what file systems take. */
const longestName = 255;

/** Whether a received name is a name and no path: nothing in it climbs, hides as a control character, or turns the reading direction. */
export function isSafeFileName(name: string): boolean {
  if (name.trim() === '' || Buffer.byteLength(name) > longestName) return false;
  if (/[/\\\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(name)) return false;
  return !/^\.{1,2}$/u.test(name.trim());
}

/** The same name with what makes it unsafe replaced: for an attachment, whose sender nobody can ask to rename it. */
export function safeFileName(name: string): string {
  const replaced = name.replaceAll(/[/\\\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '_').trim();
  const short = Buffer.from(replaced)
    .subarray(0, longestName)
    .toString()
    .replace(/\uFFFD$/u, '');
  return isSafeFileName(short) ? short : '_';
}
