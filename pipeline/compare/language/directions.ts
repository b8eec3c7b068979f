/** Directions and degrees that exclude each other; stems of both sides. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:øg|stig|hæv|optrap)/u, /^(?:sænk|fald|nedsat|nedtrap|nedsæt|reducer|aftrap)/u],
  [/^(?:begynd|start|påbegynd|genoptag|indle)/u, /^(?:slut|stop|ophør|afslut|seponer|afbrud|afbry)/u],
  [/^(?:let|mild|beskeden)/u, /^(?:svær|alvor|kraft|betyd|moderat|middelsvær)/u],
  [/^(?:god|bedr|fremgang|forbedr|lettet)/u, /^(?:vær|dårlig|forvær|tilbage|ring)/u],
  [/^(?:sikker|afklar)/u, /^(?:usikker|uafklar|tvivl)/u],
  [/^stationær/u, /^(?:bedr|ustabil)/u],
  [/^forlæng/u, /^(?:slut|afslut|ophør)/u],
];

/** Which sides of which opposites the words of a passage stand on, two bits for each. */
export function directionsOf(keys: readonly string[]): number {
  let directions = 0;
  for (const [at, sides] of OPPOSITES.entries())
    for (const [side, pattern] of sides.entries()) if (keys.some((key) => pattern.test(key))) directions |= 1 << (2 * at + side);
  return directions;
}

/** Every second bit: one side of each of the opposites. */
const ONE_SIDE = 0x55555555;

/** Whether one says that something rises and the other that it falls, as `directionsOf` gave it for each. */
export function isOpposite(a: number, b: number): boolean {
  return (a & ONE_SIDE & (b >> 1)) !== 0 || ((a >> 1) & ONE_SIDE & b) !== 0;
}
