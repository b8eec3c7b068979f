import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { msg } from '../../tests/fixtures/msg/make.ts';
import type { PlainText } from './one-text.ts';
import { asDocx } from './as-docx.ts';
import { asHtmlBody } from './as-html-body.ts';
import { asLines } from './as-lines.ts';
import { asOdt } from './as-odt.ts';
import { asPdf } from './as-pdf.ts';
import { asRtf } from './as-rtf.ts';
import { asXml } from './as-xml.ts';

/** A format and the text in it. */
interface Render {
  readonly format: string;
  readonly fileName: string;
  render(text: PlainText): Uint8Array;
}

const utf8 = (words: string): Uint8Array => new TextEncoder().encode(words);
const mailHead = (title: string, type: string): string =>
  `From: Jobvejen <post@jobvejen.example>\r\nTo: Jobcenter <post@jobcenter.example>\r\nSubject: ${title}\r\nDate: Tue, 2 Apr 2024 10:00:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n`;

/** THE LIST: every format that a text can come in; the first one is what the others are compared with. */
export const renders: readonly Render[] = [
  { format: 'docx', fileName: 'statusrapport.docx', render: asDocx },
  { format: 'pdf', fileName: 'statusrapport.pdf', render: asPdf },
  { format: 'odt', fileName: 'statusrapport.odt', render: asOdt },
  { format: 'rtf', fileName: 'statusrapport.rtf', render: asRtf },
  { format: 'doc', fileName: 'statusrapport.doc', render: () => new Uint8Array(readFileSync(new URL('one-text.doc', import.meta.url))) },
  {
    format: 'html',
    fileName: 'statusrapport.html',
    render: (text) =>
      utf8(
        `<!doctype html><html><head><meta charset="utf-8"><title>x</title></head><body><h1>${text.title}</h1>${asHtmlBody(text)}</body></html>`,
      ),
  },
  {
    format: 'txt',
    fileName: 'statusrapport.txt',
    render: (text) => utf8(`${text.title}\n${'='.repeat(text.title.length)}\n${asLines(text)}`),
  },
  { format: 'eml', fileName: 'statusrapport.eml', render: (text) => utf8(`${mailHead(text.title, 'text/plain')}${asLines(text)}`) },
  {
    format: 'eml of html',
    fileName: 'statusrapport.eml',
    render: (text) => utf8(`${mailHead(text.title, 'text/html')}<html><body>${asHtmlBody(text)}</body></html>`),
  },
  {
    format: 'msg',
    fileName: 'statusrapport.msg',
    render: (text) =>
      msg({
        subject: text.title,
        from: { name: 'Jobvejen', mail: 'post@jobvejen.example' },
        html: `<html><body>${asHtmlBody(text)}</body></html>`,
      }),
  },
  { format: 'xml', fileName: 'statusrapport.xml', render: asXml },
  { format: 'zip of docx', fileName: 'statusrapport.zip', render: (text) => zipSync({ 'statusrapport.docx': asDocx(text) }) },
];
