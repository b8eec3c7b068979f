import { expect, test } from 'vitest';
import { runNode } from '../support/run-node.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test.each([['web'], ['worker'], ['start']])(
  '%s refuses a half-configured production with a sentence for each thing it lacks',
  async (command) => {
    const env = {
      NODE_ENV: 'production',
      HOST: '0.0.0.0',
      S3_URL: 'http://minioadmin:minioadmin@s3/documents',
      SAGSBLIK_HOME: await temporaryFolder(),
    };
    const program = runNode('cli/bin.js', [command], env);
    expect([await program.ended, program.stdout()]).toEqual([1, '']);
    expect(program.stderr().trim().split('\n')).toEqual([
      expect.stringMatching(/^I drift skal DATABASE_URL være sat.*production\.no-database/u),
      expect.stringMatching(/^I drift skal ENCRYPTION_KEYS være sat.*production\.no-key/u),
      expect.stringMatching(/^I drift skal AUDIT_KEY være sat.*production\.no-audit-key/u),
      expect.stringMatching(/^En adresse .*production\.default-secret, setting: S3_URL/u),
      expect.stringMatching(/^Webprocessen ville svare uden kryptering.*production\.no-proxy/u),
    ]);
  },
);
