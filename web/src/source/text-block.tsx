import type { ReactElement } from 'react';

import type { Block } from '../../../domain/block.ts';
import type { Place } from '../../../domain/place.ts';
import { useLanguage } from '../language/language.tsx';

/** One block of a reading by its kind, with the words of the place marked. */
export function TextBlock({ block, place }: { readonly block: Block; readonly place: Place | null }): ReactElement {
  const { texts, words } = useLanguage();
  switch (block.kind) {
    case 'gap':
      return <p className="text-sheet__gap">{texts.gaps[block.reason]}</p>;
    case 'table-row':
      return (
        <div className={`text-sheet__row${block.isHeader ? ' text-sheet__row--head' : ''}`}>
          {block.cells.map((cell) => (
            <div key={cell.column}>
              <Marked text={cell.text} own={cell.place} place={place} />
            </div>
          ))}
        </div>
      );
    case 'title':
      return (
        <h3 className="text-sheet__title">
          <Marked text={block.text} own={block.place} place={place} />
        </h3>
      );
    case 'section-title':
      return (
        <h4 className="text-sheet__section">
          <Marked text={block.text} own={block.place} place={place} />
        </h4>
      );
    case 'list-item':
      return (
        <p className="text-sheet__item">
          <span aria-hidden="true">{block.marker}</span> <Marked text={block.text} own={block.place} place={place} />
        </p>
      );
    case 'form-field':
      return (
        <p>
          <span className="text-sheet__label">{block.label}: </span>
          <Marked text={block.text} own={block.place} place={place} />
        </p>
      );
    case 'paragraph':
    case 'header':
    case 'footer':
      return (
        <p className={`text-sheet__${block.role ?? block.kind}`} title={block.role === 'quoted' ? words.source.quoted : undefined}>
          <Marked text={block.text} own={block.place} place={place} />
        </p>
      );
  }
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
