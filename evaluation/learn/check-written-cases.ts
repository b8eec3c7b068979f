import { caseProblems } from '../score/case-problems.ts';
import { unitsOf, type AnswerKey } from '../score/answer-key.ts';
import { readWrittenCase, writtenSources } from './written-cases.ts';

/** What is wrong with the written cases, by file and line, and how much stands in each that is right. */
export function checkWrittenCases(): { readonly problems: readonly string[]; readonly told: readonly string[] } {
  const [problems, told]: [string[], string[]] = [[], []];
  for (const { file, source } of writtenSources()) {
    try {
      const key = readWrittenCase(source, file);
      problems.push(...caseProblems(key).map((problem) => `${file}: ${problem}`));
      told.push(`${file}: ${balanceOf(key)}`);
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  }
  return { problems, told };
}

/** How many units carry each status: a balance to look at, not a rule. */
function balanceOf(key: AnswerKey): string {
  const counts = new Map<string, number>();
  const units = key.documents.flatMap(unitsOf);
  for (const { status } of units) counts.set(status, (counts.get(status) ?? 0) + 1);
  return `${key.documents.length} documents, ${units.length} units (${[...counts].map(([status, count]) => `${status} ${count}`).join(', ')})`;
}
