import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { correctionPassages } from '../../evaluation/learn/correction-passages.ts';
import { writtenPassages } from '../../evaluation/learn/written-passages.ts';
import { openCases, readAnswerKey } from '../../evaluation/open-cases.ts';
import { unitsOf } from '../../evaluation/score/answer-key.ts';
import { wordsOf } from '../../evaluation/score/match.ts';

const LONG_ENOUGH_TO_BE_SOMEBODYS_OWN = 5;

test('no written sentence is copied from an annotated case', () => {
  const annotated = new Set(
    openCases.flatMap((name) => readAnswerKey(name).documents.flatMap(unitsOf)).map((unit) => wordsOf(unit.text).join(' ')),
  );
  const written = writtenPassages(1).flatMap((document) => document.bare.map((passage) => wordsOf(passage.text)));
  expect(written.filter((words) => words.length >= LONG_ENOUGH_TO_BE_SOMEBODYS_OWN && annotated.has(words.join(' ')))).toEqual([]);
});

test('an exported correction is read as a passage with its corrected labels', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sagsblik-corrections-'));
  const row = {
    kind: 'supplier_status',
    authorVoice: 'supplier',
    documentTitle: null,
    section: 'Andet',
    label: null,
    source: 'sentence',
    text: 'Hun bor alene.',
  };
  writeFileSync(join(folder, 'a.jsonl'), `${JSON.stringify({ ...row, heading: 'network', voice: 'citizen', nature: 'observation' })}\n\n`);
  const [document] = correctionPassages(join(folder, 'a.jsonl'), 2);
  rmSync(folder, { recursive: true });
  expect([document?.group, document?.weight, document?.bare[0]?.section, document?.labels[0]]).toEqual([
    'corrections',
    2,
    'Andet',
    { heading: 'network', voice: 'citizen', nature: 'observation' },
  ]);
});
