const listeners = new Set<() => void>();

/** Whoever shows the count hears of a change. */
export function onAlertsChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Marks were made or taken back. */
export function alertsChanged(): void {
  for (const listener of listeners) listener();
}
