import type { ParseLimits } from '../format.ts';
import { Failure } from '../../domain/failure.ts';
import { openArchive } from '../layout/open-archive.ts';
import { elementsIn } from '../layout/elements-in.ts';
import { parsePart } from './xml.ts';

/** The parts of a Word file: names without a leading slash, and where each relation of a part leads. */
export interface Package {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly main: string;
  /** Parts that could not be unpacked. */
  readonly damaged: number;
  /** Targets inside the package by relation id; links out of the file are left out. */
  relations(part: string): ReadonlyMap<string, Relation>;
}

export interface Relation {
  readonly target: string;
  /** The last piece of the relation's type: `header`, `footnotes`, `image`. */
  readonly type: string;
}

/** Fonts, thumbnails and themes are left compressed. */
const UNREAD = /^(word\/fonts\/|docProps\/thumbnail|word\/theme\/)/u;

/** Opens the archive and finds its main part. */
export function openPackage(bytes: Uint8Array, limits: ParseLimits): Package {
  const { files: parts, damaged } = openArchive(bytes, { maxInflatedBytes: limits.maxInflatedBytes, wants: (name) => !UNREAD.test(name) });
  const relations = (part: string): ReadonlyMap<string, Relation> => readRelations(parts, part);
  const main = [...relations('').values()].find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  if (!parts.has(main)) throw new Failure('document.corrupt', { part: 'main' });
  return { parts, main, damaged, relations };
}

function readRelations(parts: ReadonlyMap<string, Uint8Array>, part: string): ReadonlyMap<string, Relation> {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const bytes = parts.get(`${folder}_rels/${part.slice(slash)}.rels`);
  const found = new Map<string, Relation>();
  for (const { name, attribs } of bytes === undefined ? [] : elementsIn(parsePart(bytes))) {
    const { Id: id, Target: target, Type: type } = attribs;
    if (!/(^|:)Relationship$/u.test(name) || attribs['TargetMode'] === 'External' || id === undefined || target === undefined) continue;
    found.set(id, { target: resolveTarget(folder, target), type: type?.split('/').at(-1) ?? '' });
  }
  return found;
}

function resolveTarget(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of `${target.startsWith('/') ? '' : folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
