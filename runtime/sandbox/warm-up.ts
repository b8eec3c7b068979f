import { strToU8, zipSync } from 'fflate';
import { defaultLimits } from '../../parsers/format.ts';
import type { Frame } from './frame.ts';
import type { Request } from './messages.ts';

/** After about this many files of a kind, a child's code is compiled. */
const ROUNDS = 12;

const TEXT = 'Statusrapport\n\nFremmøde\nFremmødet er stabilt, og timetallet er uændret.\n\n- pause hver time\n';
const MAIL = `From: a@sagsblik.example\nTo: b@sagsblik.example\nSubject: Status\nDate: Mon, 1 Jan 2024 12:00:00 +0100\n\n${TEXT}`;

/** Small files of the common kinds, made here: nothing of a case is ever read to get a child ready. */
export function warmUpFrames(): readonly Frame[] {
  const samples: readonly (readonly [string, Uint8Array])[] = [
    ['a.txt', strToU8(TEXT)],
    ['a.eml', strToU8(MAIL)],
    ['a.docx', smallDocx()],
    ['a.pdf', smallPdf()],
  ];
  return Array.from({ length: ROUNDS }, () => samples).flatMap((round) =>
    round.map(([fileName, bytes]): Frame => ({
      head: { task: 'parse', fileName, limits: defaultLimits } satisfies Request,
      blobs: [bytes],
    })),
  );
}

function smallDocx(): Uint8Array {
  const paragraphs = TEXT.split('\n').map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`);
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs.join('')}</w:body></w:document>`;
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
  return zipSync({ '[Content_Types].xml': strToU8(types), '_rels/.rels': strToU8(relations), 'word/document.xml': strToU8(document) });
}

/** Without a table of positions: readers rebuild it, and that is code worth having ready as well. */
function smallPdf(): Uint8Array {
  const page = TEXT.split('\n')
    .map((line, index) => `BT /F1 11 Tf 72 ${760 - index * 20} Td (${line.replace(/[^ -~]/gu, 'o')}) Tj ET`)
    .join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>',
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
  ];
  return strToU8(
    `%PDF-1.4\n${objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer\n<< /Root 1 0 R >>\n%%EOF`,
  );
}
