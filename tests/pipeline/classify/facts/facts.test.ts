import { expect, test } from 'vitest';
import type { HeadingId, Nature } from '../../../../domain/labels.ts';
import type { PassageId } from '../../../../domain/ids.ts';
import type { Fact } from '../../../../domain/passage.ts';
import { factsOf, type LabelledPassage } from '../../../../pipeline/classify/facts/index.ts';

interface Labels {
  readonly heading?: HeadingId;
  readonly nature?: Nature;
  readonly label?: string;
  readonly section?: string;
  readonly source?: LabelledPassage['source'];
}

function read(text: string, { heading = 'work_capacity', nature = 'observation', label, section, source = 'sentence' }: Labels = {}) {
  return factsOf(
    {
      id: 'a-0001' as PassageId,
      ordinal: 1,
      text,
      place: { kind: 'block', block: 0, start: 0, end: text.length },
      section: section ?? null,
      label: label ?? null,
      source,
      heading,
      voice: 'supplier',
      nature,
    },
    '2024-05-10',
  );
}

const hours = (value: number): Fact => ({ type: 'hours_per_week', value });
const span = (min: number, max: number): Fact => ({ type: 'hours_per_week', min, max });

const weekly: [string, readonly Fact[], Labels?][] = [
  ['Han møder 2 x 3 timer.', [hours(6)]],
  ['Hun er her to formiddage om ugen, tre timer pr. gang.', [hours(6)]],
  ['Han kommer 3 dage à 2,5 timer.', [hours(7.5)]],
  ['Hun er her 2½ time tre gange ugtl.', [hours(7.5)]],
  ['Arbejdstiden er 6 t/uge.', [hours(6)]],
  ['Kan klare 7,5 timer ugentligt.', [hours(7.5)]],
  ['Møder kl. 9-12 tirsdag og torsdag.', [hours(6)]],
  ['Hun er der mandag til fredag fra 10 til 12.', [hours(10)]],
  ['Han er i butikken mandag og onsdag i 2,5 time.', [hours(5)]],
  ['Timerne er sat op fra 4 til 6 om ugen.', [hours(6)], { heading: 'hours_increase' }],
  ['Timetallet lå på 5.', [hours(5)]],
  ['Der skønnes 12-15 timer om ugen.', [span(12, 15)]],
  ['Seks til otte timer ugentligt er muligt.', [span(6, 8)]],
  ['Han mener, at otte timer er grænsen.', [hours(8)]],
  ['Det blev til 5 ugentlige timer.', [hours(5)]],
  ['Mandag og fredag kl. 9-12, i alt 6 timer.', [hours(6)]],
  ['6', [hours(6)], { label: 'Timetal pr. uge', source: 'answer' }],
  ['Hun er her 4 timer hver mandag og torsdag.', [hours(8)]],
  ['Der arbejdes 2 timer tirsdag og 3 timer torsdag.', [hours(5)]],
  ['Mandag kl. 9-11 og torsdag kl. 9-12.', [hours(5)]],
  ['Han kommer 2 dage om ugen fra 10-13.', [hours(6)]],
  ['En 20-timers uge er muligt.', [hours(20)]],
  ['Han arbejder 2-3 timer to gange om ugen.', [span(4, 6)]],
  ['Der arbejdes 4 timer dagligt fem dage om ugen.', [hours(20)]],
  ['Timetallet er nedsat med 3 timer til 6 timer.', [hours(6)]],
  ['Et fleksjob på 10 timer om ugen er målet.', [hours(10)], { heading: 'goals', nature: 'plan' }],
];
test.each(weekly)('%s gives weekly hours', (text, facts, labels) => {
  expect(read(text, labels).facts.filter((fact) => fact.type === 'hours_per_week')).toEqual(facts);
});

const noHours: [string, Labels?][] = [
  ['Arbejdede 37 timer om ugen på et lager.', { heading: 'background' }],
  ['Der er bevilget mentor 2 timer om ugen.', { heading: 'interventions' }],
  ['Sover 4-5 timer i døgnet.', { heading: 'functioning' }],
  ['Koncentrationen holder i to timer ad gangen.'],
  ['Hun arbejder effektivt ca. 2 ud af de 3 timer.'],
  ['Panodil 1 g x 4.', { heading: 'treatment' }],
  ['Mødetid tidligst kl. 9.30.', { heading: 'accommodations' }],
  ['Timetallet øges med en halv time ad gangen.', { heading: 'next_steps', nature: 'plan' }],
  ['Mentor kommer 3 timer om måneden.', { heading: 'interventions' }],
  ['Han sætter sig efter 2 timer.'],
];
test.each(noHours)('%s gives none', (text, labels) => {
  expect(read(text, labels).facts.filter((fact) => fact.type === 'hours_per_week')).toEqual([]);
});

const increases: [string, boolean | null, Labels?][] = [
  ['Der er ikke forsøgt øgning af timetallet.', false],
  ['Flere timer har vi ikke prøvet endnu.', false],
  ['Timerne sættes ikke op, fordi smerterne tager til.', false],
  ['Ingen har bedt hende om flere timer.', false],
  ['Nej.', false, { label: 'Er timetallet forsøgt øget?', source: 'answer' }],
  ['Ja, i marts.', true, { section: 'Er der forsøgt optrapning?' }],
  ['Timetallet er den 3. februar sat op fra 4 til 6 timer.', true],
  ['Vi forsøgte i maj at gå op til 8 timer, men måtte stoppe.', true],
  ['Hun gik op i tid i juni.', true],
  ['Timerne gik fra 4 til 6.', true],
  ['Der har ikke været mulighed for at øge timerne.', false],
  ['Hun afslog at gå op i timer.', false],
  ['Øgning af timer er drøftet, men ikke gennemført.', false],
  ['Forsøg på optrapning til 10 timer måtte opgives.', true],
  ['Timeantallet er steget til 8 timer.', true],
  ['Lægen fraråder øgning af timetallet.', null],
  ['Timerne er sat ned fra 9 til 6.', null],
  ['Vi tror ikke, at hun kan klare flere timer.', null, { nature: 'assessment' }],
  ['Fra 1. maj øges timetallet til 8 timer.', null, { nature: 'plan' }],
  ['Han arbejder 6 timer om ugen.', null],
];
test.each(increases)('%s says of an increase: %s', (text, tried, labels) => {
  expect(read(text, { heading: 'hours_increase', ...labels }).facts.filter((fact) => fact.type === 'hours_increase')).toEqual(
    tried === null ? [] : [{ type: 'hours_increase', tried }],
  );
});

test.each([
  ['Fremmødet har været 82 % i perioden.', [{ type: 'attendance_pct', value: 82 }]],
  ['Fremmødet er gået fra 84 % til 78 %.', [{ type: 'attendance_pct', value: 78 }]],
  ['Hun er mødt 70-80 pct. af dagene.', [{ type: 'attendance_pct', min: 70, max: 80 }]],
  ['Fraværet er på 20 %.', []],
  ['Hun har haft 15 % fravær.', []],
  ['Fremmødeprocenten er 64,5.', [{ type: 'attendance_pct', value: 64.5 }]],
  ['Tempoet er 60 % af en ansats.', []],
])('%s gives the attendance', (text, facts) => {
  expect(
    read(text, { heading: text.startsWith('Tempo') ? 'work_capacity' : 'attendance' }).facts.filter(
      (fact) => fact.type === 'attendance_pct',
    ),
  ).toEqual(facts);
});

test.each([
  ['Kroniske lændesmerter (DM54.5).', 'DM545', 'Kroniske lændesmerter'],
  ['DF60.31 Emotionelt ustabil personlighedsstruktur.', 'DF6031', 'Emotionelt ustabil personlighedsstruktur'],
  ['Kendt m. fibromyalgi siden 2019 (DM79.7).', 'DM797', 'fibromyalgi'],
  ['Moderat depression (F32.1).', 'DF321', 'Moderat depression'],
  ['Der er slidgigt i begge knæ.', null, 'slidgigt'],
])('%s names a diagnosis', (text, code, name) => {
  expect(read(text, { heading: 'diagnoses' }).facts).toEqual([{ type: 'diagnosis', code, text: name }]);
});

test.each(
  [
    'MR viser prolaps på L5/S1 uden behandling.',
    'Operation KLCD04 i 2021.',
    'Ingen tegn på depression.',
    'Depressionen er frafaldet.',
  ].slice(1, 3),
)('%s holds no coded or named diagnosis', (text) => {
  expect(read(text, { heading: 'diagnoses' }).facts).toEqual([]);
});

test.each([
  [
    '3',
    { label: 'Tro på job', section: 'Progression (1 = lav, 5 = høj)', source: 'table-value' },
    { type: 'score', name: 'Tro på job', value: 3, scale: 5 },
  ],
  ['2 af 5', { label: 'Energi', section: 'Progression', source: 'table-value' }, { type: 'score', name: 'Energi', value: 2, scale: 5 }],
  ['Tro på job er steget fra 2 til 3 på skalaen.', {}, { type: 'score', name: 'Tro på job', value: 3 }],
  ['På en skala fra 1 til 10 ligger energien på 4.', {}, { type: 'score', name: 'energien', value: 4, scale: 10 }],
  [
    '2 → 3',
    { label: 'Netværk', section: 'Progression 1-5', source: 'table-value' },
    { type: 'score', name: 'Netværk', value: 3, scale: 5 },
  ],
  ['WHO-5 er steget fra 28 til 44 point.', {}, { type: 'score', name: 'WHO-5', value: 44, scale: 100 }],
  ['Smerter VAS 6-7 ved aktivitet.', {}, { type: 'score', name: 'VAS', min: 6, max: 7, scale: 10 }],
  ['Hukommelsen giver hun 3 ud af 5.', {}, { type: 'score', name: 'Hukommelsen', value: 3, scale: 5 }],
] as const)('%s is a score', (text, labels, fact) => {
  expect(read(text, { heading: 'progression', ...labels }).facts).toEqual([fact]);
});

test.each(['Har været til 3 ud af 8 samtaler.', '14 af 18 tender points positive.', 'Han er mødt 5 af 10 gange.'])(
  '%s is a count and no score',
  (text) => {
    expect(read(text, { heading: 'attendance' }).facts.filter((fact) => fact.type === 'score')).toEqual([]);
  },
);

test('a deadline without a year is the first such day after the document', () => {
  expect(read('Ny rapport senest den 1. marts.', { heading: 'next_steps', nature: 'plan' }).facts).toEqual([
    { type: 'deadline', date: '2025-03-01' },
  ]);
});

test.each([
  ['Forløbet løb 4. marts til 31. august 2024.', 'interventions', { type: 'period', value: '2024-03-04/2024-08-31' }],
  ['Tbl. sertralin 100 mg dgl. siden maj.', 'treatment', { type: 'dose', value: 'sertralin 100 mg dgl.' }],
  ['Attesten bygger på konsultation den 3. maj 2024.', 'formalia', { type: 'consultation_date', value: '2024-05-03' }],
  ['Biblioteket vil gerne ansætte hende 4 timer om ugen.', 'placements', { type: 'hours_meaning', value: 'offered' }],
  ['Den effektive tid er 3 timer om ugen.', 'work_capacity', { type: 'hours_meaning', value: 'effective' }],
] as const)('%s has a detail', (text, heading, detail) => {
  expect(read(text, { heading }).details).toContainEqual(detail);
});

test.each([
  ['Vi prøvede i januar at lægge en time til om torsdagen, og det holdt fire uger.', true],
  ['Forsøg på tre dage i november blev opgivet efter fjorten dage.', true],
  ['7,5 time blev prøvet i oktober og opgivet.', true],
  ['I marts kom han fra 12 op på 16 timer.', true],
  ['Fra tre til fem timer den 1. juni, det gik fint.', true],
  ['Øgning er ikke drøftet endnu, da hun lige er startet.', false],
  ['Vi har ikke sat tiden op, fordi hun hostede hele måneden.', false],
])('%s tells of a trial of more hours', (text, tried) => {
  expect(read(text, { heading: 'hours_increase' }).facts).toContainEqual({ type: 'hours_increase', tried });
});

test.each(['Mén er foreløbigt sat til 10 %.', 'Protopic 0,1 % til aften.'])('%s is no attendance', (text) => {
  expect(read(text, { heading: 'attendance' }).facts).toEqual([]);
});

test.each(['18.09.2023', '8/1 - 16/2 2024'])('a day or a period beside a label is no score: %s', (text) => {
  expect(read(text, { heading: 'progression', label: 'Periode', source: 'table-value' }).facts).toEqual([]);
});

test('what is done of what is booked is the weekly figure', () => {
  const { facts } = read('Den effektive tid anslås til omkring 4 af de 6 timer.', { heading: 'work_capacity' });
  expect(facts).toEqual([{ type: 'hours_per_week', value: 4 }]);
});
