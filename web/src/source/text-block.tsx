import type { ReactElement } from 'react';

import type { Block } from '../../../domain/block.ts';
import type { Place } from '../../../domain/place.ts';
import { useLanguage } from '../language/language.tsx';

interface BlockProps<B extends Block = Block> {
  readonly block: B;
  readonly place: Place | null;
}

/** One block of a reading by its kind, with the words of the place marked. */
export function TextBlock({ block, place }: BlockProps): ReactElement {
  const { texts, words } = useLanguage();
  if (block.kind === 'gap') return <p className="text-sheet__gap">{texts.gaps[block.reason]}</p>;
  if (block.kind === 'table-row') return <TableRow block={block} place={place} />;
  const text = <Marked text={block.text} own={block.place} place={place} />;
  switch (block.kind) {
    case 'title':
      return <h3 className="text-sheet__title">{text}</h3>;
    case 'section-title':
      return <h4 className="text-sheet__section">{text}</h4>;
    case 'list-item':
      return (
        <p className="text-sheet__item">
          <span aria-hidden="true">{block.marker}</span> {text}
        </p>
      );
    case 'form-field':
      return (
        <p>
          <span className="text-sheet__label">{block.label}: </span>
          {text}
        </p>
      );
    case 'paragraph':
    case 'header':
    case 'footer':
      return (
        <p className={`text-sheet__${block.role ?? block.kind}`} title={block.role === 'quoted' ? words.source.quoted : undefined}>
          {text}
        </p>
      );
  }
}

function TableRow({ block, place }: BlockProps<Extract<Block, { kind: 'table-row' }>>): ReactElement {
  return (
    <div className={`text-sheet__row${block.isHeader ? ' text-sheet__row--head' : ''}`}>
      {block.cells.map((cell) => (
        <div key={cell.column}>
          <Marked text={cell.text} own={cell.place} place={place} />
        </div>
      ))}
    </div>
  );
}

/** Text with the characters of the place marked, where the place lies in this very piece. */
function Marked({ text, own, place }: { readonly text: string; readonly own: Place; readonly place: Place | null }): ReactElement {
  const range = rangeIn(text, own, place);
  if (range === null) return <>{text}</>;
  return (
    <>
      {text.slice(0, range.start)}
      <mark>{text.slice(range.start, range.end)}</mark>
      {text.slice(range.end)}
    </>
  );
}

/** Offsets count from the start of the block's text; a cell begins where its own place says. */
function rangeIn(text: string, own: Place, place: Place | null): { readonly start: number; readonly end: number } | null {
  if (place?.kind !== 'block' || own.kind !== 'block' || own.block !== place.block) return null;
  const start = Math.max(place.start - own.start, 0);
  const end = Math.min(place.end - own.start, text.length);
  return start < end ? { start, end } : null;
}
