import { expect, test } from 'vitest';
import { accessReasons, readReason, writeReason, type StatedReason } from '../../domain/access.ts';

test.each<StatedReason>([
  ...accessReasons.map((reason) => ({ reason, words: null })),
  { reason: 'other', words: 'Borgeren ringer: det haster' },
])('$reason ($words) is read back from the line that the trail holds', (stated) => {
  expect(readReason(writeReason(stated))).toEqual(stated);
});

test.each(['key 5f0f', '', 'meetings', 'Klage over afgørelse'])('"%s" is a reason of another kind', (line) => {
  expect(readReason(line)).toBeNull();
});
