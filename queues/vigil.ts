/** One look: of things by name, as they are now, how many milliseconds they have been seen without a gap. */
export type Vigil = (names: readonly string[]) => (name: string) => number;

/**
 * Keeps in mind what was seen at the look before. How long a thing stays as it is is measured here and not told by a clock, because of
 * several machines' clocks one may be wrong, and it may be ours.
 */
export function createVigil(): Vigil {
  let seen: ReadonlyMap<string, number> = new Map();
  return (names) => {
    const now = performance.now();
    const before = seen;
    const since = new Map(names.map((name) => [name, before.get(name) ?? now]));
    seen = since;
    return (name) => now - (since.get(name) ?? now);
  };
}
