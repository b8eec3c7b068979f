import { createHash } from 'node:crypto';
import { Failure } from '../domain/failure.ts';
import type { Sha256 } from '../domain/ids.ts';
import { recogniseFormat } from '../parsers/index.ts';
import { refusalOf } from '../parsers/refused.ts';
import { checkFile } from '../pipeline/intake/index.ts';
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
  let sha256: Sha256 | null = null;
  try {
    const bytes = await gatherDraft(row, deps.objects);
    sha256 = createHash('sha256').update(bytes).digest('hex') as Sha256;
    const { fileName } = row;
    const found = { fileName, size: bytes.length, format: recogniseFormat(bytes, fileName), refusal: refusalOf(bytes) };
    checkFile(found, row.bytes);
    const checked = await readDraft(row, { bytes, sha256 }, deps);
    await portal.saveRead(draftId, { sha256, checked });
    deps.log.info({ draftId, pages: checked.readAs.pages, findings: checked.findings.length }, 'draft read');
  } catch (thrown) {
    if (!(thrown instanceof Failure) || thrown.retry) throw thrown;
    deps.log.info({ draftId, code: thrown.code }, 'draft not read');
    await portal.saveUnread(draftId, thrown.code, sha256);
  }
};
