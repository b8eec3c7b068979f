import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { ParsedDocument } from '../domain/parsed-document.ts';
import type { ObjectStore } from './objects/object-store.ts';

const zip = promisify(gzip);
const unzip = promisify(gunzip);

/** What a parser made of a document, kept beside its bytes. Attachments are documents of their own and are left out. */
export async function saveReading(objects: ObjectStore, readingKey: string, parsed: ParsedDocument): Promise<void> {
  await objects.put(readingKey, await zip(JSON.stringify({ ...parsed, attachments: [] })));
}

/** Throws `object.missing`. */
export async function loadReading(objects: ObjectStore, readingKey: string): Promise<ParsedDocument> {
  const text = (await unzip(await objects.get(readingKey))).toString();
  return JSON.parse(text) as ParsedDocument; // written by saveReading alone
}
