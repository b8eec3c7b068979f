/** By the first bytes, where a format stands for several media types. */
const signatures: readonly { readonly mediaType: string; readonly starts: readonly number[]; readonly at?: number }[] = [
  { mediaType: 'image/jpeg', starts: [0xff, 0xd8] },
  { mediaType: 'image/png', starts: [0x89, 0x50, 0x4e, 0x47] },
  { mediaType: 'image/tiff', starts: [0x49, 0x49, 0x2a, 0x00] },
  { mediaType: 'image/tiff', starts: [0x4d, 0x4d, 0x00, 0x2a] },
  { mediaType: 'image/webp', starts: [0x57, 0x45, 0x42, 0x50], at: 8 },
  { mediaType: 'image/heic', starts: [0x66, 0x74, 0x79, 0x70], at: 4 },
];

/** The media type of recognised bytes: the format's first one, unless the bytes say which of several. */
export function mediaTypeOf(format: { readonly mediaTypes: readonly string[] }, bytes: Uint8Array): string {
  const signed = signatures.find(({ starts, at = 0 }) => starts.every((byte, index) => bytes[at + index] === byte));
  if (signed !== undefined && format.mediaTypes.includes(signed.mediaType)) return signed.mediaType;
  return format.mediaTypes[0] ?? 'application/octet-stream';
}
