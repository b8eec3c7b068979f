import { expect, test } from 'vitest';

import { titleBesideDate } from '../../web/src/shared/title-of.ts';

test.each([
  ['Statusrapport, Jobvejen, august 2024', 'Statusrapport, Jobvejen'],
  ['Epikrise, Rygcenter Havneby, april 2024', 'Epikrise, Rygcenter Havneby'],
  ['Mail om mødet i marts', 'Mail om mødet i marts'],
  ['CV', 'CV'],
])('"%s" beside its day is "%s"', (title, short) => {
  expect(titleBesideDate({ title })).toBe(short);
});
