import { readFile, readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { ParsedDocument } from '../../../domain/parsed-document.ts';
import { defaultLimits } from '../../../parsers/format.ts';
import { parseBytes, recogniseFormat } from '../../../parsers/index.ts';
import { parser } from '../../../parsers/xml/index.ts';
import { parserContract } from '../../contracts/parser.ts';
import { showBlocks } from '../../support/show-blocks.ts';

const folder = fileURLToPath(new URL('../../fixtures/xml/', import.meta.url));
const names = (await readdir(folder)).filter((name) => name.endsWith('.xml'));
const samples = await Promise.all(names.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(folder + name)) })));

parserContract({ format: 'xml', parser: () => Promise.resolve(parser), samples, damaged: 100 });

const read = async (name: string): Promise<ParsedDocument> => parser.parse(await readFile(`${folder}${name}.xml`), defaultLimits);
const parse = (text: string): Promise<ParsedDocument> => parser.parse(new TextEncoder().encode(text), defaultLimits);

describe('letters of MedCom', () => {
  test('a discharge letter is its questions and answers, with the labels that MedCom prints', async () => {
    expect(showBlocks(await read('001-discharge-letter'))).toEqual([
      'paragraph: Afsender: Fjordsygehuset, Reumatologisk Afdeling',
      'paragraph: Modtager: Lægerne i Gågaden',
      'paragraph: Patient: 010175-0000, Vibeke, Eksempel',
      'paragraph: Sendt: 2024-05-16 09:12',
      'title: Udskrivningsepikrise',
      'form-field (Indlæggelse): 2024-05-06 10:30',
      'form-field (Udskrivning): 2024-05-15 12:00',
      'section-title 1: Diagnoser/undersøgelser',
      'form-field (Hoveddiagnose): DM797 Fibromyalgi',
      'form-field (Bidiagnose): DF320 Depressiv enkeltepisode af lettere grad',
      'form-field (Undersøgelse): UXRG20 Røntgen af lænderyg',
      'paragraph: Patienten blev indlagt til udredning af langvarige smerter. Der er ikke fundet tegn på ledgigt.',
      'section-title 1: Plan:',
      'list-item (-): Fysioterapi to gange om ugen',
      'list-item (-): Ny tid i ambulatoriet om tre måneder',
      'paragraph: Underskrevet: 2024-05-15 11:45',
      'form-field (Follow up plan): Egen læge følger op.',
    ]);
  });

  test('a prefix and an older encoding change nothing', async () => {
    expect(showBlocks(await read('003-correspondence-in-latin-1'))).toEqual([
      'paragraph: Afsender: Lægerne i Gågaden',
      'paragraph: Sendt: 2024-09-03 08:00',
      'title: Korrespondance',
      'form-field (Prioritet): Rutine',
      'form-field (Emne): Spørgsmål til attesten',
      'paragraph: Timetallet er ikke forsøgt øget.',
    ]);
  });
});

test('a dynamic form is its prompts with their answers, and its files go out; what draws it is left out', async () => {
  const form = await read('002-dynamic-form');
  expect(showBlocks(form)).toEqual([
    'paragraph: Udfyldt af: Lægerne i Gågaden, Læge, Bo, Lind',
    'paragraph: Borger: 010175-0000, Vibeke, Eksempel',
    'paragraph: Sendt: 14-06-2024 10:20:00',
    'title: LÆ 285 Attest til sygedagpengeopfølgning',
    'section-title 1: 1. Diagnose',
    'form-field (Diagnose eller årsag til sygefraværet): Fibromyalgi',
    'section-title 2: Vurdering af skånebehov',
    'paragraph: Der er behov for pause hver time.',
    'paragraph: Tunge løft bør undgås.',
    'form-field (Er behandlingen afsluttet?): Nej',
    'form-field (Kan arbejdet genoptages?): ☒ Ja, delvist ☐ Nej',
  ]);
  expect(form.attachments.map(({ name, bytes }) => [name, recogniseFormat(bytes, name)?.name])).toEqual([['Bilag 1.txt', 'txt']]);
});

describe('other XML', () => {
  test('a schema that is not known is read as text, and that is told', async () => {
    const other = await read('004-unknown-schema');
    expect(showBlocks(other)).toEqual([
      'paragraph: Samtale',
      'paragraph: Vibeke møder to dage om ugen.',
      'paragraph: Opfølgning',
      'paragraph: Smerterne er uændrede & søvnen er dårlig.',
    ]);
    expect(other.notices).toMatchObject([{ code: 'xml.unknown', severity: 'warning' }]);
  });

  test('a DOCTYPE is refused, wherever it leads', async () => {
    for (const doctype of ['<!DOCTYPE a>', '<!DOCTYPE a SYSTEM "file:///etc/passwd">', '<!DOCTYPE a [<!ENTITY x "y">]>'])
      await expect(parse(`<?xml version="1.0"?>\n<!-- x -->${doctype}<a>&x;</a>`)).rejects.toMatchObject({ code: 'document.doctype' });
  });

  test('an element that is never closed is told as loss', async () => {
    expect((await parse('<?xml version="1.0"?><a><b>Tekst.')).notices).toContainEqual(expect.objectContaining({ code: 'part.unreadable' }));
  });

  test('a drawing is not read, and a web page is none of these', async () => {
    await expect(
      parseBytes(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'), 'a.svg'),
    ).rejects.toMatchObject({
      code: 'document.unsupported',
    });
    expect(recogniseFormat(Buffer.from('<?xml version="1.0"?><!DOCTYPE html><html xmlns="x"><p>Hej</p></html>'), 'a')?.name).toBe('html');
  });
});
