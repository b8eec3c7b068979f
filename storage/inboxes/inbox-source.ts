/** A file as an inbox shows it. */
export interface InboxFile {
  /** Unique within the inbox; personal, as names of files are. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Another stamp is another or a longer file: size and time of change, an ETag, a number that is given once. */
  readonly stamp: string;
  /** True where the inbox shows nothing that is still being written. */
  readonly isWhole: boolean;
  /** Name of the file with data on this one; null where there is none. */
  readonly sidecar: string | null;
}

/** What was fetched of a file. */
export interface FetchedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly sidecar: Uint8Array | null;
  /** What the inbox itself knows, as a mailbox does; a sidecar's word goes before it. */
  readonly received: Date | null;
  readonly sender: string | null;
}

/** One inbox, opened for one look. Every call throws failures of `inbox.*` alone. */
export interface InboxSource {
  list(): Promise<readonly InboxFile[]>;
  /** Null where the file is gone, or is another one than was listed. */
  fetch(file: InboxFile): Promise<FetchedFile | null>;
  /** Moves the file, after its sidecar, to the done folder. Does nothing where it is gone; overwrites nothing. */
  done(file: InboxFile): Promise<void>;
  /** Moves it to the failed folder, with a file beside it that tells why. */
  failed(file: InboxFile, why: { readonly code: string; readonly sentence: string }): Promise<void>;
  close(): Promise<void>;
}

/** The folders beside the files, where files lie afterwards. */
export const doneFolder = 'done';
export const failedFolder = 'failed';
