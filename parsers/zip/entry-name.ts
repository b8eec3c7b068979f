/** Danish and neighbouring letters of code page 850, in which Windows writes names unless it must not. */
const CODE_PAGE_850: Readonly<Record<number, string>> = {
  0x81: 'ü',
  0x82: 'é',
  0x84: 'ä',
  0x86: 'å',
  0x8f: 'Å',
  0x91: 'æ',
  0x92: 'Æ',
  0x94: 'ö',
  0x8e: 'Ä',
  0x99: 'Ö',
  0x9a: 'Ü',
  0x9b: 'ø',
  0x9d: 'Ø',
};

/** The path as written: UTF-8 where it is that, else code page 850; folders are parted by `/`. */
export function entryPath(bytes: Uint8Array): string {
  return decodeName(bytes).replaceAll('\\', '/').normalize('NFC');
}

function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : (CODE_PAGE_850[byte] ?? '_'))).join(''); // no UTF-8
  }
}

/** What a path calls its file, without the folders that it names or climbs to. */
export function entryName(path: string): string {
  return path.split('/').findLast((step) => step !== '' && step !== '.' && step !== '..') ?? '';
}

/** A name that no earlier file of the archive has: `brev (2).pdf`. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const point = name.lastIndexOf('.');
  const [stem, ending] = point <= 0 ? [name, ''] : [name.slice(0, point), name.slice(point)];
  for (let number = 2; ; number += 1) {
    const next = `${stem} (${number})${ending}`;
    if (!taken.has(next)) return next;
  }
}
