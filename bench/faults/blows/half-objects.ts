import { readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { isWhole, storedFiles } from '../stored-files.ts';
import { untilMidway, type Blow } from './blow.ts';

const LOOK_MILLISECONDS = 40;
const LOOKS = 200;
/** How long an object stays half before it is whole again, in looks. */
const HALF_LOOKS = 50;
/** One object in so many. */
const ONE_IN = 4;

interface Half {
  readonly path: string;
  readonly whole: Buffer;
  readonly look: number;
}

/** For some seconds the store tells of many an object that it ends half-way, and that this is all of it. */
export const halveObjects: Blow = async (field) => {
  const { storeFolder } = field.system;
  const halves: Half[] = [];
  const seen = new Set(await storedFiles(storeFolder));
  await untilMidway(field);
  let halved = 0;
  for (let look = 0; look < LOOKS || halves.length > 0; look += 1) {
    await setTimeout(LOOK_MILLISECONDS);
    const fresh = look < LOOKS ? (await storedFiles(storeFolder)).filter((path) => !seen.has(path)) : [];
    for (const path of fresh) {
      if (!(await isWhole(path))) continue; // it is still being written
      seen.add(path);
      if (field.draw.between(1, ONE_IN) > 1) continue;
      const whole = await readFile(path);
      await truncate(path, Math.floor(whole.length / 2));
      halves.push({ path, whole, look });
      halved += 1;
    }
    while (halves[0] !== undefined && halves[0].look + HALF_LOOKS < look) await mend(halves.shift());
  }
  return halved;
};

/** One that was written again meanwhile is whole by itself, and one that was removed is gone. */
async function mend(half: Half | undefined): Promise<void> {
  if (half === undefined) return;
  const found = await stat(half.path).catch(() => null);
  if (found?.size === Math.floor(half.whole.length / 2)) await writeFile(half.path, half.whole);
}
