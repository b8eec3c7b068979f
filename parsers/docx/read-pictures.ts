import type { Block } from '../../domain/block.ts';
import type { Notice } from '../../domain/notice.ts';
import type { Attachment } from '../../domain/parsed-document.ts';
import { imageSize } from '../image/image-size.ts';
import type { Draft } from '../layout/place-blocks.ts';
import type { FoundImage } from './draft-document.ts';
import type { Package } from './package.ts';

/** Pixels on the shorter side below which a picture is a logo, a signature or an icon. */
const SMALLEST = 300;
/** Pixels on the shorter side from which a picture can be a scanned page (A4 at about 100 dpi). */
const PAGE_LIKE = 800;
/** A document with fewer characters than this around page-like pictures is an envelope for scans. */
const FEW_CHARACTERS = 400;

export interface Pictures {
  /** The drafts with a gap where a picture stands. */
  readonly drafts: readonly Draft[];
  /** Scans that somebody pasted into an otherwise blank document: they are read as documents of their own. */
  readonly attachments: readonly Attachment[];
  notices(blocks: readonly Block[]): readonly Notice[];
}

/** Pictures in the body that can hold text: a gap each, and where the document is nothing but pictures, an attachment each. */
export function readPictures(source: Package, images: readonly FoundImage[], drafts: readonly Draft[]): Pictures {
  const sized = images.flatMap((image) => {
    const bytes = source.parts.get(image.path);
    if (bytes === undefined) return [];
    const size = imageSize(bytes);
    return [{ ...image, bytes, shorter: size === null ? null : Math.min(size.width, size.height) }];
  });
  const telling = sized.filter(({ shorter }) => shorter === null || shorter >= SMALLEST);
  const characters = drafts.reduce((sum, draft) => sum + ('text' in draft ? draft.text.length : 0), 0);
  const scans = characters < FEW_CHARACTERS ? telling.filter(({ shorter }) => shorter !== null && shorter >= PAGE_LIKE) : [];
  const withGaps = [...drafts];
  for (const { before } of telling.toReversed()) withGaps.splice(before, 0, { kind: 'gap', reason: 'image-unread' });
  return {
    drafts: withGaps,
    attachments: scans.map(({ path, bytes }) => ({ name: path.split('/').at(-1) ?? path, bytes })),
    notices: (blocks) =>
      blocks.flatMap((block) =>
        block.kind === 'gap'
          ? [
              {
                code: 'image.unread',
                severity: scans.length > 0 ? 'info' : 'warning',
                reason: 'Unexpected picture, expected text',
                place: block.place,
              } as const,
            ]
          : [],
      ),
  };
}
