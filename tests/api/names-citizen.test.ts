import { expect, test } from 'vitest';
import { namesCitizen } from '../../api/answers/names-citizen.ts';

const citizen = { citizenName: 'Vibeke Bo Ørsted-Eksempel' };

test.each([
  'vibeke ringer',
  'Vibekes mor',
  'hr. Ørsted er her',
  '010190-0000',
  '0101900000',
  'om 010190 0000',
  '01 01 90 0000',
  '01.01.90 - 0000',
])('"%s" names the citizen', (words) => {
  expect(namesCitizen(words, citizen)).toBe(true);
});

test.each([
  'Vikar for Karla',
  'læge ringer fra 12 34 56 78',
  '+45 12 34 56 78',
  'møde 03.04.2024',
  'sag 2024-17',
  'bor i byen',
  'eksempler på møder',
])('"%s" names nobody', (words) => {
  expect(namesCitizen(words, citizen)).toBe(false);
});
