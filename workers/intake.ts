import { lookInto } from './inboxes/look-into.ts';
import type { Step } from './step.ts';

/** Looks into every inbox; one that does not answer keeps no other waiting. Their files become receipts, which the step `receipt` reads. */
export const intake: Step<'intake'> = async (_payload, deps) => {
  const { inboxes } = deps;
  if (inboxes === undefined) return;
  await Promise.all(inboxes.places.map((place) => lookInto(place, inboxes, deps)));
};
