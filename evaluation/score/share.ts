/** How many of all are right. */
export interface Share {
  right: number;
  all: number;
}

/** All shares taken together. */
export const sumOf = (shares: readonly Share[]): Share => ({
  right: shares.reduce((sum, { right }) => sum + right, 0),
  all: shares.reduce((sum, { all }) => sum + all, 0),
});

/** Right by all; null where there is nothing to be right about. */
export const shareOf = ({ right, all }: Share): number | null => (all === 0 ? null : right / all);
