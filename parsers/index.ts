import type { Notice } from '../domain/notice.ts';
import type { ParsedDocument } from '../domain/parsed-document.ts';
import { Failure } from '../domain/failure.ts';
import { isCsv } from './csv/is-csv.ts';
import { defaultLimits, type Format, type ParseLimits } from './format.ts';
import { isText } from './layout/decode-text.ts';
import { keepAttachments } from './keep-attachments.ts';
import { refusalOf } from './refused.ts';
import { isDoc, isDocx, isEml, isEncryptedOffice, isGif, isHtml, isImage, isMsg, isOdt, isPdf, isRtf } from './signatures.ts';
import { isXml } from './xml/is-xml.ts';
import { isArchive } from './zip/is-archive.ts';

/** THE LIST: every file type that is read. The first row that recognises the bytes takes them, so plain text comes last. */
export const formats: readonly Format[] = [
  {
    name: 'pdf',
    mediaTypes: ['application/pdf'],
    extensions: ['.pdf'],
    recognises: isPdf,
    load: async () => (await import('./pdf/index.ts')).parser,
  },
  {
    name: 'docx',
    mediaTypes: [
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.ms-word.document.macroEnabled.12',
    ],
    extensions: ['.docx', '.docm', '.dotx'],
    recognises: (bytes) => isDocx(bytes) || isEncryptedOffice(bytes),
    load: async () => (await import('./docx/index.ts')).parser,
  },
  {
    name: 'doc',
    mediaTypes: ['application/msword'],
    extensions: ['.doc', '.dot'],
    recognises: isDoc,
    load: async () => (await import('./doc/index.ts')).parser,
  },
  {
    name: 'odt',
    mediaTypes: ['application/vnd.oasis.opendocument.text', 'application/vnd.oasis.opendocument.text-template'],
    extensions: ['.odt', '.ott'],
    recognises: isOdt,
    load: async () => (await import('./odt/index.ts')).parser,
  },
  {
    name: 'rtf',
    mediaTypes: ['application/rtf', 'text/rtf'],
    extensions: ['.rtf'],
    recognises: isRtf,
    load: async () => (await import('./rtf/index.ts')).parser,
  },
  {
    name: 'image',
    mediaTypes: ['image/jpeg', 'image/png', 'image/tiff', 'image/webp', 'image/heic'],
    extensions: ['.jpg', '.jpeg', '.png', '.tif', '.tiff', '.webp', '.heic', '.heif'],
    recognises: isImage,
    load: async () => (await import('./image/index.ts')).parser,
  },
  {
    name: 'zip',
    mediaTypes: ['application/zip'],
    extensions: ['.zip'],
    recognises: isArchive,
    load: async () => (await import('./zip/index.ts')).parser,
  },
  {
    name: 'msg',
    mediaTypes: ['application/vnd.ms-outlook'],
    extensions: ['.msg'],
    recognises: isMsg,
    load: async () => (await import('./msg/index.ts')).parser,
  },
  {
    name: 'eml',
    mediaTypes: ['message/rfc822'],
    extensions: ['.eml'],
    recognises: isEml,
    load: async () => (await import('./eml/index.ts')).parser,
  },
  {
    name: 'html',
    mediaTypes: ['text/html', 'application/xhtml+xml'],
    extensions: ['.html', '.htm', '.xhtml'],
    recognises: isHtml,
    load: async () => (await import('./html/index.ts')).parser,
  },
  {
    name: 'xml',
    mediaTypes: ['application/xml'],
    extensions: ['.xml'],
    recognises: isXml,
    load: async () => (await import('./xml/index.ts')).parser,
  },
  {
    name: 'csv',
    mediaTypes: ['text/csv', 'text/tab-separated-values'],
    extensions: ['.csv', '.tsv'],
    recognises: isCsv,
    load: async () => (await import('./csv/index.ts')).parser,
  },
  {
    name: 'txt',
    mediaTypes: ['text/plain'],
    extensions: ['.txt', '.text', '.log', '.md'],
    recognises: (bytes) => isText(bytes) && !isGif(bytes),
    load: async () => (await import('./txt/index.ts')).parser,
  },
];

/** The format of the bytes, by content; null where no parser takes them. */
export function recogniseFormat(bytes: Uint8Array, fileName: string): Format | null {
  return formats.find((format) => format.recognises(bytes, fileName)) ?? null;
}

/** Reads bytes in this process; everything from outside goes through runtime/sandbox instead. Throws a Failure of `document.*`. */
export async function parseBytes(bytes: Uint8Array, fileName: string, limits: ParseLimits = defaultLimits): Promise<ParsedDocument> {
  if (bytes.length === 0) throw new Failure('document.empty');
  const format = recogniseFormat(bytes, fileName);
  if (format === null) throw new Failure(refusalOf(bytes), { bytes: bytes.length });
  const parser = await format.load();
  const parsed = keepAttachments(await parser.parse(bytes, limits), limits);
  const notice = wrongExtension(format, fileName);
  return notice === null ? parsed : { ...parsed, notices: [...parsed.notices, notice] };
}

/** Extensions of kinds that are refused by name: what is read under one of them is none of that kind. */
const REFUSED: ReadonlySet<string> = new Set(['.xlsx', '.xlsm', '.xls', '.ods', '.pptx', '.ppt', '.odp']);

/** A known extension of another format; an unknown or missing one says nothing and is no news. */
function wrongExtension(format: Format, fileName: string): Notice | null {
  const extension = /\.[a-z0-9]{2,5}$/u.exec(fileName.toLowerCase())?.[0];
  if (extension === undefined || format.extensions.includes(extension)) return null;
  if (!REFUSED.has(extension) && !formats.some((other) => other.extensions.includes(extension))) return null;
  return {
    code: 'file.wrong-extension',
    severity: 'info',
    reason: `Unexpected extension ${extension}, expected ${format.extensions[0]}`,
    place: null,
  };
}
