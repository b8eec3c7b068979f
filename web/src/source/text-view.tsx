import { useEffect, useRef, type ReactElement } from 'react';

import type { Block } from '../../../domain/block.ts';
import type { Place } from '../../../domain/place.ts';
import type { Reading } from '../client/types.ts';
import { useLanguage } from '../language/language.tsx';
import { TextBlock } from './text-block.tsx';

/** What was read of a document without drawn pages, as text alone: nothing of the file's own markup reaches the page. */
export function TextView({ reading, place }: { readonly reading: Reading; readonly place: Place | null }): ReactElement {
  const { words } = useLanguage();
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (place !== null) body.current?.querySelector('mark')?.scrollIntoView({ block: 'center' });
  }, [place]);
  const blocks: readonly Block[] = reading.pages.flatMap((page) => page.blocks);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, so that the keyboard has to reach it
    <section className="source__body" ref={body} tabIndex={0} aria-label={words.source.words}>
      <div className="text-sheet">
        {blocks.map((block, index) => (
          <TextBlock block={block} place={place} key={index} />
        ))}
      </div>
    </section>
  );
}
