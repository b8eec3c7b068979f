import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';
import { untilListening } from './start-sshd.ts';

const PROGRAM = '/usr/sbin/dovecot';

/** Whether this machine has it; without it the tests that need it are skipped by name, and the gate fails for it. */
export const hasDovecot = existsSync(PROGRAM);

/** Debian's own Dovecot with mailboxes in a folder of its own. */
export interface MailServer {
  readonly port: number;
  /** As `INBOX_IMAP_URL` takes it, without the unit; every user has a mailbox of its own. */
  urlOf(user: string): string;
  stop(): Promise<void>;
}

/** Dovecot reads no mail as root. */
const NOBODY = 65_534;
/** With signs that an address must escape. */
export const mailPassword = 'kode/+@:1';

export async function startDovecot(): Promise<MailServer> {
  const home = await mkdtemp(join(tmpdir(), 'sagsblik-mail-'));
  const isRoot = process.getuid?.() === 0;
  const mail = join(home, 'mail');
  await mkdir(mail);
  if (isRoot) for (const folder of [home, mail]) await chown(folder, NOBODY, NOBODY);
  const port = await freePort();
  await writeFile(join(home, 'config'), configOf(home, port, isRoot));
  const server = spawn(PROGRAM, ['-F', '-c', join(home, 'config')], { stdio: 'ignore' });
  const ended = once(server, 'close');
  await untilListening(port);
  return {
    port,
    urlOf: (user) => `imap://${user}:${encodeURIComponent(mailPassword)}@127.0.0.1:${port}/INBOX`,
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
      await rm(home, { recursive: true, force: true });
    },
  };
}

function configOf(home: string, port: number, isRoot: boolean): string {
  const { uid, gid, username } = userInfo();
  const [mailUid, mailGid] = isRoot ? [NOBODY, NOBODY] : [uid, gid];
  const own = isRoot ? [] : [`default_internal_user = ${username}`, `default_login_user = ${username}`];
  const noRoot = isRoot ? [] : ['service anvil {', '  chroot =', '}', 'service imap-login {', '  chroot =', '}'];
  return [
    ...own,
    'protocols = imap',
    'listen = 127.0.0.1',
    `base_dir = ${join(home, 'run')}`,
    `state_dir = ${join(home, 'run')}`,
    `log_path = ${join(home, 'log')}`,
    'ssl = no',
    'disable_plaintext_auth = no',
    'first_valid_uid = 1',
    'first_valid_gid = 1',
    `mail_location = maildir:${join(home, 'mail')}/%u`,
    'mailbox_list_index = no',
    'service imap-login {',
    '  inet_listener imap {',
    `    port = ${port}`,
    '  }',
    '  inet_listener imaps {',
    '    port = 0',
    '  }',
    '}',
    ...noRoot,
    'passdb {',
    '  driver = static',
    `  args = password=${mailPassword}`,
    '}',
    'userdb {',
    '  driver = static',
    `  args = uid=${mailUid} gid=${mailGid} home=${join(home, 'mail')}/%u`,
    '}',
    '',
  ].join('\n');
}
