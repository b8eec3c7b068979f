/** RFC 8187 leaves these as they are; everything else becomes %XX of its UTF-8 bytes. */
function percentEncoded(name: string): string {
  return encodeURIComponent(name).replaceAll(/['()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Keeps a received name whole for today's browsers, and as ASCII for others; no sign of it can end the header or the quotes. */
export function contentDisposition(fileName: string, shown: boolean): string {
  const ascii = fileName.replaceAll(/[^\x20-\x7E]|["\\%]/gu, '_');
  return `${shown ? 'inline' : 'attachment'}; filename="${ascii}"; filename*=UTF-8''${percentEncoded(fileName.toWellFormed())}`;
}
