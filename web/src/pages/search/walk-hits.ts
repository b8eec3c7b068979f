import type { KeyboardEvent } from 'react';

/** Arrows walk from the field through the hits and back to it; Enter on a hit opens its source, which is what its button does. */
export function walkHits(event: KeyboardEvent<HTMLElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const isOpening = event.key === 'Enter';
  const { target, currentTarget } = event;
  if (!(target instanceof HTMLElement) || (by === 0 && !isOpening)) return;
  const hits = [...currentTarget.querySelectorAll<HTMLElement>('[data-passage]')];
  const at = hits.findIndex((hit) => hit.contains(target));
  if (isOpening) {
    if (hits[at] !== target) return;
    event.preventDefault();
    hits[at]?.querySelector('button')?.click();
    return;
  }
  const field = currentTarget.querySelector<HTMLElement>('input[type=search]');
  if (at < 0 && target !== field) return;
  event.preventDefault();
  const next = at + by < 0 ? field : hits[Math.min(at + by, hits.length - 1)];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'center' });
}
