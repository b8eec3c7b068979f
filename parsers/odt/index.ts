import type { Document, Element } from 'domhandler';
import { Failure } from '../../domain/failure.ts';
import type { Notice } from '../../domain/notice.ts';
import type { FileInfo } from '../../domain/parsed-document.ts';
import type { ParseLimits, Parser } from '../format.ts';
import { parseXmlPart } from '../layout/parse-xml-part.ts';
import { elementsIn } from '../layout/elements-in.ts';
import { openArchive } from '../layout/open-archive.ts';
import { readRich, type ReadRich } from '../layout/rich-document.ts';
import type { RichNode } from '../layout/rich-text.ts';
import { readFormControls } from './form-controls.ts';
import { listMarkers } from './list-markers.ts';
import { readBlocks, type Source } from './read-text.ts';
import { readStyles } from './styles.ts';
import { textOf } from './text-of.ts';

const version = 'odt@1';

/** OpenDocument text, as LibreOffice and others write it. */
export const parser: Parser = {
  version,
  parse: async (bytes, limits) => read(bytes, limits).parsed,
  pictures: async (bytes, limits) => read(bytes, limits).pictures,
};

const WANTED = /^(content|styles|meta)\.xml$|^META-INF\/manifest\.xml$|^Pictures\/|^(Basic|Scripts)\//u;

function read(bytes: Uint8Array, limits: ParseLimits): ReadRich {
  if (bytes.length === 0) throw new Failure('document.empty');
  try {
    const { files, damaged } = openArchive(bytes, { maxInflatedBytes: limits.maxInflatedBytes, wants: (name) => WANTED.test(name) });
    return readFiles(files, damaged);
  } catch (error) {
    throw error instanceof Failure ? error : new Failure('document.corrupt', {}, { cause: error });
  }
}

function readFiles(files: ReadonlyMap<string, Uint8Array>, damagedFiles: number): ReadRich {
  if (isEncrypted(files.get('META-INF/manifest.xml'))) throw new Failure('document.encrypted');
  const bytes = files.get('content.xml');
  if (bytes === undefined) throw new Failure('document.corrupt', { part: 'content' });
  let damaged = damagedFiles;
  let isWhole = true;
  const content = parseXmlPart(bytes, () => (isWhole = false));
  if (!isWhole) damaged += 1;
  const look = parseXmlPart(files.get('styles.xml') ?? new Uint8Array());
  const text = elementsIn(content).find(({ name }) => name === 'office:text');
  if (text === undefined) throw new Failure('document.corrupt', { part: 'text' });
  const source = openSource(files, content, look);
  const body = readBlocks(text, source);
  const [headers, footers] = [
    runningParts(look, 'header', { ...source, ...aside() }),
    runningParts(look, 'footer', { ...source, ...aside() }),
  ];
  return readRich('odt', version, {
    headers,
    body,
    footers,
    notes: source.notes,
    comments: source.comments,
    info: readInfo(files.get('meta.xml')),
    notices: readNotices({ ...source.seen, revisions: count(content, 'text:changed-region'), damaged, hasMacros: hasMacros(files) }),
    attachments: [],
  });
}

function openSource(files: ReadonlyMap<string, Uint8Array>, content: Document, look: Document): Source {
  return {
    styles: readStyles([look, content]),
    markers: listMarkers([look, content]),
    controls: readFormControls(content),
    files,
    seen: { hidden: 0, embedded: 0 },
    outline: [],
    lists: new Map(),
    ...aside(),
  };
}

const aside = (): Pick<Source, 'notes' | 'comments'> => ({ notes: [], comments: [] });

const count = (part: Document, name: string): number => elementsIn(part).filter((element) => element.name === name).length;

/** Headers or footers of all kinds of pages; one that is switched off is not shown. */
function runningParts(look: Document, kind: 'header' | 'footer', source: Source): readonly (readonly RichNode[])[] {
  const isOn = ({ name, attribs }: Element): boolean =>
    new RegExp(`^style:${kind}(-left|-first)?$`, 'u').test(name) && attribs['style:display'] !== 'false';
  return elementsIn(look)
    .filter(isOn)
    .map((part) => readBlocks(part, source));
}

function isEncrypted(manifest: Uint8Array | undefined): boolean {
  return manifest !== undefined && elementsIn(parseXmlPart(manifest)).some(({ name }) => name.endsWith(':encryption-data'));
}

/** The list of an empty library is there in most files; modules are what runs. */
function hasMacros(files: ReadonlyMap<string, Uint8Array>): boolean {
  return [...files.keys()].some(
    (name) => /^(Basic|Scripts)\/.*\.(xml|xba|bas|py|js|bsh)$/iu.test(name) && !/script-l[bc]\.xml$/iu.test(name),
  );
}

const ISO = /^\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:\d{2})?)?$/u;

function readInfo(meta: Uint8Array | undefined): FileInfo {
  const values = new Map(meta === undefined ? [] : elementsIn(parseXmlPart(meta)).map((element) => [element.name, textOf(element).trim()]));
  const title = values.get('dc:title') ?? '';
  const author = values.get('meta:initial-creator') ?? values.get('dc:creator') ?? '';
  const created = values.get('meta:creation-date') ?? '';
  return { ...(title === '' ? {} : { title }), ...(author === '' ? {} : { author }), ...(ISO.test(created) ? { created } : {}) };
}

interface Seen {
  readonly hidden: number;
  readonly embedded: number;
  readonly revisions: number;
  readonly damaged: number;
  readonly hasMacros: boolean;
}

function readNotices(seen: Seen): readonly Notice[] {
  const notices: Notice[] = [];
  const note = (code: Notice['code'], severity: Notice['severity'], reason: string): number =>
    notices.push({ code, severity, reason, place: null });
  if (seen.revisions > 0)
    note(
      'text.tracked-changes',
      'info',
      `Unexpected ${seen.revisions} tracked changes, expected a final text; insertions are read, deletions are not`,
    );
  if (seen.hidden > 0) note('text.hidden', 'info', `Unexpected ${seen.hidden} hidden parts with words, expected text that is shown`);
  if (seen.hasMacros) note('file.macros', 'info', 'Unexpected macros, expected text; they are never run');
  if (seen.embedded > 0) note('part.unreadable', 'loss', `Unexpected ${seen.embedded} embedded objects, expected text`);
  if (seen.damaged > 0) note('part.unreadable', 'loss', `Unexpected damage in ${seen.damaged} parts, expected whole text`);
  return notices;
}
