import type { Element } from 'domhandler';
import type { Attachment } from '../../domain/parsed-document.ts';
import { elementsIn } from '../layout/elements-in.ts';
import type { Draft } from '../layout/place-blocks.ts';
import { readLines } from '../layout/read-lines.ts';
import { isTechnical } from './letter-words.ts';
import { inWords } from './read-letter.ts';
import { childrenOf } from '../layout/children-of.ts';
import { leavesOf, linesOf, localName, textOf } from './text-of.ts';

/** What a form says, and the files that lie in it. */
export interface ReadForm {
  readonly drafts: readonly Draft[];
  readonly attachments: readonly Attachment[];
}

/** Everything but what draws the form: `Graphics` repeats the questions where they stand on paper. */
const GENERAL = new Set([
  'Identifier',
  'CaseIdentifier',
  'VersionCode',
  'StatisticalCode',
  'PageStock',
  'EndpointId',
  'Graphics',
  'UserFields',
]);
const PARTIES: Readonly<Record<string, string>> = { Person: 'Borger', Respondent: 'Udfyldt af', Receiver: 'Modtager', Sender: 'Afsender' };
const FILES = new Set(['Image', 'InlineFile']);
const CHOICES = new Set(['CheckBoxes', 'RadioButtons']);

/** `DenDynamiskeBlanket`: who it is about and from, its name, then each question with its answer. */
export function readForm(root: Element): ReadForm {
  const all = elementsIn(root);
  const form = all.find((element) => localName(element) === 'Form') ?? root;
  const general = childrenOf(form).flatMap((part) => (localName(part) === 'Data' ? childrenOf(part) : [part]));
  const find = (name: string): string => textOf(general.find((part) => localName(part) === name) ?? form);
  const sent = general.some((part) => localName(part) === 'SentDateTime') ? find('SentDateTime').replace('T', ' ') : '';
  const name = general.some((part) => localName(part) === 'TypeCode') ? find('TypeCode') : 'Blanket';
  const fields = all.filter((element) => localName(element) === 'UserFields').flatMap(childrenOf);
  return {
    drafts: [
      ...general.flatMap(partyOf),
      { kind: 'paragraph', text: sent === '' ? '' : `Sendt: ${sent}` },
      { kind: 'title', text: name },
      ...fields.flatMap(readField),
    ],
    attachments: fields.flatMap(filesOf),
  };
}

function partyOf(part: Element): readonly Draft[] {
  const name = localName(part);
  if (GENERAL.has(name) || childrenOf(part).length === 0) return [];
  const text = leavesOf(part, isTechnical).join(', ');
  return text === '' ? [] : [{ kind: 'paragraph', text: `${PARTIES[name] ?? inWords(name)}: ${text}` }];
}

/** `GeneralText` stands over the field; the two prompts are its question. Without prompts the general text is the question. */
function readField(field: Element): readonly Draft[] {
  const [general, ...prompts] = ['GeneralText', 'ShortPrompt', 'SecondPrompt'].map((name) => field.attribs[name]?.trim() ?? '');
  const prompt = prompts.filter((each) => each !== '').join(' ');
  const over: readonly Draft[] =
    general === undefined || general === '' || prompt === '' ? [] : [{ kind: 'section-title', level: 1, text: general }];
  const label = prompt === '' ? (general ?? '') : prompt;
  return [...over, ...childrenOf(field).flatMap((editor) => readEditor(editor, label))];
}

function readEditor(editor: Element, label: string): readonly Draft[] {
  const name = localName(editor);
  if (FILES.has(name)) return [];
  if (name === 'CheckBox') return answer(label, isTicked(textOf(editor)) ? 'Ja' : 'Nej');
  if (name === 'TableEdit') return rowsOf(editor, label);
  if (CHOICES.has(name) && childrenOf(editor).length > 0) return answer(label, childrenOf(editor).map(optionOf).join(' '));
  const lines = linesOf(editor).trim();
  if (name !== 'MultilineEdit' && !lines.includes('\n')) return answer(label, lines);
  return lines === '' ? [] : [{ kind: 'section-title', level: 2, text: label }, ...readLines(lines, { hasTitle: false })];
}

function answer(label: string, text: string): readonly Draft[] {
  return [label === '' ? { kind: 'paragraph', text } : { kind: 'form-field', label, text }];
}

const isTicked = (text: string): boolean => /^(1|true|ja)$/iu.test(text);

/** A box of several, as it would stand on paper: `☒ Ja`. */
function optionOf(option: Element): string {
  const { attribs } = option;
  const words = [attribs['ShortPrompt'], attribs['SecondPrompt']].filter((each) => each !== undefined && each !== '').join(' ');
  return `${isTicked(textOf(option)) ? '☒' : '☐'} ${words === '' ? (attribs['name'] ?? localName(option)) : words}`;
}

function rowsOf(table: Element, label: string): readonly Draft[] {
  const rows = childrenOf(table).map((row) => {
    const cells = childrenOf(row).length === 0 ? [row] : childrenOf(row);
    return cells.map((cell, column) => ({ text: textOf(cell), column }));
  });
  const title: readonly Draft[] = label === '' ? [] : [{ kind: 'section-title', level: 2, text: label }];
  return [...title, ...rows.map((cells): Draft => ({ kind: 'table-row', cells, isHeader: false, table: 1 }))];
}

/** Files that the doctor attached, in Base64. */
function filesOf(field: Element): readonly Attachment[] {
  return childrenOf(field).flatMap((editor): Attachment[] => {
    const data = FILES.has(localName(editor)) ? textOf(editor).replaceAll(/\s/gu, '') : '';
    if (data === '' || !/^[A-Za-z0-9+/]+={0,2}$/u.test(data)) return [];
    return [
      { name: editor.attribs['filename'] ?? editor.attribs['name'] ?? 'vedhæftet fil', bytes: new Uint8Array(Buffer.from(data, 'base64')) },
    ];
  });
}
