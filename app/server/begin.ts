import { sqlState } from 'db/violations';
import type { Logger } from 'pino';
import type { Running } from '~/http/load-context.server';
import { currentProfile } from '~/queries/rules-profile.server';
import { compose } from './compose';
import type { Configuration } from './configuration';
import { type AccessLog, openAccessLog } from './logs';

type Begun = { running: Running; access: AccessLog };

/**
 * Puts the parts together and asks the database its first question, so that a server which cannot serve says so at once: one
 * sentence, without addresses and passwords.
 */
export async function begin(settings: Configuration, log: Logger): Promise<Begun | { wrong: string }> {
  try {
    const running = await compose(settings, (error, id) => log.error({ err: error, id }, 'a page failed'));
    await currentProfile(running.db.read, running.clock());
    const unsigned = await running.signer().then(
      () => undefined,
      (error: Error) => error,
    );
    if (unsigned) return cannot(`MINYI_SIGNING_KEY: ${rootOf(unsigned).message}`);
    return { running, access: openAccessLog(settings) };
  } catch (error) {
    return cannot(whyNot(error));
  }
}

const cannot = (why: string) => ({ wrong: `无法启动 / cannot start: ${why}. 说明见 / see docs/operating.md` });

function whyNot(error: unknown): string {
  const { message, syscall } = rootOf(error);
  if (syscall === 'mkdir') return `MINYI_FILES: ${message}`;
  if (syscall === 'open') return `MINYI_ACCESS_LOG: ${message}`;
  const code = sqlState(error);
  const known = code ? `${message} (${code})` : message;
  return `DATABASE_URL: ${known}; \`npm run -s minyi -- database migrate\` lays down and updates the tables`;
}

/** The error that the others were wrapped around. */
function rootOf(error: unknown): Pick<NodeJS.ErrnoException, 'message' | 'syscall'> {
  let root = error;
  while (root instanceof Error && root.cause) root = root.cause;
  return root instanceof Error ? root : { message: String(root) };
}
