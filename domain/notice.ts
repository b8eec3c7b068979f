import type { Place } from './place.ts';

/** What a person should know about a document. Codes are public and never reused; sentences stand in `domain/texts/`. */
export const noticeCodes = [
  'page.unreadable',
  'page.blank',
  'page.read-by-ocr',
  'page.low-certainty',
  'page.bad-text-layer',
  'pages.over-limit',
  'part.unreadable',
  'image.unread',
  'text.encoding-guessed',
  'text.tracked-changes',
  'text.hidden',
  'file.wrong-extension',
  'file.macros',
  'file.no-text',
  'attachment.unreadable',
  'attachment.unsupported',
  'attachment.locked',
  'attachment.too-deep',
  'attachments.over-limit',
  'archive.opened',
  'archive.skipped',
  'xml.unknown',
  'person.other-cpr',
  'person.other-citizen',
  'date.uncertain',
  'kind.uncertain',
] as const;
export type NoticeCode = (typeof noticeCodes)[number];

export interface Notice {
  readonly code: NoticeCode;
  readonly severity: 'info' | 'warning' | 'loss';
  /** "Unexpected X, expected Y"; English, without personal data. */
  readonly reason: string;
  readonly place: Place | null;
}
