/** Postgres takes 65,535 parameters a statement; 500 rows of 20 columns stay well below. */
const rowsAtOnce = 500;

/** Runs `work` on slices one after the other; none for no rows, because an empty `values` is no SQL. */
export async function inChunks<T>(rows: readonly T[], work: (chunk: readonly T[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsAtOnce) await work(rows.slice(start, start + rowsAtOnce));
}
