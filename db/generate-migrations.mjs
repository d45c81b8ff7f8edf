// `npm run migrations`: writes what changed in the schema into both migration folders.
// `npm run migrations -- --check`: writes nothing, fails when a folder is behind the schema.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const committed = 'db/migrations';
const trial = 'node_modules/.cache/minyi-migrations';
const dialects = { sqlite: 'file:', postgres: 'postgres://' };
const options = process.argv.slice(2);

const drizzleKit = (dialect, folder, spawnOptions, extra = []) =>
  spawnSync(
    process.execPath,
    ['node_modules/drizzle-kit/bin.cjs', 'generate', '--config', 'db/drizzle.config.ts', ...extra],
    { cwd: root, env: { ...process.env, DATABASE_URL: dialects[dialect], MINYI_MIGRATIONS: folder }, ...spawnOptions },
  );

/** Tries it on a copy. drizzle-kit exits 0 even when the schema cannot be read, so only its own word "no changes" counts. */
function isCurrent(dialect) {
  const { stdout, stderr } = drizzleKit(dialect, trial, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (stdout.includes('No schema changes')) return true;
  process.stderr.write(`${stdout}${stderr}\ndb/migrations/${dialect} is behind db/schema: run npm run migrations\n`);
  return false;
}

function check() {
  rmSync(join(root, trial), { recursive: true, force: true });
  mkdirSync(join(root, trial), { recursive: true });
  cpSync(join(root, committed), join(root, trial), { recursive: true });
  const behind = Object.keys(dialects).filter((dialect) => !isCurrent(dialect));
  rmSync(join(root, trial), { recursive: true, force: true });
  process.exitCode = behind.length > 0 ? 1 : 0;
}

if (options[0] === '--check') check();
else for (const dialect of Object.keys(dialects)) drizzleKit(dialect, committed, { stdio: 'inherit' }, options);
