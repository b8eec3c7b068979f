import type { Command } from 'commander';
import type { CaseId } from '../../domain/ids.ts';

/** `sagsblik archive FILE --case ID | --citizen`: everything that is kept about a case, or about a citizen whose number comes on stdin. */
export function addArchiveCommand(program: Command): void {
  program
    .command('archive')
    .description('Skriv alt, hvad der er om en sag eller en borger, til en ZIP-fil')
    .argument('<fil>', 'ZIP-filen, der skrives')
    .option('--case <id>', 'sagens id')
    .option('--citizen', 'alle borgerens sager; CPR-nummeret læses fra stdin, så det ikke står i kommandoen')
    .action(async (file: string, { case: caseId, citizen }: { case?: string; citizen?: boolean }) => {
      const { writeArchive } = await import('../system/write-archive.ts');
      await writeArchive(file, citizen === true ? { citizen: await firstLine() } : { caseId: (caseId ?? '') as CaseId });
    });
}

async function firstLine(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString().split(/\r?\n/u)[0]?.trim() ?? '';
}
