import { testAdding } from './queue-adding.ts';
import { testOrder } from './queue-order.ts';
import { testPuttingOff } from './queue-putting-off.ts';
import { testRepeating } from './queue-repeating.ts';
import type { Connect } from './queue-support.ts';
import { testTries } from './queue-tries.ts';

/** Every backend of the queue passes this suite. `connect` gives an empty queue of one's own. */
export function testQueue(connect: Connect): void {
  for (const part of [testAdding, testOrder, testTries, testPuttingOff, testRepeating]) part(connect);
}
