import { readFile } from 'node:fs/promises';
import { classifyDocument, classifyVersion } from '../../../pipeline/classify/index.ts';
import { mediaTypeOf } from '../../../pipeline/intake/index.ts';
import { recogniseFormat } from '../../../parsers/index.ts';
import type { CaseId } from '../../../domain/ids.ts';
import { caseFolder, type openCases } from '../../../evaluation/open-cases.ts';
import { readCase } from '../../../evaluation/run/read-case.ts';
import type { AnswerKey, KeyDocument } from '../../../evaluation/score/answer-key.ts';
import { createLogger } from '../../../runtime/logger.ts';
import { saveReading } from '../../../storage/reading.ts';
import { receiveDocument } from '../../../storage/receive-document.ts';
import { bringCaseUpToDate } from '../../../workers/case.ts';
import type { StepDeps } from '../../../workers/step.ts';
import type { OpenApi } from '../../support/open-api.ts';
import { sampleCase } from '../../support/sample-case.ts';

export type OpenCase = (typeof openCases)[number];

/**
 * An annotated case of the caseworker in the records and the objects, from its rendered files: received, read, recognised, labelled, compared
 * and folded by what the steps call. Only queue and sandbox are left out. Gives the answer key.
 * The models that ship have learned from these cases: how well they compare is `evaluate`'s question, never this one's.
 */
export async function putCase(
  { records, objects }: OpenApi,
  name: OpenCase,
  isWanted: (document: KeyDocument) => boolean = () => true,
): Promise<AnswerKey> {
  const caseId = name as CaseId;
  const { key, files } = await readCase(name, { refresh: false });
  const { name: citizenName, cpr: citizenCpr } = key.citizen;
  await records.cases.create({ ...sampleCase, id: caseId, reference: `J-${name}`, citizenName, citizenCpr });
  const received = new Map(key.documents.filter(isWanted).map((document) => [document.file.normalize('NFC'), document.received]));
  const deps = { cases: records.cases, documents: records.documents, objects, check: typeOf, parseLater: async () => {} };
  for (const { name: fileName, parsed } of files) {
    const day = received.get(fileName);
    if (day === undefined) continue;
    const bytes = new Uint8Array(await readFile(new URL(`files/${encodeURIComponent(fileName)}`, caseFolder(name))));
    const { sha256 } = await receiveDocument({ caseId, fileName, bytes, received: day }, deps);
    const row = await records.documents.find(caseId, sha256);
    await saveReading(objects, row?.readingKey ?? '', parsed);
    await records.parsings.done(caseId, sha256, { state: 'parsed', parser: parsed.parser });
    const classified = classifyDocument({ parsed, sha256, fileName, parent: null, received: day, citizen: key.citizen });
    await records.documents.saveClassified(caseId, classified, classifyVersion);
  }
  await bringCaseUpToDate({ caseId }, { records, objects, log: createLogger('silent', 'test') } as StepDeps); // what the step uses
  return key;
}

function typeOf(bytes: Uint8Array, fileName: string): string {
  const format = recogniseFormat(bytes, fileName);
  return format === null ? 'application/octet-stream' : mediaTypeOf(format, bytes);
}
