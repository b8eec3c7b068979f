import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ClassifiedDocument } from '../../../domain/document.ts';
import type { Sha256 } from '../../../domain/ids.ts';
import { runningHeadings, type Sections } from '../../../domain/running-report.ts';
import { parseBytes } from '../../../parsers/index.ts';
import { classifyDocument } from '../../../pipeline/classify/index.ts';
import { paperAsDocx } from '../../../pipeline/export/index.ts';
import { runningFileName, runningPaper } from '../../../pipeline/running/index.ts';

/** A sentence or two under every heading, invented. */
const sections: Sections = {
  goals: 'Han ønsker et job på et lager med fast mødetid.',
  background: 'Han er uddannet bager og har kørt varer ud i ti år.',
  resources: 'Han er vedholdende og god til at holde orden.',
  network: 'Han bor alene og har kontakt til sin søster.',
  social: 'Han har fået styr på huslejen og bor fast.',
  substance_use: 'Han drikker ikke længere og går til samtaler i misbrugscentret.',
  diagnoses: 'Han har slidgigt i begge knæ.',
  treatment: 'Han går til fysioterapeut hver tirsdag.',
  prognosis: 'Behandlingen ventes at vare et halvt år, og lægen venter bedring.',
  functioning: 'Han kan stå op i en halv time og gå på trapper.',
  work_capacity: 'Han arbejder seks timer om ugen fordelt på to dage.',
  hours_increase: 'Timetallet er forsøgt øget fra fire til seks timer, og det gik godt.',
  accommodations: 'Han har brug for pauser og kan ikke løfte over ti kilo.',
  placements: 'Han er i praktik på et lager, hvor han pakker varer.',
  attendance: 'Han er mødt elleve af tolv dage og har meldt afbud én gang.',
  progression: 'Han klarer nu flere opgaver selv end ved starten.',
  interventions: 'Han har haft en mentor siden januar.',
  income: 'Han får ressourceforløbsydelse.',
  assessment: 'Vi vurderer, at han kan blive i praktikken.',
  next_steps: 'Vi aftaler et møde på lageret i april.',
};

const sheet = {
  sections,
  title: 'Lagerpraktik',
  reference: 'J-2024-17',
  organisation: 'Jobvejen ApS',
  author: 'Anne Sender',
  date: '2024-03-04',
};

async function read(number: number, isClosing: boolean): Promise<ClassifiedDocument> {
  const bytes = await paperAsDocx(runningPaper({ ...sheet, number, isClosing }));
  const sha256 = createHash('sha256').update(bytes).digest('hex') as Sha256;
  const fileName = runningFileName(number, sheet.date, isClosing);
  const parsed = await parseBytes(bytes, fileName);
  const citizen = { name: 'Vibeke Eksempel', cpr: '010190-0000' };
  return classifyDocument({ parsed, sha256, fileName, parent: null, received: '2024-03-05', citizen });
}

describe('the paper of a running report, as our own parser and classifier read it', () => {
  let document: ClassifiedDocument;
  beforeAll(async () => {
    document = await read(4, false);
  });

  test('kind, day and organisation stand in its head', () => {
    const { kind, documentDate, organisation } = document.head;
    expect([kind, documentDate, organisation]).toEqual(['supplier_running', '2024-03-04', 'Jobvejen ApS']);
  });

  test('the closing report is read as one', async () => {
    expect((await read(5, true)).head.kind).toBe('supplier_final');
  });

  test('every sentence is found again, word for word', () => {
    const texts = document.passages.map(({ text }) => text).join('\n');
    expect(runningHeadings.filter((id) => !texts.includes((sections[id] ?? '?').replace(/\.$/u, '')))).toEqual([]);
  });

  test('what stands under a standard heading is read under it', () => {
    const misread = runningHeadings.filter(
      (id) => !document.passages.some(({ heading, text }) => heading === id && (sections[id] ?? '?').includes(text.replace(/\.$/u, ''))),
    );
    expect(misread).toEqual([]);
  });
});

test('empty headings, blank lines and the title where there is none leave no trace', () => {
  const { blocks } = runningPaper({ ...sheet, title: '', sections: { goals: 'A.\n\n  \nB.', network: '  ' }, number: 1, isClosing: false });
  expect(blocks.flatMap((block) => ('text' in block ? [block.text] : []))).toEqual([
    'Jobvejen ApS',
    'Fortløbende rapport, version 1',
    'Dato: 4. marts 2024',
    'Reference: J-2024-17',
    'Uddannelses- og jobmål',
    'A.',
    'B.',
    'Med venlig hilsen',
    'Anne Sender, Jobvejen ApS',
  ]);
});
