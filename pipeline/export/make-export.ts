import { createHash } from 'node:crypto';
import type { ComparedDocument } from '../../domain/document.ts';
import type { ExportForm, ExportNote, Removal, RemovalCounts } from '../../domain/export.ts';
import type { Sha256 } from '../../domain/ids.ts';
import type { Baseline, News, Overview } from '../../domain/overview.ts';
import type { Texts } from '../../domain/texts/index.ts';
import type { Checklist } from '../checklists/checklist.ts';
import { foldOverview, newsSince } from '../overview/index.ts';
import { fitSheet } from './fit-sheet.ts';
import { headingsAsText } from './heading-as-text.ts';
import { paperAsDocx } from './paper-as-docx.ts';
import { planDraft } from './plan-draft.ts';
import type { Redacted } from './redact.ts';

/** The overview that a reader gets, made of what was left after the removal. */
export interface ReaderOverview {
  readonly overview: Overview;
  readonly news: News;
  readonly removals: readonly Removal[];
  readonly counts: RemovalCounts;
}

export function overviewFor(redacted: Redacted, baseline: Baseline, seen: readonly Sha256[]): ReaderOverview {
  const { documents, removals, counts } = redacted;
  return { overview: foldOverview(documents), news: newsSince(documents, baseline, seen), removals, counts };
}

export interface ExportCall {
  readonly reader: ReaderOverview;
  readonly note: ExportNote;
  readonly plan: Checklist;
  readonly texts: Texts;
}

/** Every form but the bundle, which needs the files themselves. */
export type SheetForm = Exclude<ExportForm, 'bundle'>;

/** The bytes of one form. */
export async function makeExport(form: SheetForm, { reader, note, plan, texts }: ExportCall): Promise<Uint8Array> {
  const { overview, news, counts } = reader;
  const sheet = { overview, news, note, removed: counts, texts };
  switch (form) {
    case 'overview-pdf':
      return (await fitSheet(sheet)).pdf;
    case 'overview-docx':
      return paperAsDocx((await fitSheet(sheet)).paper);
    case 'plan-docx':
      return paperAsDocx(planDraft({ overview, checklist: plan, note, texts }));
    case 'text':
      return encode(headingsAsText(overview, texts));
    case 'json':
      return encode(`${JSON.stringify({ export: note, removed: counts, overview, news })}\n`);
  }
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What an overview was made of where no database tells it: the documents alone. */
export function fingerprintOf(documents: readonly ComparedDocument[]): string {
  const hashes = documents.map(({ head }) => head.sha256).toSorted();
  return createHash('sha256').update(hashes.join('\n')).digest('hex');
}
