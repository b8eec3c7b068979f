import { expect, test } from 'vitest';
import type { Sections } from '../../../domain/running-report.ts';
import { assembleClosing } from '../../../pipeline/running/index.ts';

const version = (day: string, sections: Sections, isClosing = false) => ({ sections, isClosing, sentAt: new Date(`${day}T10:00:00Z`) });

const run = [
  version('2024-01-08', { work_capacity: 'Møder 4 timer om ugen.', goals: 'Lager.' }),
  version('2024-02-12', { work_capacity: 'Møder 6 timer\nom ugen.', goals: 'Lager.' }),
  version('2024-03-04', { work_capacity: 'Møder 8 timer om ugen.', goals: 'Lager.', network: 'Bor alene.' }),
];

test('the last text stands first, and the earlier ones below it with their days', () => {
  expect(assembleClosing(run, run[2]?.sections ?? {}).work_capacity).toBe(
    'Møder 8 timer om ugen.\nUdvikling i forløbet:\n8. januar 2024: Møder 4 timer om ugen.\n12. februar 2024: Møder 6 timer om ugen.',
  );
});

test('a heading that never changed stands once, without a day', () => {
  expect(assembleClosing(run, run[2]?.sections ?? {}).goals).toBe('Lager.');
});

test('what is written and not sent yet is the last text, and what was sent before it is not lost', () => {
  expect(assembleClosing(run, { goals: 'Truck.' })).toEqual({
    goals: 'Truck.\nUdvikling i forløbet:\n8. januar 2024: Lager.',
    network: 'Udvikling i forløbet:\n4. marts 2024: Bor alene.',
    work_capacity:
      'Udvikling i forløbet:\n8. januar 2024: Møder 4 timer om ugen.\n12. februar 2024: Møder 6 timer om ugen.\n4. marts 2024: Møder 8 timer om ugen.',
  });
});

test('an earlier closing report of a run that was opened again is not told of again', () => {
  const closed = version('2024-03-10', { goals: 'Lager.\nUdvikling i forløbet:\n…' }, true);
  expect(assembleClosing([...run, closed], { goals: 'Lager.' }).goals).toBe('Lager.');
});

test('a run without a word gives none', () => {
  expect(assembleClosing([], { goals: '  ' })).toEqual({});
});
