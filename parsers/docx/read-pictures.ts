import type { Block } from '../../domain/block.ts';
import type { Notice } from '../../domain/notice.ts';
import { imageSize } from '../image/image-size.ts';
import { MAX_PIXELS } from '../image/open-image.ts';
import type { Draft } from '../layout/place-blocks.ts';
import type { FoundImage } from './draft-document.ts';
import type { Package } from './package.ts';

/** Pixels on the shorter side below which a picture is a logo, a signature or an icon. */
const SMALLEST = 300;

export interface Pictures {
  /** The drafts with a gap where a picture stands that can hold text. */
  readonly drafts: readonly Draft[];
  /** The pictures that wait for text recognition, by the number of their gap. */
  waiting(blocks: readonly Block[]): ReadonlyMap<number, Uint8Array>;
  /** Of pictures that nothing here can decode. */
  notices(blocks: readonly Block[]): readonly Notice[];
}

/** Pictures in the body that can hold text: a gap each, which text recognition fills. One that stands in several places is read once. */
export function readPictures(source: Package, images: readonly FoundImage[], drafts: readonly Draft[]): Pictures {
  const first = images.filter(({ path }, at) => images.findIndex((image) => image.path === path) === at);
  const telling = first.flatMap(({ path, before }) => {
    const bytes = source.parts.get(path);
    if (bytes === undefined) return [];
    const size = imageSize(bytes);
    if (size !== null && Math.min(size.width, size.height) < SMALLEST) return [];
    return [{ before, bytes, isRead: size !== null && size.width * size.height <= MAX_PIXELS }];
  });
  const withGaps = [...drafts];
  for (const { before, isRead } of telling.toReversed())
    withGaps.splice(before, 0, { kind: 'gap', reason: isRead ? 'page-needs-ocr' : 'image-unread' });
  return {
    drafts: withGaps,
    waiting: (blocks) => new Map(gapsOf(blocks).flatMap(({ block }, at) => pair(block, telling[at]))),
    notices: (blocks) =>
      gapsOf(blocks).flatMap((place, at) =>
        telling[at]?.isRead === true
          ? []
          : [{ code: 'image.unread', severity: 'warning', reason: 'Unexpected kind or size of picture, expected one that is read', place }],
      ),
  };
}

/** Places of the gaps, which stand in the order of their pictures. */
const gapsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'gap' && block.place.kind === 'block' ? [block.place] : []));

const pair = (block: number, picture: { readonly bytes: Uint8Array; readonly isRead: boolean } | undefined): [number, Uint8Array][] =>
  picture?.isRead === true ? [[block, picture.bytes]] : [];
