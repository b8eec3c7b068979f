import type { FileInfo } from '../../domain/parsed-document.ts';
import { readText, type OpenPdf } from './engine.ts';

/** D:20240115093000+01'00' */
const PDF_DATE = /^(?:D:)?(\d{4})(\d{2})(\d{2})/;

/** What the file says about itself. */
export function readInfo({ engine, document }: OpenPdf): FileInfo {
  const ask = (tag: string): string => readText(engine, (buffer, size) => engine.FPDF_GetMetaText(document, tag, buffer, size)).trim();
  const [title, author] = [ask('Title'), ask('Author')];
  const [, year, month, day] = PDF_DATE.exec(ask('CreationDate')) ?? [];
  return {
    ...(title === '' ? {} : { title }),
    ...(author === '' ? {} : { author }),
    ...(year === undefined ? {} : { created: `${year}-${month}-${day}` }),
  };
}
