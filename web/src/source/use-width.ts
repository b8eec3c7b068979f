import { useEffect, useState, type RefObject } from 'react';

/**
 * The width of an element in CSS pixels, followed as the window changes; 0 until it is known.
 *
 * @param isThere the element is on the page
 */
export function useWidth(element: RefObject<HTMLElement | null>, isThere: boolean): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!isThere || element.current === null) return undefined;
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    watch.observe(element.current);
    return () => watch.disconnect();
  }, [element, isThere]);
  return width;
}
