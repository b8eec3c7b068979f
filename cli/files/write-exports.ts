import { open } from 'node:fs/promises';
import type { ComparedDocument } from '../../domain/document.ts';
import { Failure } from '../../domain/failure.ts';
import type { Baseline } from '../../domain/overview.ts';
import { da } from '../../domain/texts/da.ts';

/** Paths to write to; a form that is left out is not made. */
export interface ExportPaths {
  readonly pdf?: string;
  readonly docx?: string;
  readonly plan?: string;
}

/** The case that the files make. */
export interface ExportedFiles {
  readonly documents: readonly ComparedDocument[];
  readonly baseline: Baseline;
  /** Files that could not be read. */
  readonly failed: number;
}

/** Whoever runs it and nobody else: the file holds citizens' text. */
const OWNER_ONLY = 0o600;

/**
 * Writes the overview sheet and the plan's draft beside whatever stands on stdout. Dated by the newest document and not by the
 * clock, so that the same files give the same bytes. Throws `file.unwritable`; a file that is there is left alone.
 */
export async function writeExports({ documents, baseline, failed }: ExportedFiles, { pdf, docx, plan }: ExportPaths): Promise<void> {
  const { foldOverview, newsSince } = await import('../../pipeline/overview/index.ts');
  const { fingerprintOf, fitSheet, paperAsDocx, planDraft } = await import('../../pipeline/export/index.ts');
  const overview = foldOverview(documents);
  const note = {
    reference: null,
    reader: null,
    version: null,
    date: newestDay(documents),
    madeOf: fingerprintOf(documents),
    unread: { failed, waiting: 0 },
  };
  if (pdf !== undefined || docx !== undefined) {
    const sheet = await fitSheet({ overview, news: newsSince(documents, baseline), note, removed: null, texts: da });
    if (pdf !== undefined) await writeNew(pdf, sheet.pdf);
    if (docx !== undefined) await writeNew(docx, await paperAsDocx(sheet.paper));
  }
  if (plan === undefined) return;
  const { preparatoryPlan } = await import('../../pipeline/checklists/preparatory-plan.ts');
  await writeNew(plan, await paperAsDocx(planDraft({ overview, checklist: preparatoryPlan, note, texts: da })));
}

/** Documents without any day are as old as nothing we know. */
const undated = '1970-01-01';

function newestDay(documents: readonly ComparedDocument[]): string {
  return (
    documents
      .map(({ head }) => head.documentDate ?? head.received ?? undated)
      .toSorted()
      .at(-1) ?? undated
  );
}

async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', OWNER_ONLY).catch((cause: unknown) => {
    throw new Failure('file.unwritable', {}, { cause });
  });
  try {
    await file.writeFile(bytes);
  } finally {
    await file.close();
  }
}
