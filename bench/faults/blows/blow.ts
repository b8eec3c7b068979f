import { setTimeout } from 'node:timers/promises';
import type { Draw } from '../draw.ts';
import type { FaultSystem } from '../open-system.ts';

/** Where a fault strikes while documents flow. */
export interface Field {
  readonly system: FaultSystem;
  readonly draw: Draw;
  /** How often processes are killed, where the fault is killing. */
  readonly kills: number;
  /** When killing ends although there are kills left, as `performance.now` counts; never where it is left out. */
  readonly over?: number;
}

/** Gives how often it struck. */
export type Blow = (field: Field) => Promise<number>;

/** Documents are under way by then. */
export const untilMidway = ({ draw }: Pick<Field, 'draw'>): Promise<void> => setTimeout(draw.between(800, 3_000));
