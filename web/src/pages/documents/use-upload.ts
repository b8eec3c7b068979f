import { useState } from 'react';

import type { FailureCode } from '../../../../domain/failures.ts';
import { api } from '../../client/api.ts';
import { failureOf } from '../../client/request.ts';

export type Upload = { readonly key: string; readonly name: string } & (
  | { readonly state: 'uploading' | 'received' | 'duplicate' }
  | { readonly state: 'failed'; readonly code: FailureCode }
);

/** Files sent one after another, each in a request of its own, so that each has a result of its own. */
export function useUpload(
  caseId: string,
  onUploaded: () => void,
): { readonly uploads: readonly Upload[]; readonly upload: (files: readonly File[]) => void } {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const upload = (files: readonly File[]): void => {
    const started = files.map((file, index) => ({ file, key: `${Date.now()}-${index}`, name: file.name }));
    setUploads((before) => [...started.map(({ key, name }): Upload => ({ key, name, state: 'uploading' })), ...before]);
    const put = (key: string, change: (before: Upload) => Upload): void =>
      setUploads((before) => before.map((item) => (item.key === key ? change(item) : item)));
    const sendAll = async (): Promise<void> => {
      for (const { file, key, name } of started) {
        const result = await api.upload(caseId, file).then(
          (isDuplicate): Upload => ({ key, name, state: isDuplicate ? 'duplicate' : 'received' }),
          (thrown: unknown): Upload => ({ key, name, state: 'failed', code: failureOf(thrown) }),
        );
        put(key, () => result);
        onUploaded();
      }
    };
    void sendAll();
  };
  return { uploads, upload };
}
