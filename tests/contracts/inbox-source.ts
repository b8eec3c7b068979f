import { afterEach, beforeEach, expect, test } from 'vitest';
import type { InboxFile, InboxSource } from '../../storage/inboxes/index.ts';

/** An inbox of its own for each test, with what a sender and an operator do to it. */
export interface OpenedInbox {
  /** A further connection to the same inbox, as another worker has. */
  readonly open: () => InboxSource;
  /** Puts a paper in; gives the name that the inbox shows. */
  readonly put: (name: string, text: string) => Promise<string>;
  /** What lies in a folder of the inbox, in any order: text of each paper. */
  readonly textsIn: (folder: 'done' | 'failed') => Promise<readonly string[]>;
  readonly remove: () => Promise<void>;
}

const by = (files: readonly InboxFile[], name: string): InboxFile => {
  const file = files.find((each) => each.name === name);
  if (file === undefined) throw new RangeError('The inbox does not show the file');
  return file;
};
const textOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString();

/** What every kind of inbox keeps; the test file of a kind calls it with what opens an empty one. */
export function inboxSourceContract(kind: string, openInbox: () => Promise<OpenedInbox>): void {
  let opened: OpenedInbox;
  let source: InboxSource;

  beforeEach(async () => {
    opened = await openInbox();
    source = opened.open();
  });
  afterEach(async () => {
    await source.close();
    await opened.remove();
  });

  test(`${kind}: an inbox without papers shows none`, async () => {
    expect(await source.list()).toEqual([]);
  });

  test(`${kind}: a paper is listed and fetched byte for byte`, async () => {
    const name = await opened.put('brev til æøå.txt', 'Kære borger, vi ses på Ærø.');
    const file = by(await source.list(), name);
    const fetched = await source.fetch(file);
    expect(textOf(fetched?.bytes)).toContain('Kære borger, vi ses på Ærø.');
    expect(fetched?.bytes.length).toBe(file.size);
  });

  test(`${kind}: two looks at the same paper show the same stamp`, async () => {
    await opened.put('brev.txt', 'Et brev.');
    expect(await source.list()).toEqual(await source.list());
  });

  test(`${kind}: a done paper leaves the inbox and lies in the done folder`, async () => {
    const name = await opened.put('brev.txt', 'Et brev.');
    await source.done(by(await source.list(), name));
    expect(await source.list()).toEqual([]);
    expect(await opened.textsIn('done')).toEqual([expect.stringContaining('Et brev.')]);
  });

  test(`${kind}: two papers of one name both lie in the done folder`, async () => {
    for (const text of ['Det første.', 'Det andet.']) {
      const name = await opened.put('brev.txt', text);
      await source.done(by(await source.list(), name));
    }
    expect((await opened.textsIn('done')).length).toBe(2);
  });

  test(`${kind}: a failed paper lies in the failed folder, and beside it stands why`, async () => {
    const name = await opened.put('brev.txt', 'Et brev.');
    await source.failed(by(await source.list(), name), { code: 'document.empty', sentence: 'Filen er tom på Ærø.' });
    expect(await source.list()).toEqual([]);
    const texts = await opened.textsIn('failed');
    expect(texts.length).toBe(2);
    expect(texts.join('\n')).toContain('Et brev.');
  });

  test(`${kind}: a paper that another worker has moved is gone, and moving it again does nothing`, async () => {
    const name = await opened.put('brev.txt', 'Et brev.');
    const file = by(await source.list(), name);
    const other = opened.open();
    await other.done(by(await other.list(), name));
    await other.close();
    expect(await source.fetch(file)).toBeNull();
    await source.done(file);
    expect((await opened.textsIn('done')).length).toBe(1);
  });
}

/** What the kinds with folders keep beside that. */
export function sidecarContract(kind: string, openInbox: () => Promise<OpenedInbox>): void {
  let opened: OpenedInbox;
  let source: InboxSource;

  beforeEach(async () => {
    opened = await openInbox();
    source = opened.open();
  });
  afterEach(async () => {
    await source.close();
    await opened.remove();
  });

  test(`${kind}: data beside a paper come with it and move with it`, async () => {
    await opened.put('brev.txt', 'Et brev.');
    await opened.put('brev.txt.json', '{"sender":"Lægehuset"}');
    const files = await source.list();
    expect(files.map(({ name, sidecar }) => [name, sidecar])).toEqual([['brev.txt', 'brev.txt.json']]);
    const [file] = files;
    if (file === undefined) throw new RangeError('expected above');
    expect(textOf((await source.fetch(file))?.sidecar ?? undefined)).toBe('{"sender":"Lægehuset"}');
    await source.done(file);
    expect((await opened.textsIn('done')).toSorted()).toEqual(['Et brev.', '{"sender":"Lægehuset"}'].toSorted());
  });

  test(`${kind}: hidden files, files with the name of an unfinished one and data alone are left`, async () => {
    for (const name of ['.skjult.txt', 'brev.pdf.part', 'brev.filepart', 'alene.txt.json']) await opened.put(name, '{}');
    expect(await source.list()).toEqual([]);
  });

  test(`${kind}: a file that has changed since it was listed is not taken`, async () => {
    await opened.put('brev.txt', 'Et halvt');
    const [file] = await source.list();
    if (file === undefined) throw new RangeError('put above');
    await opened.put('brev.txt', 'Et halvt brev, der nu er helt.');
    expect(await source.fetch(file)).toBeNull();
  });
}
