import { getPriority, setPriority } from 'node:os';

/** Whether this program may raise a priority again; most systems leave that to root. Found out at the first try. */
let canRaise: boolean | null = null;

/**
 * Puts a child behind the others. Where the system knows no priorities, nothing changes.
 *
 * @param steps in the system's units of niceness; one costs a tenth of the processor where others want it
 */
export function stepBack(pid: number, steps: number): void {
  attempt(() => setPriority(pid, Math.min(19, getPriority() + steps)));
}

/** Back to the priority of this program; false where the system refuses it. */
export function stepForward(pid: number): boolean {
  return attempt(() => setPriority(pid, getPriority()));
}

/** Whether a child that steps back can come forward again. The one child this is tried on may end one step behind. */
export function isStepReversible(pid: number): boolean {
  canRaise ??= attempt(() => setPriority(pid, Math.min(19, getPriority() + 1))) && stepForward(pid);
  return canRaise;
}

function attempt(change: () => void): boolean {
  try {
    change();
    return true;
  } catch {
    return false; // gone already, or not allowed
  }
}
