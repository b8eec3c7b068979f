import { symbolLetter } from '../pdf/symbol-letters.ts';
import { codePageOf } from './code-pages.ts';
import { say, type Group, type Reader } from './reader.ts';
import { plainParagraph } from './text-builder.ts';

type Word = (reader: Reader, value: number | null) => void;

const change = (reader: Reader, part: Partial<Group>): void => {
  reader.group = { ...reader.group, ...part };
};

/** Words about letters: they hold in every kind of group. */
export const letterWords: Readonly<Record<string, Word>> = {
  b: (reader, value) => change(reader, { isBold: value !== 0 }),
  v: (reader, value) => change(reader, { isHidden: value !== 0 }),
  deleted: (reader, value) => change(reader, { isDeleted: value !== 0 }),
  plain: (reader) => change(reader, { isBold: false, isHidden: false, isDeleted: false, font: -1 }),
  f: (reader, value) => {
    if (reader.group.destination === 'fonts') reader.described.font = value ?? 0;
    else change(reader, { font: value ?? -1 });
  },
  fcharset: (reader, value) => {
    const page = codePageOf(value ?? 0);
    if (reader.group.destination === 'fonts' && page !== null) reader.fonts.set(reader.described.font, page);
  },
  cpg: (reader, value) => {
    if (reader.group.destination === 'fonts' && value !== null) reader.fonts.set(reader.described.font, value);
  },
  uc: (reader, value) => change(reader, { substitutes: Math.max(0, value ?? 1) }),
  ansicpg: (reader, value) => {
    reader.codePage = value === null || value === 0 ? 1252 : value;
  },
  mac: (reader) => {
    reader.codePage = 10_000;
  },
  pc: (reader) => {
    reader.codePage = 437;
  },
  pca: (reader) => {
    reader.codePage = 850;
  },
  u: (reader, value) => {
    if (!['skipped', 'silent', 'picture'].includes(reader.group.destination)) say(reader, letterOf(value ?? 0));
    reader.toSkip = reader.group.substitutes;
  },
};

/** A value of 16 bits, often written below zero; signs of symbol fonts lie in the private area. */
const letterOf = (value: number): string => symbolLetter('', String.fromCharCode(value < 0 ? value + 65_536 : value));

const endParagraph: Word = ({ group }) => group.text.endParagraph();

/** Words about paragraphs, tables and fields. */
export const layoutWords: Readonly<Record<string, Word>> = {
  pard: ({ group }) => void Object.assign(group.text.paragraph, plainParagraph()),
  s: (reader, value) => {
    reader.described.style = value ?? 0;
    if (reader.group.destination !== 'styles') reader.group.text.paragraph.style = value ?? 0;
  },
  outlinelevel: ({ group }, value) => {
    if (group.destination !== 'styles') group.text.paragraph.level = value === null || value > 8 ? null : value + 1;
  },
  intbl: ({ group }) => {
    group.text.paragraph.isInTable = true;
  },
  trowd: (reader) => {
    reader.isHeadRow = false;
  },
  trhdr: (reader) => {
    reader.isHeadRow = true;
  },
  par: endParagraph,
  '\n': endParagraph,
  '\r': endParagraph,
  sect: endParagraph,
  page: endParagraph,
  nestcell: endParagraph,
  cell: ({ group }) => group.text.endCell(),
  row: (reader) => reader.group.text.endRow(reader.isHeadRow),
  object: ({ seen }) => {
    seen.objects += 1;
  },
  fftype: ({ field }, value) => {
    field.kind = value ?? 0;
  },
  ffres: ({ field }, value) => {
    field.result = value ?? field.result;
  },
  ffdefres: ({ field }, value) => {
    field.default = value ?? 0;
  },
};
