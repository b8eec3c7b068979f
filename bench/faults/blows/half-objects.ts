import { statSync, truncateSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { untilMidway, type Blow } from './blow.ts';

const LOOK_MILLISECONDS = 40;
const LOOKS = 200;
/** How long an object stays half before it is whole again, in looks. */
const HALF_LOOKS = 50;
/** How the test server names the bytes of an object. */
const BYTES = '._S3rver_object';

/** For some seconds the store tells of many an object that it ends half-way, and that this is all of it. */
export const halveObjects: Blow = async (field) => {
  const folder = join(field.system.disks.store?.folder ?? field.system.folder, 'store', 'documents');
  const halves: { path: string; whole: Buffer; look: number }[] = [];
  await untilMidway(field);
  const seen = new Set<string>();
  let halved = 0;
  for (let look = 0; look < LOOKS || halves.length > 0; look += 1) {
    await setTimeout(LOOK_MILLISECONDS);
    for (const path of look < LOOKS ? objectsIn(folder) : []) {
      if (seen.has(path)) continue;
      seen.add(path);
      if (field.draw.between(1, 4) > 1) continue;
      const whole = readFileSync(path);
      truncateSync(path, Math.floor(whole.length / 2));
      halves.push({ path, whole, look });
      halved += 1;
    }
    while (halves[0] !== undefined && halves[0].look + HALF_LOOKS < look) mend(halves.shift());
  }
  return halved;
};

/** One that was written again meanwhile is whole by itself, and one that was removed is gone. */
function mend(half: { readonly path: string; readonly whole: Buffer } | undefined): void {
  if (half === undefined) return;
  const { size } = statSync(half.path, { throwIfNoEntry: false }) ?? { size: -1 };
  if (size === Math.floor(half.whole.length / 2)) writeFileSync(half.path, half.whole);
}

function objectsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(BYTES))
    .map((name) => join(folder, name));
}
