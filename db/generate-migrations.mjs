// `npm run migrations`: writes what the schema changed into both migration folders.
// `npm run migrations -- --check`: writes nothing, fails when a folder is behind the schema.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const committed = './db/migrations';
const trial = './node_modules/.cache/minyi-migrations';
const dialects = { sqlite: 'file:', postgres: 'postgres://' };
const [option, ...rest] = process.argv.slice(2);

function generate(dialect, folder, extra = []) {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/drizzle-kit/bin.cjs', 'generate', '--config', 'db/drizzle.config.ts', ...extra],
    { cwd: root, stdio: 'inherit', env: { ...process.env, DATABASE_URL: dialects[dialect], MINYI_MIGRATIONS: folder } },
  );
  if (status !== 0) process.exit(status ?? 1);
}

const files = (folder, dialect) => readdirSync(join(root, folder, dialect)).filter((name) => name.endsWith('.sql'));

/** Generates into a copy: a new file there means that the committed folder is behind the schema. */
function isStale(dialect) {
  if (!existsSync(join(root, committed, dialect))) return true;
  generate(dialect, trial);
  return files(trial, dialect).length > files(committed, dialect).length;
}

function check() {
  rmSync(join(root, trial), { recursive: true, force: true });
  mkdirSync(join(root, trial), { recursive: true });
  if (existsSync(join(root, committed))) cpSync(join(root, committed), join(root, trial), { recursive: true });
  const stale = Object.keys(dialects).filter(isStale);
  rmSync(join(root, trial), { recursive: true, force: true });
  for (const dialect of stale) console.error(`db/migrations/${dialect} is behind db/schema: run npm run migrations`);
  process.exitCode = stale.length > 0 ? 1 : 0;
}

if (option === '--check') check();
else for (const dialect of Object.keys(dialects)) generate(dialect, committed, [option, ...rest].filter(Boolean));
