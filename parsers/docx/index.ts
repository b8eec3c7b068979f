import { Failure } from '../../domain/failure.ts';
import type { Notice } from '../../domain/notice.ts';
import { waitsForOcr, type ParsedDocument } from '../../domain/parsed-document.ts';
import type { ParseLimits, Parser } from '../format.ts';
import { placeBlocks } from '../layout/place-blocks.ts';
import { isOle } from '../signatures.ts';
import { draftDocument } from './draft-document.ts';
import { readModel } from './model.ts';
import { openPackage, type Package } from './package.ts';
import { prepareDocument } from './prepare-document.ts';
import { readEmbedded } from './read-embedded.ts';
import { readFileInfo } from './read-file-info.ts';
import { readPictures } from './read-pictures.ts';
import { readStyles } from './styles.ts';

const version = 'docx@2';

/** Word documents, through mammoth; what mammoth leaves out is brought into its sight first. */
export const parser: Parser = {
  version,
  parse: async (bytes, limits) => (await read(bytes, limits)).parsed,
  pictures: async (bytes, limits) => (await read(bytes, limits)).pictures,
};

interface ReadFile {
  readonly parsed: ParsedDocument;
  readonly pictures: ReadonlyMap<number, Uint8Array>;
}

async function read(bytes: Uint8Array, limits: ParseLimits): Promise<ReadFile> {
  if (bytes.length === 0) throw new Failure('document.empty');
  if (isOle(bytes)) throw new Failure('document.encrypted');
  try {
    return await readPackage(openPackage(bytes, limits));
  } catch (error) {
    throw error instanceof Failure ? error : new Failure('document.corrupt', {}, { cause: error });
  }
}

async function readPackage(source: Package): Promise<ReadFile> {
  const relations = [...source.relations(source.main).values()];
  const styles = readStyles(source.parts.get(relations.find(({ type }) => type === 'styles')?.target ?? ''));
  const prepared = prepareDocument(source, styles);
  const { drafts, images } = draftDocument(await readModel(prepared.docx), styles);
  const embedded = readEmbedded(source);
  const pictures = readPictures(source, images, drafts);
  const withDiagrams = [...pictures.drafts, ...prepared.diagrams.map((text) => ({ kind: 'paragraph', text }) as const)];
  const blocks = placeBlocks(withDiagrams);
  const notices: Notice[] = [
    ...fileNotices(source, { revisions: prepared.revisions, unreadable: embedded.unreadable, damaged: prepared.damaged }),
    ...pictures.notices(blocks),
  ];
  if (!blocks.some((block) => block.kind !== 'gap' || waitsForOcr(block)))
    notices.push({ code: 'file.no-text', severity: 'warning', reason: 'Unexpected blank document, expected text', place: null });
  const parsed: ParsedDocument = {
    format: 'docx',
    parser: version,
    pages: [{ number: null, width: null, height: null, source: 'text', blocks }],
    info: readFileInfo(source.parts.get('docProps/core.xml')),
    notices,
    attachments: embedded.attachments,
  };
  return { parsed, pictures: pictures.waiting(blocks) };
}

function fileNotices(
  source: Package,
  seen: { readonly revisions: number; readonly unreadable: number; readonly damaged: number },
): readonly Notice[] {
  const notices: Notice[] = [];
  if (seen.revisions > 0) {
    const reason = `Unexpected ${seen.revisions} tracked changes, expected a final text; insertions are read, deletions are not`;
    notices.push({ code: 'text.tracked-changes', severity: 'info', reason, place: null });
  }
  if ([...source.parts.keys()].some((name) => name.endsWith('vbaProject.bin'))) {
    notices.push({ code: 'file.macros', severity: 'info', reason: 'Unexpected macros, expected text; they are never run', place: null });
  }
  if (seen.unreadable > 0)
    notices.push({
      code: 'part.unreadable',
      severity: 'loss',
      reason: `Unexpected ${seen.unreadable} embedded objects, expected text`,
      place: null,
    });
  if (seen.damaged > 0)
    notices.push({
      code: 'part.unreadable',
      severity: 'loss',
      reason: `Unexpected damage in ${seen.damaged} parts, expected whole text`,
      place: null,
    });
  return notices;
}
