import type { Notice } from '../../domain/notice.ts';
import type { Page } from '../../domain/parsed-document.ts';
import type { Box, PagePlace } from '../../domain/place.ts';
import type { InkPage } from '../page-layout/ink-word.ts';
import type { OpenPdf } from './engine.ts';
import { framesOf } from './frames.ts';
import { areaOn, judgeText, type Verdict } from './judge-text.ts';
import { readPageFrame, wholePage, type PageFrame } from './page-frame.ts';
import { readDrawings, type Drawings } from './read-drawings.ts';
import { readFields } from './read-fields.ts';
import { readWords, type TextWord } from './read-words.ts';

/** A page on its way: its words for the layout, and what is missing. */
export interface ReadPage {
  readonly number: number;
  readonly frame: PageFrame;
  readonly ink: InkPage;
  readonly source: Page['source'];
  readonly gaps: readonly {
    readonly kind: 'gap';
    readonly reason: 'page-needs-ocr' | 'page-blank' | 'page-unreadable';
    readonly place: PagePlace;
  }[];
  readonly notices: readonly Notice[];
}

/** Share of a page above which a picture beside the text may hold text itself. */
const LARGE_PICTURE = 0.12;

/** One page's words, fields and drawings; decides whether its text layer can be used. */
export function readPage(pdf: OpenPdf, number: number): ReadPage {
  const page = pdf.engine.FPDF_LoadPage(pdf.document, number - 1);
  if (page === 0) return unreadablePage(number);
  try {
    const frame = readPageFrame(pdf, page);
    const drawings = readDrawings(pdf, page, frame);
    const printed = readWords(pdf, page, frame)
      .filter((word) => isOnPage(word.box, frame))
      .map((word) => onPaper(word, frame));
    const filled = readFields(pdf, page, frame, printed);
    const verdict =
      filled.length > 0 && printed.length === 0 && drawings.pictures.length === 0
        ? { kind: 'usable' as const }
        : judgeText(printed, drawings, frame);
    return judged({ number, frame, drawings, printed, filled }, verdict);
  } finally {
    pdf.engine.FPDF_ClosePage(page);
  }
}

interface Found {
  readonly number: number;
  readonly frame: PageFrame;
  readonly drawings: Drawings;
  readonly printed: readonly TextWord[];
  readonly filled: readonly TextWord[];
}

function judged({ number, frame, drawings, printed, filled }: Found, verdict: Verdict): ReadPage {
  const place = wholePage(number, frame);
  // Values of form fields are read from the file, whatever the printed layer is worth.
  const words = verdict.kind === 'usable' ? [...printed, ...filled] : filled;
  const whole = { number, frame, ink: { number, frames: framesOf(words, frame, drawings) } };
  switch (verdict.kind) {
    case 'usable':
      return {
        ...whole,
        source: 'text',
        notices: [],
        gaps: unreadPictures(drawings.pictures, printed, frame).map((box) => ({
          kind: 'gap',
          reason: 'page-needs-ocr',
          place: { ...place, box },
        })),
      };
    case 'blank':
      return {
        ...whole,
        source: 'none',
        gaps: [{ kind: 'gap', reason: 'page-blank', place }],
        notices: [{ code: 'page.blank', severity: 'info', reason: 'Unexpected page without content, expected text', place }],
      };
    case 'missing':
      return { ...whole, source: 'none', gaps: [{ kind: 'gap', reason: 'page-needs-ocr', place }], notices: [] };
    case 'bad':
      return {
        ...whole,
        source: 'none',
        gaps: [{ kind: 'gap', reason: 'page-needs-ocr', place }],
        notices: [
          {
            code: 'page.bad-text-layer',
            severity: 'info',
            reason: `Unexpected text layer: ${verdict.reason}, expected readable words`,
            place,
          },
        ],
      };
  }
}

function beginsInside(word: TextWord, box: Box): boolean {
  return word.box.x >= box.x && word.box.y >= box.y && word.box.x <= box.x + box.width && word.box.y <= box.y + box.height;
}

/** Points. */
const HAIR = 1;

/** Large pictures that no printed word stands on. */
function unreadPictures(pictures: readonly Box[], words: readonly TextWord[], frame: PageFrame): Box[] {
  return pictures
    .filter((box) => areaOn(box, frame) > LARGE_PICTURE && !words.some((word) => beginsInside(word, box)))
    .map((box) => clip(box, frame));
}

function clip(box: Box, { width, height }: PageFrame): Box {
  const [x, y] = [Math.max(0, box.x), Math.max(0, box.y)];
  return { x, y, width: Math.min(width, box.x + box.width) - x, height: Math.min(height, box.y + box.height) - y };
}

/** A damaged font makes letters larger than their paper; those of an honest one reach over its edge by a hair. */
function onPaper(word: TextWord, frame: PageFrame): TextWord {
  const { x, y, width, height } = word.box;
  const sticksOut = x < -HAIR || y < -HAIR || x + width > frame.width + HAIR || y + height > frame.height + HAIR;
  return sticksOut ? { ...word, box: clip(word.box, frame) } : word;
}

/** Text outside of the visible page is what a crop has cut away. */
function isOnPage(box: Box, { width, height }: PageFrame): boolean {
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

/** A4 stands in for the size of a page that cannot be opened. */
const a4: PageFrame = { left: 0, top: 842, right: 595, bottom: 0, turns: 0, width: 595, height: 842 };

/** A page whose content cannot be reached. */
export function unreadablePage(number: number, frame: PageFrame = a4): ReadPage {
  const place = wholePage(number, frame);
  return {
    number,
    frame,
    ink: { number, frames: [] },
    source: 'none',
    gaps: [{ kind: 'gap', reason: 'page-unreadable', place }],
    notices: [{ code: 'page.unreadable', severity: 'loss', reason: 'Unexpected broken page, expected one that opens', place }],
  };
}
