import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hostileFiles } from '../../tests/fixtures/hostile/hostile-files.ts';
import { pictureOf } from '../../tests/fixtures/image/picture-of.ts';
import { scanOf } from '../../tests/fixtures/pdf/scan-of.ts';
import { text, writePdf } from '../../tests/fixtures/pdf/write-pdf.ts';
import { sampleCase } from '../../tests/support/sample-case.ts';

/** One file as its sender hands it in. */
export interface Paper {
  /** Which of the cases of a set it is sent to. */
  readonly case: 'real' | 'made';
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** The same key names the same reception, however often it is sent. */
  readonly key: string;
}

export interface Citizen {
  readonly name: string;
  readonly cpr: string;
}

export interface Papers {
  readonly papers: readonly Paper[];
  readonly citizens: Readonly<Record<Paper['case'], Citizen>>;
}

/** An open case of the evaluation: statements, reports, mails and notes as a municipality has them. */
const REAL = 'evaluation/cases/c02';
const MOST_REAL_WHEN_FEW = 4;

const notes = [
  [
    'notat 1.txt',
    '4. marts 2024',
    'Borgeren møder tre timer om ugen. Borgeren har smerter i ryggen. Der er ikke forsøgt at øge timetallet.',
  ],
  ['notat 2.txt', '2. april 2024', 'Borgeren møder fem timer om ugen. Borgeren har smerter i ryggen.'],
  [
    'notat 3.txt',
    '6. maj 2024',
    'Borgeren møder fem timer om ugen. Borgeren sover dårligt om natten. Borgeren ønsker at arbejde på et lager.',
  ],
  ['notat 4.txt', '3. juni 2024', 'Borgeren møder otte timer om ugen. Fremmødet er 80 %. Borgeren ønsker at arbejde på et lager.'],
  ['notat 5.txt', '1. juli 2024', 'Borgeren møder seks timer om ugen. Borgeren har ikke længere smerter i ryggen. Fremmødet er 60 %.'],
  [
    'notat 6.txt',
    '5. august 2024',
    'Borgeren møder otte timer om ugen. Borgeren er begyndt i praktik på et lager. Borgeren sover dårligt om natten.',
  ],
] as const;

const NUMBERS = ['tre', 'fire', 'fem', 'seks'];

/** Small files that claim to be large ones. */
const BOMBS = new Set(['bombe.docx', 'stor.png']);

const noteOf = (day: string, words: string): Buffer => Buffer.from(`Journalnotat ${day}\n\n${words}\n`);

/** About somebody else than the citizen of its case: it is taken out of the case again and waits for a person. */
const foreign = Buffer.from(
  'Journalnotat 9. april 2024\n\nVedrørende: Morten Fremmed, CPR-nr. 070785-1235\n\nMorten Fremmed møder to timer om ugen.\n',
);

/** What is sent to the two cases of a set: everyday papers, the same ones again, and those that no reader can read. */
export async function openPapers({ few = false, scans = 1 } = {}): Promise<Papers> {
  const told: unknown = JSON.parse(await readFile(join(REAL, 'case.json'), 'utf8'));
  const made = [...everyday(), ...again(), ...(await packed()), ...(await scanned(scans)), ...(await poison())];
  return {
    papers: [...(await real(few ? MOST_REAL_WHEN_FEW : Infinity)), ...made.map((paper) => ({ ...paper, case: 'made' as const }))],
    citizens: { real: citizenIn(told), made: { name: sampleCase.citizenName, cpr: sampleCase.citizenCpr } },
  };
}

type MadePaper = Omit<Paper, 'case'>;

function everyday(): readonly MadePaper[] {
  const read = notes.map(([fileName, day, words]) => ({ fileName, bytes: noteOf(day, words), key: fileName }));
  return [...read, { fileName: 'forkert sag.txt', bytes: foreign, key: 'foreign' }];
}

/** The same bytes under other names are further receipts of one document, which takes the shortest of its names. */
function again(): readonly MadePaper[] {
  const [, , third, fourth] = notes;
  const bytesOf = ([, day, words]: (typeof notes)[number]): Buffer => noteOf(day, words);
  return [
    { fileName: 'notat 3 (kopi).txt', bytes: bytesOf(third), key: 'third again' },
    { fileName: 'n4.txt', bytes: bytesOf(fourth), key: 'fourth again' },
    { fileName: 'notat 4 (kopi).txt', bytes: bytesOf(fourth), key: 'fourth a third time' },
  ];
}

async function packed(): Promise<readonly MadePaper[]> {
  const mail = await readFile('tests/fixtures/eml/006-attachments-and-a-nested-mail.eml');
  const archive = await readFile('tests/fixtures/zip/001-papers-in-folders.zip');
  return [
    { fileName: 'mail med bilag.eml', bytes: mail, key: 'mail' },
    { fileName: 'mappe.zip', bytes: archive, key: 'archive' },
  ];
}

/** Papers without a letter in them that a machine can take over: a photographed note first, then notes as a scanner gives them, of two pages. */
async function scanned(count: number): Promise<readonly MadePaper[]> {
  const made: MadePaper[] = [];
  for (let at = 0; at < count; at += 1) {
    const lines = [
      `Journalnotat ${at + 2}. september 2024`,
      '',
      `Borgeren møder ${NUMBERS[at % NUMBERS.length]} timer om ugen.`,
      'Borgeren har ondt i knæet.',
    ];
    const page = { width: 400, height: 300, content: text(20, 260, lines, { size: 12, leading: 1.6 }) };
    const bytes = at === 0 ? await pictureOf(lines) : await scanOf(writePdf([page, page]));
    made.push({ fileName: at === 0 ? 'foto.png' : `skannet ${at}.pdf`, bytes, key: `scan ${at}` });
  }
  return made;
}

/** Locked, broken off, and made to harm: each ends as failed with its code, and nothing beside it notices. */
async function poison(): Promise<readonly MadePaper[]> {
  const locked = await readFile('tests/fixtures/pdf/017-encrypted.pdf');
  const whole = await readFile('tests/fixtures/docx/009-tables.docx');
  const bombs = hostileFiles.filter(({ fileName }) => BOMBS.has(fileName));
  return [
    { fileName: 'låst.pdf', bytes: locked, key: 'locked' },
    { fileName: 'afbrudt.docx', bytes: whole.subarray(0, whole.length / 2), key: 'broken off' },
    ...bombs.map(({ fileName, bytes, what }) => ({ fileName, bytes, key: what })),
  ];
}

async function real(atMost: number): Promise<readonly Paper[]> {
  const folder = join(REAL, 'files');
  const names = (await readdir(folder)).filter((name) => !name.toLowerCase().startsWith('scan')).toSorted();
  return Promise.all(
    names.slice(0, atMost).map(async (fileName) => ({
      case: 'real' as const,
      fileName,
      key: fileName,
      bytes: await readFile(join(folder, fileName)),
    })),
  );
}

function citizenIn(told: unknown): Citizen {
  const citizen = typeof told === 'object' && told !== null && 'citizen' in told ? told.citizen : null;
  if (typeof citizen !== 'object' || citizen === null || !('name' in citizen) || !('cpr' in citizen))
    throw new TypeError('Unexpected case, expected one with a citizen');
  return { name: String(citizen.name), cpr: String(citizen.cpr) };
}
