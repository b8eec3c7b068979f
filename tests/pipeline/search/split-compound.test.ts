import { expect, test } from 'vitest';
import { searchStem } from '../../../pipeline/search/language/search-stem.ts';
import { splitCompound } from '../../../pipeline/search/language/split-compound.ts';
import { stemsOf } from '../../../pipeline/search/terms-of.ts';

test.each([
  ['rygsmerter', 'smerte'],
  ['rygsmerter', 'ryg'],
  ['lænderygsmerterne', 'rygsmerter'],
  ['helbredsoplysninger', 'helbred'],
  ['nattesøvnen', 'søvn'],
  ['virksomhedspraktikken', 'praktik'],
  ['hippoterapiforløb', 'hippoterapi'],
  ['bostøtten', 'støtte'],
  ['knæet', 'knæ'],
  ['løftede', 'løfte'],
  ['henvisning', 'henvise'],
  ['børnehave', 'barn'],
])('%s is found by %s', (word, by) => {
  expect(stemsOf(word)).toContain(searchStem(by));
});

test.each([
  ['varm', 'arm'],
  ['alarm', 'arm'],
  ['charmerende', 'arm'],
  ['ryger', 'ryg'],
  ['rygning', 'ryg'],
  ['søndag', 'søn'],
  ['gældende', 'gæld'],
  ['forløb', 'løb'],
  ['patienten', 'ten'],
])('%s is not found by %s', (word, by) => {
  expect(stemsOf(word)).not.toContain(searchStem(by));
});

test('a word that is no compound has no parts', () => {
  expect(['og', 'ryg', 'behandlinger', 'kommune'].flatMap(splitCompound)).toEqual([]);
});
