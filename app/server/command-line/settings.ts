import type { Act } from '~/commands/act.server';
import type { Running } from '~/http/load-context.server';
import { compose } from '../compose';
import { readConfiguration } from '../configuration';

/** The address in DATABASE_URL; a sentence and exit code 78 when it is missing. */
export function databaseUrl(): string {
  return process.env.DATABASE_URL ?? stop('DATABASE_URL 未设置 / is not set');
}

/** The parts of an installation, from the same environment variables as the server's, and closed afterwards. */
export async function withInstallation<T>(work: (running: Running) => Promise<T>): Promise<T> {
  const settings = readConfiguration(process.env);
  if ('wrong' in settings) return stop(settings.wrong);
  const running = await compose(settings, (error) => {
    throw error;
  });
  try {
    return await work(running);
  } finally {
    await running.db.close();
  }
}

/** An act of whoever sits at the machine: recorded as the system's. */
export const systemAct = ({ db, files, clock }: Running): Act => ({
  db,
  files,
  now: clock(),
  actor: { kind: 'system' },
});

export function stop(sentence: string, code = 78): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}

export const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);
