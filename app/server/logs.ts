import { createWriteStream, openSync } from 'node:fs';
import { type Logger, pino } from 'pino';
import type { Configuration } from './configuration';

/** The process's log: JSON lines without names, contacts, opinions, codes or query strings. */
export const logFor = (settings: Configuration): Logger =>
  pino({ level: settings.MINYI_LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime });

type AccessLine = {
  at: string;
  id: string;
  from: string;
  method: string;
  path: string;
  status: number;
  ms: number;
};
export type AccessLog = (line: AccessLine) => void;

/**
 * The access log, apart from the other one because it alone holds source addresses; kept as long as the rules profile says.
 * Paths are written without their query. Throws when the file cannot be opened.
 */
export function openAccessLog(settings: Configuration): AccessLog {
  if (!settings.MINYI_ACCESS_LOG) return () => undefined;
  const stream = createWriteStream('', { fd: openSync(settings.MINYI_ACCESS_LOG, 'a', 0o600) });
  return (line) => void stream.write(`${JSON.stringify({ ...line, path: withoutLink(line.path) })}\n`);
}

/** A personal link is as good as a password, so its token is not written down. */
const withoutLink = (path: string): string => path.replace(/(\/(?:invitations|door)\/)[^/]+/, '$1…');
