/** Looks up the row of a feature by its hash; -1 where the feature does not count. */
export interface FeatureTable {
  rowOf(hash: number): number;
}

/** An open-addressed table with key and row side by side: a Map of numbers costs three times as long per passage. */
export function createFeatureTable(hashes: Uint32Array): FeatureTable {
  const mask = 2 ** Math.ceil(Math.log2(hashes.length * 2 + 2)) - 1;
  const slots = new Int32Array((mask + 1) * 2).fill(-1);
  hashes.forEach((hash, row) => {
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot * 2 + 1]! >= 0) slot = (slot + 1) & mask;
    slots[slot * 2] = hash | 0;
    slots[slot * 2 + 1] = row;
  });
  return {
    rowOf(hash) {
      const key = hash | 0;
      for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
        const row = slots[slot * 2 + 1]!;
        if (row < 0 || slots[slot * 2] === key) return row;
      }
    },
  };
}
