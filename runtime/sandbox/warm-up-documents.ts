import { strToU8, zipSync } from 'fflate';

/** Pieces of a report; repeated, they make a document of a common length. */
const PIECES = [
  ['title', 'Fremmøde'],
  ['paragraph', 'Fremmødet er stabilt, og timetallet er uændret siden sidste status. Der er aftalt en opfølgning om fire uger.'],
  ['item', 'pause hver time'],
  ['item', 'arbejde i et roligt hjørne'],
  ['bold', 'Vurdering'],
  ['paragraph', 'Det vurderes, at planen kan fortsætte uden ændringer, og at arbejdsbelastningen holdes på 12 timer om ugen.'],
  ['row', 'Timer om ugen'],
] as const;

const REPEATS = 6;
const report = Array.from({ length: REPEATS }, () => PIECES).flat();
const marks: Readonly<Record<string, string>> = { item: '- ', row: 'Antal: ' };
const lines = report.map(([kind, text]) => `${marks[kind] ?? ''}${text}`);

export function sampleText(): string {
  return `Statusrapport\n\n${lines.join('\n\n')}\n`;
}

const part = (type: string, body: string): string => `--x\nContent-Type: text/${type}; charset=utf-8\n\n${body}\n`;

/** A file and a mail, attached: what unpacks them is code of its own. */
const ATTACHED = [
  `Content-Type: text/plain; name="a.txt"\nContent-Disposition: attachment; filename="a.txt"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(sampleText()).toString('base64')}`,
  'Content-Type: message/rfc822\nContent-Disposition: attachment; filename="a.eml"\n\nFrom: c@sagsblik.example\nTo: a@sagsblik.example\nSubject: Status\n\nSe ovenfor.',
];

/** Plain text and the same as HTML, as most mail programs send it, and two attachments. */
export function sampleMail(): string {
  const html = report.map(([kind, text]) => (kind === 'title' ? `<h2>${text}</h2>` : `<p>${text}</p>`)).join('\n');
  const head = 'From: a@sagsblik.example\nTo: b@sagsblik.example\nSubject: Status\nDate: Mon, 1 Jan 2024 12:00:00 +0100\nMIME-Version: 1.0';
  const body = `Content-Type: multipart/alternative; boundary=x\n\n${part('plain', sampleText())}${part('html', `<table><tr><td>1</td></tr></table>${html}`)}--x--\n`;
  const parts = [body, ...ATTACHED].map((piece) => `--y\n${piece}\n`).join('');
  return `${head}\nContent-Type: multipart/mixed; boundary=y\n\n${parts}--y--\n`;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const wordParagraph = (text: string, style = '', bold = ''): string =>
  `<w:p><w:pPr>${style}</w:pPr><w:r><w:rPr>${bold}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;

const asWord: Readonly<Record<string, (text: string) => string>> = {
  title: (text) => wordParagraph(text, '<w:pStyle w:val="Heading1"/>'),
  item: (text) => wordParagraph(text, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
  bold: (text) => wordParagraph(text, '', '<w:b/>'),
  row: (text) =>
    `<w:tbl><w:tr><w:tc>${wordParagraph(text)}</w:tc><w:tc>${wordParagraph('12')}</w:tc></w:tr><w:tr><w:tc>${wordParagraph(text)}</w:tc><w:tc>${wordParagraph('15')}</w:tc></w:tr></w:tbl>`,
};

const relation = (id: number, type: string, target: string): string =>
  `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
const relations = (rows: string): Uint8Array => strToU8(`<Relationships xmlns="${PACKAGE}/relationships">${rows}</Relationships>`);

/** With titles by style and by weight, a list and tables. */
export function sampleDocx(): Uint8Array {
  const body = report.map(([kind, text]) => (asWord[kind] ?? wordParagraph)(text)).join('');
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles xmlns:w="${WORD}"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`,
    'word/numbering.xml': `<w:numbering xmlns:w="${WORD}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  };
  return zipSync({
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
    '_rels/.rels': relations(relation(1, 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(relation(1, 'styles', 'styles.xml') + relation(2, 'numbering', 'numbering.xml')),
  });
}

const pdfFont = (name: string): string => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} >>`;

const asAscii = (line: string): string => line.replace(/[^ -~]/gu, 'o');

const RULES = '60 60 m 500 60 l S 60 40 m 500 40 l S 60 40 m 60 60 l S 500 40 m 500 60 l S';

/** A page's drawing: each line once, or twice beside itself as columns. */
function drawPage(columns: readonly number[], letters: number): string {
  const shown = lines.flatMap((line, index) => {
    const font = report[index]?.[0] === 'bold' || report[index]?.[0] === 'title' ? 'F2 12' : 'F1 11';
    return columns.map((left) => `BT /${font} Tf ${left} ${790 - index * 17} Td (${asAscii(line).slice(0, letters)}) Tj ET`);
  });
  return `${shown.join('\n')}\n${RULES}`;
}

const pdfStream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** A page of one column and one of two, in two fonts; without a table of positions: readers rebuild it, and that is code worth having ready. */
export function samplePdf(): Uint8Array {
  const fonts = `/F1 ${pdfFont('Helvetica')} /F2 ${pdfFont('Helvetica-Bold')}`;
  const sheet = (content: number): string =>
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << ${fonts} >> >> >>`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
    sheet(5),
    sheet(6),
    pdfStream(drawPage([60], 90)),
    pdfStream(drawPage([60, 330], 42)),
  ];
  const written = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return strToU8(`%PDF-1.4\n${written}trailer\n<< /Root 1 0 R >>\n%%EOF`);
}
