// `npm test`: installs what is missing, builds, runs every group of tests on both databases and in a real browser.
//   --only GROUP [FILTER …]   one group, and in it only the files that match
//   --long                    deeper: many kills, many mutations, long walks
//   --bench [ARGUMENT …]      measures instead of testing
import { parseArgs } from 'node:util';
import { buildIfStale, bundle } from '../app/server/launch/build.mjs';
import { installDependencies } from '../app/server/launch/dependencies.mjs';
import { requireNode } from '../app/server/launch/node-version.mjs';
import { node } from '../app/server/launch/programs.mjs';
import { sayWhyItStopped } from '../app/server/launch/say.mjs';
import { groupsToRun } from './setup/groups.mjs';
import { startPostgres } from './setup/postgres.mjs';
import { runGroup } from './setup/run-group.mjs';
import { summarize } from './setup/summary.mjs';
import { provideTools } from './setup/tools.mjs';

requireNode();
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, long: { type: 'boolean' }, bench: { type: 'boolean' } },
});
await sayWhyItStopped(values.bench ? bench : test);

async function test() {
  const groups = groupsToRun(values.only);
  await installDependencies();
  const needs = new Set(groups.flatMap((group) => group.needs));
  const env = { ...process.env, ...(await provideTools(needs)), ...(values.long && { MINYI_LONG: '1' }) };
  if (needs.has('postgres') && env.MINYI_POSTGRES_BIN) {
    env.MINYI_TEST_POSTGRES ??= await startPostgres(env.MINYI_POSTGRES_BIN);
  }
  if (needs.has('build')) await buildIfStale();
  const results = [];
  for (const group of groups) results.push(await runGroup(group, positionals, env));
  process.exitCode = summarize(results);
}

async function bench() {
  await installDependencies();
  await buildIfStale();
  await bundle('tests/bench/run.ts', 'build/bench.js');
  process.exitCode = await node(['build/bench.js', ...positionals]);
}
