import { unitsOf, type AnswerKey, type KeyDocument } from './answer-key.ts';

const EXTENSIONS = { docx: '.docx', pdf: '.pdf', scan: '.pdf', eml: '.eml', txt: '.txt' } as const;

/** What an annotated case breaks of evaluation/GUIDE.md beyond its shape, one line each; empty where nothing is wrong. */
export function caseProblems(key: AnswerKey): readonly string[] {
  const problems: string[] = [];
  const documentOf = new Map<string, string>();
  let last = '';
  for (const document of key.documents) {
    if (document.date < last) problems.push(`${document.id}: documents not in date order`);
    last = document.date;
    problems.push(...documentProblems(document, key), ...unitProblems(document, documentOf));
  }
  return problems;
}

function documentProblems(document: KeyDocument, key: AnswerKey): readonly string[] {
  const problems: string[] = [];
  if (!document.file.endsWith(EXTENSIONS[document.render]))
    problems.push(`${document.id}: file name ${document.file} against render ${document.render}`);
  const earlier = key.documents.find((other) => other.id === document.flagOf);
  if (document.flags.includes('near_identical') && (earlier === undefined || earlier.date > document.date))
    problems.push(`${document.id}: flagOf`);
  return problems;
}

/** Adds the document's units to `documentOf`, so that later documents may point at them. */
function unitProblems(document: KeyDocument, documentOf: Map<string, string>): readonly string[] {
  const problems: string[] = [];
  for (const unit of unitsOf(document)) {
    const earlier = unit.of ? documentOf.get(unit.of) : undefined;
    if (!unit.id.startsWith(`${document.id}-`)) problems.push(`${document.id}: unit id ${unit.id}`);
    if (documentOf.has(unit.id)) problems.push(`${unit.id} twice`);
    if (unit.status === 'new' && unit.of) problems.push(`${unit.id}: new with of`);
    if (unit.status !== 'new' && earlier === undefined) problems.push(`${unit.id}: of ${unit.of ?? 'nothing'} unknown or later`);
    if (unit.status !== 'new' && earlier === document.id) problems.push(`${unit.id}: of points inside its own document`);
    documentOf.set(unit.id, document.id);
  }
  return problems;
}
