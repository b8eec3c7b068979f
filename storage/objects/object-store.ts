/** Bytes that come part by part, and how many they are. */
export interface ByteStream {
  readonly size: number;
  readonly parts: AsyncIterable<Uint8Array>;
}

/** Bytes under a key. Every driver passes tests/contracts/object-store.ts. Keys: `[a-z0-9/._-]+`, no `..`, never personal. */
export interface ObjectStore {
  /** All or nothing: a reader sees the whole object or none. Writing the same key again replaces it. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** The same for an object that should never stand in memory whole; it must hold as many bytes as `stream.size` says. */
  putStream(key: string, stream: ByteStream): Promise<void>;
  /** Throws `object.missing`. */
  get(key: string): Promise<Uint8Array>;
  /** Bytes [start, end) of the object; throws `object.missing`. */
  getRange(key: string, start: number, end: number): Promise<Uint8Array>;
  has(key: string): Promise<boolean>;
  /** Succeeds where the key is not there. */
  remove(key: string): Promise<void>;
  /** Keys below a prefix, sorted. */
  list(prefix: string): AsyncIterable<string>;
  close(): Promise<void>;
}
