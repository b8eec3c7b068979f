import { useEffect } from 'react';

/** Names the page in the browser's tab. Titles reach the history of the browser, so that no name of a citizen stands in one. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Sagsblik`;
  }, [title]);
}
