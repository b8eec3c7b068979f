import { z } from 'zod';

/** What a child tells the process that started it. */
export const childMessage = z.object({ ready: z.literal(true), address: z.string().nullable() });

/** Tells the parent that this process does its work; nothing happens where no parent listens. */
export function tellReady(address: string | null): void {
  if (process.connected) process.send?.({ ready: true, address } satisfies z.infer<typeof childMessage>);
}
