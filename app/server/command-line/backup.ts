import { defineCommand } from 'citty';
import { backUp, restore as putBack } from 'db/backup';
import { sqliteFile } from 'db/open-database';
import { databaseUrl, say, stop } from './settings';

/** Where this installation keeps its database and files; PostgreSQL has tools of its own. */
function places() {
  const url = databaseUrl();
  if (url.startsWith('postgres')) return stop('PostgreSQL 请用 pg_dump / for PostgreSQL use pg_dump', 64);
  const files = process.env.MINYI_FILES ?? stop('MINYI_FILES 未设置 / is not set');
  return { database: sqliteFile(url), files };
}

const folder = { type: 'positional', required: true, description: 'folder of the backup' } as const;

const told = (error: unknown): never => stop(error instanceof Error ? error.message : String(error), 1);

export const backup = defineCommand({
  meta: { name: 'backup', description: 'copy database and files into a new folder while the server runs (SQLite)' },
  args: { folder },
  async run({ args }) {
    await backUp(places(), args.folder, new Date()).catch(told);
    say(`已备份到 / backed up to ${args.folder}`);
  },
});

export const restore = defineCommand({
  meta: { name: 'restore', description: 'put a backup where this installation looks for it (SQLite)' },
  args: { folder },
  async run({ args }) {
    await putBack(args.folder, places()).catch(told);
    say(`已恢复，请运行 database migrate / restored; now run database migrate`);
  },
});
