import { expect, test } from 'vitest';
import { normalForm } from '../../../pipeline/classify/model/normal-form.ts';
import { phrasesIn } from '../../../pipeline/classify/model/phrases-in.ts';
import { namedRoles } from '../../../pipeline/classify/voice/named-roles.ts';
import { voiceOfTitle, voiceSignals } from '../../../pipeline/classify/voice/signals.ts';

const reported = (text: string, citizen: string | null = null, others: readonly string[] = []): string | null => {
  const normal = normalForm(text);
  const sentence = { normal, words: normal.trim().split(' '), hits: phrasesIn(normal).voices };
  return voiceSignals(sentence, namedRoles([text, ...others], citizen)).reported;
};

test.each([
  ['Hun fortæller, at hun sover dårligt.', 'citizen'],
  ['Angiver smerter i lænden.', 'citizen'],
  ['Sover efter eget udsagn fire timer.', 'citizen'],
  ['Egen læge oplyser, at der er ventetid.', 'doctor'],
  ['Ifølge speciallægen er tilstanden stationær.', 'doctor'],
  ['Ifølge virksomheden er han punktlig.', 'employer'],
  ['Butikschefen siger, at hun er hjælpsom.', 'employer'],
  ['Fremmødet har været 80 %.', null],
  ['Samlet vurderer vi, at Karen er på vej.', null],
  ['Hun siger fra, når det bliver for meget.', null],
  ['Han melder afbud i god tid.', null],
  ['Smerterne angives til VAS 7.', 'citizen'],
  ['Gangdistancen er efter hendes udsagn 200 meter.', 'citizen'],
  ['Mester fastholder, at tempoet er lavt.', 'employer'],
])('"%s" is reported from %s', (text, voice) => {
  expect(reported(text)).toBe(voice);
});

test('a name that the document gives a role speaks with the voice of the role', () => {
  expect(reported('Birthe siger, at han er flink.', null, ['Kontaktpersonen er butikschef Birthe Holm.'])).toBe('employer');
});

test('the name of the citizen speaks with the voice of the citizen', () => {
  expect(reported('Omar fortæller, at han sover bedre.', 'Omar Saleh')).toBe('citizen');
});

test('a section title can give everything below it to the citizen', () => {
  expect(voiceOfTitle('Borgerens eget perspektiv')).toBe('citizen');
  expect(voiceOfTitle('Virksomhedens vurdering')).toBe('employer');
  expect(voiceOfTitle('Fremmøde')).toBeNull();
});

test('a title that names the citizen beside a word of saying gives what stands below to the citizen', () => {
  const named = namedRoles([], 'Rikke Holm');
  expect([voiceOfTitle('Rikkes ord', named), voiceOfTitle('Rikke og skemaet', named)]).toEqual(['citizen', null]);
});
