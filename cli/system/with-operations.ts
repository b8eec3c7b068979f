import { operateQueues, type QueueOperations } from '../../queues/operate-queues.ts';
import type { Services } from '../../runtime/services.ts';
import { withServices } from './with-services.ts';

/** The stores of the running system and its queue as an operator has it, for one command. Throws `system.not-running`. */
export async function withOperations(use: (opened: Services & { readonly operations: QueueOperations }) => Promise<void>): Promise<void> {
  await withServices(async (services) => {
    const operations = operateQueues(services.connection);
    try {
      await use({ ...services, operations });
    } finally {
      await operations.close();
    }
  });
}
