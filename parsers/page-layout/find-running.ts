import { bottomOf } from './ink-word.ts';
import type { Segment } from './find-segments.ts';

/** One page's segments with the page's height, in points. */
export interface PageSegments {
  readonly page: number;
  readonly height: number;
  readonly segments: readonly Segment[];
}

/** Shares of the page's height in which headers and footers stand. */
const HEADER_ZONE = 0.16;
const FOOTER_ZONE = 0.86;
/** Points; the same line stands at the same height on every page. */
const SAME_HEIGHT = 5;
/** In font sizes: white space between a header and the text. */
const DETACHED = 0.7;
const PAGE_NUMBER =
  /^(?:-\s*)?(?:side|page|s\.|pag\.)\s*\d+(?:\s*(?:af|of|\/|-)\s*\d+)?(?:\s*-)?$|^\d+\s*(?:\/|af|of)\s*\d+$|^-\s*\d+\s*-$/iu;

/** Lines that stand on several pages at the same place, figures aside, and page numbers. */
export function findRunning(pages: readonly PageSegments[]): ReadonlyMap<Segment, 'header' | 'footer'> {
  const places = new Map<string, { readonly segment: Segment; readonly page: number }[]>();
  const running = new Map<Segment, 'header' | 'footer'>();
  for (const { page, height, segments } of pages) {
    for (const segment of segments) {
      const zone = zoneOf(segment, height);
      if (zone === null || segment.table !== undefined) continue;
      const text = segment.words.map((w) => w.text).join(' ');
      if (PAGE_NUMBER.test(text) || (text === String(page) && pages.length > 1)) running.set(segment, zone);
      const key = `${zone} ${text.replaceAll(/\d+/g, '#')}`;
      const known = places.get(key);
      if (known === undefined) places.set(key, [{ segment, page }]);
      else known.push({ segment, page });
    }
  }
  const enough = Math.max(2, Math.ceil(pages.length * 0.4));
  for (const [key, found] of places) {
    if (found.length < enough) continue;
    const inOrder = found.toSorted((a, b) => a.segment.box.y - b.segment.box.y);
    // Windows of lines at about the same height; the first and last of a window tell how far it reaches.
    for (let from = 0, to = 0; from < inOrder.length; from = to) {
      const top = inOrder[from]?.segment.box.y ?? 0;
      while (to < inOrder.length && (inOrder[to]?.segment.box.y ?? 0) - top < SAME_HEIGHT) to += 1;
      const level = inOrder.slice(from, to);
      if (new Set(level.map(({ page }) => page)).size >= enough)
        for (const { segment } of level) running.set(segment, key.startsWith('header') ? 'header' : 'footer');
    }
  }
  return new Map(pages.flatMap((page) => [...detached(page, running, 'header'), ...detached(page, running, 'footer')]));
}

/** Running lines from the edge inwards, up to the white space that parts them from the text; a page of nothing else has none. */
function detached(
  { segments }: PageSegments,
  running: ReadonlyMap<Segment, 'header' | 'footer'>,
  kind: 'header' | 'footer',
): [Segment, 'header' | 'footer'][] {
  const inwards = segments.toSorted((a, b) => (kind === 'header' ? a.box.y - b.box.y : bottomOf(b.box) - bottomOf(a.box)));
  const run = inwards.findIndex((segment) => running.get(segment) !== kind);
  if (run < 0) return [];
  const gap = (at: number): number => {
    const [outer, inner] = [inwards[at - 1], inwards[at]];
    if (outer === undefined || inner === undefined) return 0;
    return (kind === 'header' ? inner.box.y - bottomOf(outer.box) : outer.box.y - bottomOf(inner.box)) / Math.min(inner.size, outer.size);
  };
  let end = run;
  while (end > 0 && gap(end) < DETACHED) end -= 1;
  return inwards.slice(0, end).map((segment) => [segment, kind]);
}

function zoneOf({ box }: Segment, height: number): 'header' | 'footer' | null {
  if (bottomOf(box) < HEADER_ZONE * height) return 'header';
  return box.y > FOOTER_ZONE * height ? 'footer' : null;
}
