import { Failure } from '../../domain/failure.ts';

/** An entry of an OLE compound file; names and numbers as its directory states them. */
interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** An OLE compound file whose chains and tree are known to end. */
export interface OleFile {
  /** Names at the top, storages and streams alike. */
  readonly names: readonly string[];
  /** Names in a storage, by the names that lead to it; none where there is no such storage. */
  namesIn(...path: readonly string[]): readonly string[];
  /** The bytes of a stream, by the names that lead to it; null where there is none. */
  stream(...path: readonly string[]): Uint8Array | null;
}

const STREAM = 2;
const FREE = 0xffff_fffa;
const ENTRY_BYTES = 128;
/** How often all bytes of a file may be read, streams that are asked for again counted. */
const MOST_READS = 16;
/** Entries a directory may have; an Outlook message of a thousand attachments has 60,000. */
const MOST_ENTRIES = 200_000;

/**
 * Opens an OLE compound file (Office before 2007, Outlook messages). Every chain is followed at most once through, so a file
 * whose chains or tree run in a circle fails here, before a library walks it.
 *
 * @throws Failure `document.corrupt`
 */
export function openOle(bytes: Uint8Array): OleFile {
  const file = readHeader(bytes);
  const entries = readEntries(file);
  const [root] = entries;
  if (root === undefined) throw new Failure('document.corrupt', { part: 'directory' });
  const childrenOf = walkTree(entries);
  let sectors: Uint8Array | null = null;
  let bytesLeft = MOST_READS * bytes.length;
  const read = ({ start, size }: Entry): Uint8Array => {
    // No honest file keeps two streams in one place; one that does can be a thousand times itself.
    bytesLeft -= Math.min(size, bytes.length);
    if (bytesLeft < 0) throw new Failure('document.corrupt', { part: 'streams' });
    if (size >= file.smallBelow) return joined(file, start, size);
    sectors ??= joined(file, root.start, root.size);
    return joinSmall({ sectors, next: file.smallNext }, start, size);
  };
  const find = (path: readonly string[]): Entry | undefined =>
    path.reduce<Entry | undefined>(
      (at, name) => (at === undefined ? undefined : childrenOf.get(at)?.find((child) => child.name === name)),
      root,
    );
  const namesIn = (...path: readonly string[]): readonly string[] => {
    const at = find(path);
    return (at === undefined ? [] : (childrenOf.get(at) ?? [])).map(({ name }) => name);
  };
  return {
    names: namesIn(),
    namesIn,
    stream: (...path) => {
      const at = find(path);
      return at === undefined || at.type !== STREAM ? null : read(at);
    },
  };
}

interface Sectors {
  readonly bytes: Uint8Array;
  readonly sectorBytes: number;
  readonly directoryStart: number;
  readonly smallBelow: number;
  next(sector: number): number;
  smallNext(sector: number): number;
}

function readHeader(bytes: Uint8Array): Sectors {
  if (bytes.length < 512) throw new Failure('document.corrupt', { part: 'header' });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw new Failure('document.corrupt', { part: 'header' });
  const sectorBytes = 2 ** shift;
  const at = (sector: number): number => (sector + 1) * sectorBytes;
  const word = (offset: number): number => (offset + 4 <= bytes.length ? view.getUint32(offset, true) : FREE);
  const tables = Array.from({ length: 109 }, (_, index) => word(76 + 4 * index));
  const seen = new Set<number>();
  for (let more = word(68); more < FREE && !seen.has(more); more = word(at(more) + sectorBytes - 4)) {
    seen.add(more);
    for (let index = 0; index < sectorBytes / 4 - 1; index += 1) tables.push(word(at(more) + 4 * index));
  }
  const inTable = (list: readonly number[], index: number): number => {
    const table = list[Math.floor((4 * index) / sectorBytes)];
    return table === undefined || table >= FREE ? FREE : word(at(table) + ((4 * index) % sectorBytes));
  };
  const next = (sector: number): number => inTable(tables, sector);
  const base = { bytes, sectorBytes, directoryStart: word(48), smallBelow: word(56), next };
  const smallTables = word(60) < FREE ? chain(base, word(60)) : [];
  return { ...base, smallNext: (sector) => inTable(smallTables, sector) };
}

/** The sectors of a chain; a file has no chain longer than itself. */
function chain({ bytes, sectorBytes, next }: Pick<Sectors, 'bytes' | 'sectorBytes' | 'next'>, start: number): readonly number[] {
  const most = Math.ceil(bytes.length / sectorBytes);
  const sectors: number[] = [];
  for (let at = start; at < FREE; at = next(at)) {
    if (sectors.length > most || at > most) throw new Failure('document.corrupt', { part: 'chain' });
    sectors.push(at);
  }
  return sectors;
}

function joined(file: Sectors, start: number, size: number): Uint8Array {
  if (start >= FREE || size === 0) return new Uint8Array();
  const { bytes, sectorBytes } = file;
  const pieces = chain(file, start).map((sector) => bytes.subarray((sector + 1) * sectorBytes, (sector + 2) * sectorBytes));
  return new Uint8Array(Buffer.concat(pieces)).subarray(0, size);
}

function joinSmall(small: { readonly sectors: Uint8Array; next(at: number): number }, start: number, size: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  const most = small.sectors.length / 64;
  for (let at = start; at < FREE && pieces.length * 64 < size; at = small.next(at)) {
    if (pieces.length > most) throw new Failure('document.corrupt', { part: 'chain' });
    pieces.push(small.sectors.subarray(at * 64, at * 64 + 64));
  }
  return new Uint8Array(Buffer.concat(pieces)).subarray(0, size);
}

function readEntries(file: Sectors): readonly Entry[] {
  const directory = joined(file, file.directoryStart, Number.MAX_SAFE_INTEGER);
  if (directory.length / ENTRY_BYTES > MOST_ENTRIES) throw new Failure('document.too-large', { entries: directory.length / ENTRY_BYTES });
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  return Array.from({ length: Math.floor(directory.length / ENTRY_BYTES) }, (_, index) => {
    const at = index * ENTRY_BYTES;
    const name = directory.subarray(at, at + Math.min(64, Math.max(0, view.getUint16(at + 64, true) - 2)));
    const [left, right, child, start, size] = [68, 72, 76, 116, 120].map((field) => view.getUint32(at + field, true));
    const numbers = { left: left ?? FREE, right: right ?? FREE, child: child ?? FREE, start: start ?? FREE, size: size ?? 0 };
    return { name: new TextDecoder('utf-16le').decode(name), type: directory[at + 66] ?? 0, ...numbers };
  });
}

/** The children of each storage; an entry that stands in the tree twice closes a circle. */
function walkTree(entries: readonly Entry[]): ReadonlyMap<Entry, readonly Entry[]> {
  const children = new Map<Entry, Entry[]>();
  const seen = new Set<number>();
  const open: { readonly parent: Entry; readonly at: number }[] =
    entries[0] === undefined ? [] : [{ parent: entries[0], at: entries[0].child }];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    if (step.at >= FREE) continue;
    const entry = entries[step.at];
    if (entry === undefined || seen.has(step.at)) throw new Failure('document.corrupt', { part: 'directory' });
    seen.add(step.at);
    const siblings = children.get(step.parent);
    if (siblings === undefined) children.set(step.parent, [entry]);
    else siblings.push(entry);
    open.push({ parent: step.parent, at: entry.left }, { parent: step.parent, at: entry.right });
    if (entry.type !== STREAM) open.push({ parent: entry, at: entry.child });
  }
  return children;
}
