/** The virus scanner, as the steps see it. */
export interface Scanner {
  /**
   * The name of what was found; null where the bytes are clean. Throws `scanner.unreachable` where nobody answers, and
   * `document.unscannable` where the scanner answers but will not judge these bytes.
   */
  scan(bytes: Uint8Array): Promise<string | null>;
  /** Version of the scanner and day of its signatures, as it names them; throws `scanner.unreachable`. */
  version(): Promise<string>;
}
