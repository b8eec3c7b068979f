import { csvLine } from '../../domain/csv-line.ts';
import type { DocumentKind } from '../../domain/labels.ts';
import type { AuditQuestion, AuditVerdict } from '../../domain/quality.ts';
import { sayFinding } from '../../domain/texts/quality-words.ts';
import type { Texts } from '../../domain/texts/index.ts';

/** A paper of a sample as a row tells it. */
export interface AuditedPaper {
  /** From 1, in the order of the draw. */
  readonly position: number;
  /** The municipality's reference of the case. */
  readonly reference: string;
  readonly title: string;
  readonly kind: DocumentKind;
  readonly organisation: string | null;
  readonly documentDate: string | null;
  readonly received: string;
  /** Codes of what the checks found. */
  readonly findings: readonly string[];
  readonly verdicts: Readonly<Partial<Record<AuditQuestion, AuditVerdict>>>;
  readonly remark: string | null;
}

interface Audited {
  readonly questions: readonly AuditQuestion[];
  readonly papers: readonly AuditedPaper[];
}

/** A sample with what was said of each paper: one line for each, one column for each question. */
export function sampleAsCsv({ questions, papers }: Audited, texts: Texts): string {
  const { kinds, quality } = texts;
  const { columns } = quality;
  const told = [columns.position, columns.case, columns.paper, columns.kind, columns.organisation, columns.date, columns.received];
  const head = [...told, columns.findings, ...questions.map((question) => quality.questions[question]), columns.remark];
  const lines = papers.map((paper) =>
    csvLine([
      ...factsOf(paper, kinds),
      paper.findings.map((code) => sayFinding(code, texts)).join(' | '),
      ...questions.map((question) => verdictIn(paper, question, quality.verdicts)),
      paper.remark ?? '',
    ]),
  );
  return `\ufeff${csvLine(head)}${lines.join('')}`;
}

function verdictIn({ verdicts }: AuditedPaper, question: AuditQuestion, words: Texts['quality']['verdicts']): string {
  const verdict = verdicts[question];
  return verdict === undefined ? '' : words[verdict];
}

function factsOf(paper: AuditedPaper, kinds: Texts['kinds']): readonly string[] {
  const { position, reference, title, kind, organisation, documentDate, received } = paper;
  return [String(position), reference, title, kinds[kind], organisation ?? '', documentDate ?? '', received];
}
