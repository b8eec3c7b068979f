import { Failure } from '../domain/failure.ts';
import { recogniseFormat } from '../parsers/index.ts';
import { refusalOf } from '../parsers/refused.ts';
import { checkFile, mediaTypeOf } from '../pipeline/intake/index.ts';
import { readWhole } from '../storage/objects/read-parts.ts';
import type { KnownFile } from '../storage/records/portal/portal-port.ts';
import { gatherDraft } from './drafts/gather-draft.ts';
import { readDraft } from './drafts/read-draft.ts';
import type { Step } from './step.ts';

/**
 * From an uploaded file to what its sender is told before it is sent: a lane of its own, without text recognition, so that somebody who waits
 * is answered in seconds. Nothing of it becomes part of the case here.
 */
export const draft: Step<'draft'> = async ({ draftId }, deps) => {
  const { portal } = deps.records;
  const row = await portal.findDraft(draftId);
  if (row === null || row.state !== 'arrived') return; // thrown away meanwhile, or a repeated job
  let known: KnownFile | null = null;
  try {
    const sha256 = await gatherDraft(row, deps.objects);
    const bytes = await readWhole(deps.objects, row.objectKey, row.bytes);
    const { fileName } = row;
    const format = recogniseFormat(bytes, fileName);
    known = { sha256, mediaType: format && mediaTypeOf(format, bytes) };
    checkFile({ fileName, size: bytes.length, format, refusal: refusalOf(bytes) }, row.bytes);
    const checked = await readDraft(row, { bytes, sha256 }, deps);
    await portal.saveRead(draftId, { ...known, checked });
    deps.log.info({ draftId, pages: checked.readAs.pages, findings: checked.findings.length }, 'draft read');
  } catch (thrown) {
    if (!(thrown instanceof Failure) || thrown.retry) throw thrown;
    deps.log.info({ draftId, code: thrown.code }, 'draft not read');
    await portal.saveUnread(draftId, thrown.code, known);
  }
};
