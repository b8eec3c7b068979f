/** A choice of this browser (language, shortcuts); never anything about a case. */
export function remember(name: string, value: string): void {
  try {
    window.localStorage.setItem(`sagsblik.${name}`, value);
  } catch {
    // Storage may be switched off; the choice then lasts as long as the page.
  }
}

/** What `remember` kept under a name; null where nothing is. */
export function recall(name: string): string | null {
  try {
    return window.localStorage.getItem(`sagsblik.${name}`);
  } catch {
    return null;
  }
}
