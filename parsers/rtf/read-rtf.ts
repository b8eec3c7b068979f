import { Failure } from '../../domain/failure.ts';
import type { FileInfo } from '../../domain/parsed-document.ts';
import type { RichNode } from '../layout/rich-text.ts';
import { characters, destinations } from './destinations.ts';
import { enter, flush, isText, leave, openReader, say, type Part, type Reader } from './reader.ts';
import { tokenize } from './tokenize.ts';
import { layoutWords, letterWords } from './words.ts';

/** Groups in groups; honest files stay below a hundred. */
const MAX_DEPTH = 2_000;

/** What an RTF says. */
export interface ReadRtf extends Readonly<Record<Part, readonly (readonly RichNode[])[]>> {
  readonly body: readonly RichNode[];
  readonly info: FileInfo;
  readonly seen: Reader['seen'];
}

/** Follows the groups of an RTF file. @throws Failure `document.corrupt` */
export function readRtf(bytes: Uint8Array): ReadRtf {
  const reader = openReader();
  for (const token of tokenize(bytes)) {
    if (token.kind === 'open') openGroup(reader);
    else if (token.kind === 'close') closeGroup(reader);
    else if (token.kind === 'word') readWord(reader, token.name, token.value);
    else if (token.kind === 'data') reader.picture?.addBytes(token.bytes);
    else readBytes(reader, token.bytes);
  }
  flush(reader);
  reader.seen.isCut = reader.stack.length > 0;
  while (reader.stack.length > 0) leave(reader);
  return { body: reader.body.finish(), ...reader.parts, info: infoOf(reader.info), seen: reader.seen };
}

function openGroup(reader: Reader): void {
  flush(reader);
  if (reader.stack.length > MAX_DEPTH) throw new Failure('document.corrupt', { depth: reader.stack.length });
  reader.stack.push(reader.group);
  reader.names = 'plain';
  reader.toSkip = 0;
}

function closeGroup(reader: Reader): void {
  flush(reader);
  leave(reader);
  reader.names = 'none';
  reader.toSkip = 0;
}

function readBytes(reader: Reader, bytes: Uint8Array): void {
  reader.names = 'none';
  const rest = bytes.subarray(reader.toSkip);
  reader.toSkip = Math.max(0, reader.toSkip - bytes.length);
  if (rest.length > 0) reader.waiting.push(rest);
}

function readWord(reader: Reader, name: string, value: number | null): void {
  flush(reader);
  if (name === '*') {
    if (reader.names !== 'none') reader.names = 'optional';
    return;
  }
  const opened = reader.names;
  reader.names = 'none';
  reader.toSkip = 0;
  if (reader.group.destination === 'skipped') return;
  const destination = opened === 'none' ? undefined : destinations[name];
  if (destination !== undefined) enter(reader, destination);
  else if (opened === 'optional') return enter(reader, 'skipped');
  if (reader.group.destination === 'picture') reader.picture?.word(name);
  else applyWord(reader, name, value);
}

function applyWord(reader: Reader, name: string, value: number | null): void {
  const { destination } = reader.group;
  const character = characters[name];
  if (letterWords[name] !== undefined) letterWords[name](reader, value);
  else if (character !== undefined) {
    if (destination !== 'silent') say(reader, character);
  } else if (destination === 'created' && value !== null) reader.info.created[name] = value;
  else if (isText(reader) || destination === 'styles' || destination === 'form-field') layoutWords[name]?.(reader, value);
}

const two = (value: number | undefined): string => String(value ?? 0).padStart(2, '0');

function infoOf({ title, author, created }: Reader['info']): FileInfo {
  const day = `${created['yr']}-${two(created['mo'])}-${two(created['dy'])}T${two(created['hr'])}:${two(created['min'])}:00`;
  return {
    ...(title === '' ? {} : { title }),
    ...(author === '' ? {} : { author }),
    ...(Number.isNaN(Date.parse(day)) ? {} : { created: day }),
  };
}
