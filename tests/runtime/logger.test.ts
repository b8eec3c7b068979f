import { expect, test } from 'vitest';
import { runNode } from '../support/run-node.ts';

test('names, texts and the words of an error never reach the log; ids, counts and codes do', async () => {
  const program = runNode('tests/support/log-everything.ts', []);
  expect(await program.ended).toBe(0);
  const [named, nested, failed] = program
    .stderr()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect.soft(named).toMatchObject({ caseId: 'c01', pages: 3, fileName: '[taken out]', citizenCpr: '[taken out]' });
  expect.soft(nested).toMatchObject({ row: { sha256: 'ab', text: '[taken out]' } });
  expect.soft(failed).toMatchObject({ err: { kind: 'Failure', code: 'document.corrupt', cause: { kind: 'TypeError' } } });
  expect([program.stdout(), program.stderr().includes('Vibeke')]).toEqual(['', false]);
});
