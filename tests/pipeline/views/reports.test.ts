import { expect, test } from 'vitest';
import { compareReports, reportGridOf, viewCase } from '../../../pipeline/views/index.ts';
import { idOf, makeCompared } from '../overview/make-compared.ts';

test('the grid holds reports alone, newest first, with the headings that any of them speaks of', () => {
  const grid = reportGridOf(
    viewCase([
      makeCompared({ name: 'attest', date: '2024-01-05', kind: 'lae_125' }, [{ text: 'Stabil.', heading: 'diagnoses' }]),
      makeCompared({ name: 'status 1', date: '2024-01-01' }, [
        { text: 'Møder 4 timer.', heading: 'work_capacity' },
        { text: 'Med venlig hilsen', heading: 'formalia' },
      ]),
      makeCompared({ name: 'status 2', date: '2024-02-01' }, [
        { text: 'Møder 4 timer.', heading: 'work_capacity', status: 'repeated', of: idOf('status 1', 1) },
        { text: 'Kom hver dag.', heading: 'attendance' },
        { text: 'Noget om noget.', heading: 'social', placed: false },
      ]),
    ]),
  );
  expect(grid.headings).toEqual(['work_capacity', 'attendance']);
  expect(
    grid.rows.map(({ day, series, cells }) => [day, series, cells.map(({ heading, passages }) => [heading, passages[0]?.status])]),
  ).toEqual([
    [
      '2024-02-01',
      'Springbrættet',
      [
        ['work_capacity', 'repeated'],
        ['attendance', 'new'],
      ],
    ],
    ['2024-01-01', 'Springbrættet', [['work_capacity', 'new']]],
  ]);
});

test('two reports are laid side by side: the same, what was changed, what is alike in words, and what only one of them says', () => {
  const older = makeCompared({ name: 'status 1', date: '2024-01-01' }, [
    { text: 'Møder 4 timer om ugen.', heading: 'work_capacity' },
    { text: 'Tager bussen.', heading: 'attendance' },
    { text: 'Har haft to fraværsdage i perioden.', heading: 'attendance' },
    { text: 'Har mistet nøglen.', heading: 'attendance' },
  ]);
  const newer = makeCompared({ name: 'status 2', date: '2024-02-01' }, [
    { text: 'Det er nu 6.', heading: 'work_capacity', status: 'changed', of: idOf('status 1', 1) },
    { text: 'Kører med bus.', heading: 'attendance', status: 'repeated', of: idOf('status 1', 2) },
    { text: 'Har haft fem fraværsdage i perioden.', heading: 'attendance' },
    { text: 'Er glad for kollegerne.', heading: 'attendance' },
  ]);
  const { headings } = compareReports(viewCase([older, newer]), older, newer);
  expect(
    headings.map(({ heading, pairs }) => [heading, pairs.map(({ before, now }) => [before?.text ?? null, now?.text ?? null])]),
  ).toEqual([
    ['work_capacity', [['Møder 4 timer om ugen.', 'Det er nu 6.']]],
    [
      'attendance',
      [
        ['Tager bussen.', 'Kører med bus.'],
        ['Har haft to fraværsdage i perioden.', 'Har haft fem fraværsdage i perioden.'],
        [null, 'Er glad for kollegerne.'],
        ['Har mistet nøglen.', null],
      ],
    ],
  ]);
});
