import { symbolLetter } from '../pdf/symbol-letters.ts';
import type { RichPiece } from '../layout/rich-text.ts';
import { viewOf, type BytesView } from './bytes-view.ts';
import { readFormData } from './form-data.ts';
import type { Piece } from './piece-table.ts';
import { lookAt, type Changes, type Look } from './properties.ts';
import { inlinePicture } from './read-pictures.ts';
import type { Style } from './styles.ts';

/** A paragraph before it is known what it belongs to. */
export interface RawParagraph {
  readonly pieces: readonly RichPiece[];
  readonly pictures: readonly (Uint8Array | null)[];
  /** The character that ended it: a cell's end differs from a paragraph's. */
  readonly mark: string;
  readonly style: number;
  readonly changes: Changes;
}

export interface Source {
  readonly pieces: readonly Piece[];
  readonly characterLooks: readonly Look[];
  readonly paragraphLooks: readonly Look[];
  readonly styles: ReadonlyMap<number, Style>;
  /** Pictures and form fields; blank where the file has none. */
  readonly data: BytesView;
  /** What was met on the way. */
  readonly seen: { revisions: number; hidden: number };
}

const BOLD = 0x0835;
const DELETED = 0x0800;
const INSERTED = 0x0801;
const HIDDEN = 0x083c;
const LOCATION = 0x6a03;
const SYMBOL = 0x6a09;
const CHARACTER_STYLE = 0x4a30;
const FIELD_DATA = 0x0806;

interface CharacterLook {
  readonly isBold: boolean;
  readonly isDeleted: boolean;
  readonly isInserted: boolean;
  readonly isHidden: boolean;
  readonly isFieldData: boolean;
  readonly location: number | null;
  readonly symbol: string | null;
}

/** The paragraphs of a stretch of the text, from character `first` on. */
export function readParagraphs(source: Source, first: number, count: number): readonly RawParagraph[] {
  const paragraphAt = lookAt(source.paragraphLooks);
  const characterAt = lookAt(source.characterLooks);
  const found: RawParagraph[] = [];
  /** Fields in fields: true while their instruction stands, false for what they show. */
  const fields: boolean[] = [];
  let open: Character[] = [];
  for (const { letter, byte } of charactersOf(source.pieces, first, count)) {
    if (letter === '\u0013') fields.push(true);
    else if (letter === '\u0014' && fields.length > 0) fields[fields.length - 1] = false;
    else if (letter === '\u0015') fields.pop();
    else if (letter === '\r' || letter === '\u0007' || letter === '\f') {
      found.push(paragraphOf(source, open, { mark: letter, look: paragraphAt(byte) }));
      open = [];
    } else open.push({ letter, look: characterAt(byte), isInstruction: fields.includes(true) });
  }
  if (open.length > 0) found.push(paragraphOf(source, open, { mark: '\r', look: null }));
  return found;
}

interface Character {
  readonly letter: string;
  readonly look: Look | null;
  readonly isInstruction: boolean;
}

function* charactersOf(
  pieces: readonly Piece[],
  first: number,
  count: number,
): Generator<{ readonly letter: string; readonly byte: number }> {
  for (const piece of pieces) {
    const from = Math.max(0, first - piece.first);
    const to = Math.min(piece.text.length, first + count - piece.first);
    for (let at = from; at < to; at += 1) yield { letter: piece.text[at] ?? '', byte: piece.at + at * piece.bytesEach };
  }
}

function paragraphOf(
  source: Source,
  characters: readonly Character[],
  end: { readonly mark: string; readonly look: Look | null },
): RawParagraph {
  const style = end.look?.style ?? 0;
  const pieces: { text: string; isBold: boolean }[] = [];
  const pictures: (Uint8Array | null)[] = [];
  const looks = new Map<Look | null, CharacterLook>();
  for (const { letter, look, isInstruction } of characters) {
    const known = looks.get(look) ?? characterLook(look, style, source.styles);
    looks.set(look, known);
    if (!isInstruction && (known.isDeleted || known.isInserted)) source.seen.revisions += 1;
    if (known.isDeleted) continue;
    if (known.isHidden) {
      if (!isInstruction && /[\p{L}\p{N}]/u.test(letter)) source.seen.hidden += 1;
      continue;
    }
    if (letter === '\u0001' && known.location !== null && !known.isFieldData && !isInstruction) {
      const picture = inlinePicture(source.data, known.location);
      if (picture !== undefined) pictures.push(picture);
    }
    const text = shownText(letter, known, { data: source.data, isInstruction });
    const last = pieces.at(-1);
    if (last !== undefined && last.isBold === known.isBold) last.text += text;
    else pieces.push({ text, isBold: known.isBold });
  }
  return { pieces, pictures, mark: end.mark, style, changes: end.look?.changes ?? [] };
}

/** What a reader sees of a character. Of a field's instruction only the form fields show, which keep what they show in their data. */
function shownText(
  letter: string,
  look: CharacterLook,
  { data, isInstruction }: { readonly data: BytesView; readonly isInstruction: boolean },
): string {
  if (letter === '\u0001') return look.isFieldData && look.location !== null ? (readFormData(data, look.location) ?? '') : '';
  if (isInstruction) return '';
  if (look.symbol !== null) return look.symbol;
  if (letter === '\v' || letter === '\u000e') return '\n';
  if (letter === '\u001e') return '-';
  if (letter === '\t') return '\t';
  if (letter < ' ' || letter === '\u00ad') return '';
  return letter >= '\uf000' && letter <= '\uf0ff' ? symbolLetter('', letter) : letter;
}

function characterLook(look: Look | null, style: number, styles: ReadonlyMap<number, Style>): CharacterLook {
  const own = look?.changes ?? [];
  const named = own.find(({ operation }) => operation === CHARACTER_STYLE)?.operand.u16(0);
  const base = styles.get(style)?.characters ?? [];
  const changes = [...(named === undefined ? [] : (styles.get(named)?.characters ?? [])), ...own];
  const isOn = (operation: number): boolean =>
    changes.reduce(
      (on, change) => (change.operation === operation ? switched(change.operand.u8(0), on, isSet(base, operation)) : on),
      isSet(base, operation),
    );
  const operand = (operation: number): BytesView =>
    own.find((change) => change.operation === operation)?.operand ?? viewOf(new Uint8Array());
  const has = (operation: number): boolean => own.some((change) => change.operation === operation);
  return {
    isBold: isOn(BOLD),
    isDeleted: isOn(DELETED),
    isInserted: isOn(INSERTED),
    isHidden: isOn(HIDDEN),
    isFieldData: isOn(FIELD_DATA),
    location: has(LOCATION) ? operand(LOCATION).u32(0) : null,
    symbol: has(SYMBOL) ? symbolLetter('', String.fromCharCode(0xf000 | (operand(SYMBOL).u16(2) & 0xff))) : null,
  };
}

const isSet = (changes: Changes, operation: number): boolean =>
  changes.reduce((on, change) => (change.operation === operation ? switched(change.operand.u8(0), on, on) : on), false);

/** 0 and 1 set, 128 leaves what the style says, 129 turns it round. */
function switched(value: number, on: boolean, ofStyle: boolean): boolean {
  if (value === 128) return ofStyle;
  return value === 129 ? !ofStyle : value === 0 ? false : value === 1 ? true : on;
}
