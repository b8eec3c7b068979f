const SHORTEST = 12;
/** Different characters at least: `aaaaaaaaaaaa` is none. */
const FEWEST = 6;
/** What a guesser tries first, in any case and with any digits behind. */
const common =
  /^(?:password|adgangskode|kodeord|velkommen|sagsblik|jobcenter|kommune|qwertyuiop|sommer|vinter|efter[aå]r|for[aå]r)*[\d!.?*-]*$/u;

/** Length over odd signs, as NIST 800-63B has it: long, not common, not the own name. */
export function isStrongPassword(password: string, login: string): boolean {
  const plain = password.normalize('NFC').toLowerCase();
  const name = login.toLowerCase().split('@')[0] ?? '';
  if (plain.length < SHORTEST || new Set(plain).size < FEWEST) return false;
  return !common.test(plain) && !(name.length > 3 && plain.includes(name));
}
