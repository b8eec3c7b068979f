/** Why a caseworker opens a colleague's case, as she says it. */
export const statedReasons = ['stand-in', 'on-call', 'meeting', 'taking-over', 'other'] as const;
export type ReasonToState = (typeof statedReasons)[number];
/** Whoever hands a case over has just had it, and stays with it for the rest of the day without being asked. */
export const accessReasons = [...statedReasons, 'handed-over'] as const;
export type AccessReason = (typeof accessReasons)[number];

export interface StatedReason {
  readonly reason: AccessReason;
  /** The person's own words; of `other` alone. */
  readonly words: string | null;
}

/** A reason as the audit trail holds it; `readReason` reads it back. */
export function writeReason({ reason, words }: StatedReason): string {
  return words === null ? reason : `${reason}: ${words}`;
}

/** Null for what is no stated reason: the trail holds reasons of other kinds too. */
export function readReason(line: string): StatedReason | null {
  const [code, ...rest] = line.split(': ');
  const reason = accessReasons.find((each) => each === code);
  if (reason === undefined) return null;
  return { reason, words: rest.length === 0 ? null : rest.join(': ') };
}
