/** What a browser shows by itself and nothing can run in. Everything else is handed over as a file to keep. */
const SHOWN = new Set(['application/pdf', 'image/jpeg', 'image/png', 'image/tiff', 'image/webp', 'image/heic', 'text/plain']);
/** Markup runs where a browser opens it: it never leaves under its own name. */
const MARKUP = /^(text|application)\/(x?html|xml)|^image\/svg|\+xml$/u;

/** How a received document is served: never as something that a browser runs. */
export function servedAs(mediaType: string | null): { readonly type: string; readonly shown: boolean } {
  if (mediaType !== null && SHOWN.has(mediaType)) return { type: mediaType, shown: true };
  return { type: mediaType === null || MARKUP.test(mediaType) ? 'application/octet-stream' : mediaType, shown: false };
}
