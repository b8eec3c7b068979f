import { z } from 'zod';
import { documentKinds, headingIds, voices } from '../../domain/labels.ts';
import { caseId, isoDay, passageId, sha256 } from './ids.ts';
import { pageOfItems } from './page.ts';
import { place } from './place.ts';

const title = z.string().trim().min(1).max(200);
const personId = z.string().min(1).max(128);
const bundleId = z.string().min(1).max(64);
/** More than any meeting reads. */
const MOST_DOCUMENTS = 500;

/** Documents that a participant of a meeting is to be let in to, and until when. */
export const newBundle = z.strictObject({
  title: title.describe('What the participant sees it called'),
  documents: z.array(sha256).min(1).max(MOST_DOCUMENTS),
});

export const letIn = z.strictObject({ person: personId, bundle: bundleId, until: isoDay.describe('Last day, in Denmark') });

/** What a caseworker sees of a bundle. */
export const bundleItem = newBundle
  .extend({
    id: bundleId,
    by: z.string().describe('Name of who made it'),
    participants: z
      .array(
        z.object({
          id: personId,
          name: z.string(),
          until: isoDay,
          isIn: z.boolean().describe('False where the last day has passed or a caseworker ended it'),
        }),
      )
      .readonly(),
  })
  .extend({ documents: z.array(sha256).readonly() })
  .meta({ id: 'Bundle' });

/** The newest first. */
export const bundleList = pageOfItems(bundleItem);
export const participantParams = z.object({ caseId, personId });
/** Who can be let in to bundles. */
export const participantList = pageOfItems(z.object({ id: personId, name: z.string(), organisation: z.string() }));

/** A bundle among those of a participant. */
export const openBundleList = pageOfItems(
  z
    .object({
      caseId,
      citizenName: z.string(),
      title: z.string(),
      until: isoDay,
      documents: z.number().int(),
      open: z.number().int().describe('Questions that nobody has answered'),
    })
    .meta({ id: 'OpenBundle' }),
);

const line = z.object({ id: passageId, heading: z.enum(headingIds), voice: z.enum(voices), text: z.string(), place });

/** A bundle as its participant reads it: nothing of the case beside its documents. */
export const ownBundle = z
  .object({
    citizenName: z.string(),
    title: z.string(),
    until: isoDay,
    documents: z
      .array(
        z.object({
          sha256,
          title: z.string(),
          fileName: z.string(),
          kind: z.enum(documentKinds).nullable(),
          date: isoDay.nullable(),
          sender: z.string().nullable(),
          pages: z.number().int().nullable(),
          isWhole: z
            .boolean()
            .describe('False where the file holds attachments that are not in the bundle: its lines are shown, the file is not'),
          lines: z.array(line).readonly().describe('In the order of the document; empty where it has not been read, or could not be'),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'OwnBundle' });
