import type { Command } from 'commander';
import { Failure } from '../../domain/failure.ts';
import type { CaseId } from '../../domain/ids.ts';
import { da } from '../../domain/texts/da.ts';
import type { DocumentRow } from '../../storage/records/records.ts';

/** `sagsblik case ID`: the documents of a case, how far each is, and why one failed. */
export function addCaseCommand(program: Command): void {
  program
    .command('case')
    .description('Vis en sags dokumenter, og hvor langt de er')
    .argument('<id>', 'sagens id')
    .option('--json', 'ét JSON-dokument på stdout')
    .action(async (id: string, options: { json?: boolean }) => {
      const { auditCommand } = await import('../system/audit-command.ts');
      const { withServices } = await import('../system/with-services.ts');
      await withServices(async ({ records }) => {
        const caseId = id as CaseId; // whatever was typed; looked up on the next line
        if ((await records.cases.find(caseId)) === null) throw new Failure('case.unknown');
        await auditCommand(records, { action: 'document.read', what: 'case', caseId });
        const rows = await records.documents.list(caseId);
        if (options.json) process.stdout.write(`${JSON.stringify({ case: caseId, documents: rows.map(asJson) })}\n`);
        else for (const row of rows) process.stdout.write(`${asLine(row)}\n`);
      });
    });
}

function asJson(row: DocumentRow): object {
  const { sha256, fileName, bytes, parent, received, state, failure, waiting, renewalFailure, scan, ocr, receipts } = row;
  return {
    sha256,
    fileName,
    bytes,
    parent,
    received,
    state,
    failure,
    waiting,
    renewalFailure,
    scan,
    ocr,
    receipts,
    kind: row.head?.kind ?? null,
    documentDate: row.head?.documentDate ?? null,
    pages: row.head?.pages ?? null,
  };
}

function asLine(row: DocumentRow): string {
  const kind = row.head === null ? '' : `, ${da.kinds[row.head.kind]}`;
  const scan = row.state === 'needs-ocr' && row.ocr !== null ? ` ${row.ocr.done}/${row.ocr.total}` : '';
  const code = row.failure?.code ?? row.waiting;
  const failure = code === null ? '' : ` [${code}] ${da.failures[code]}`;
  const again = row.renewalFailure === null ? '' : `, kunne ikke læses igen [${row.renewalFailure}]`;
  const scanned = row.scan === 'unscanned' ? `, ${da.unscanned.toLowerCase()}` : '';
  return `${row.sha256.slice(0, 12)} ${row.received} ${row.fileName}${kind}: ${da.states[row.state]}${scan}${scanned}${failure}${again}`;
}
