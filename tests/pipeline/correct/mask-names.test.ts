import { expect, test } from 'vitest';
import { viewsOf } from '../../../pipeline/classify/model/passage-view.ts';
import { maskNames } from '../../../pipeline/correct/mask-names.ts';
import { samplePassage } from '../../support/sample-case.ts';

const texts = ['Aftalt med overlæge Kirsten Dahl.', 'Dahl vurderer, at Jens har brug for ro.', 'I går kom Torben forbi.'];
const mask = maskNames(texts, 'Jens Peter Aagaard');

test.each([
  ['Jens Peter Aagaard møder frem.', '§citizen §citizen §citizen møder frem.'],
  ['Aagaards fremmøde er godt.', '§citizens fremmøde er godt.'],
  ['Dahl vurderer det.', '§doctor vurderer det.'],
  ['Torben er hans ven.', '§somebody er hans ven.'],
  ['CPR 010190-0000 og 010190 0000 og 0101900000.', 'CPR # og # og #.'],
  ['Ring 12 34 56 78 eller 12345678.', 'Ring # eller #.'],
  ['Skriv til jens.aagaard@post.example.', 'Skriv til §somebody'],
  ['Møder 12,5 timer siden 12.3.2024, 60 % fremmøde.', 'Møder 12,5 timer siden 12.3.2024, 60 % fremmøde.'],
])('%s', (text, masked) => {
  expect(mask(text)).toBe(masked);
});

function wordsIn(shown: readonly string[], citizenName: string): readonly (readonly string[])[] {
  const bare = shown.map((text, index) => samplePassage('notat', index + 1, text));
  const context = { kind: 'journal_note', authorVoice: 'caseworker', title: null, citizenName } as const;
  return viewsOf(bare, context).map(({ words }) => words);
}

test('what is masked reads to the model as it did before', () => {
  expect(wordsIn(texts.map(mask), '§citizen')).toEqual(wordsIn(texts, 'Jens Peter Aagaard'));
});
