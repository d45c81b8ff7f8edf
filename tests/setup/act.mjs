import { parseArgs } from 'node:util';
import { buildIfStale, bundle } from '../../app/server/launch/build.mjs';
import { installDependencies } from '../../app/server/launch/dependencies.mjs';
import { node } from '../../app/server/launch/programs.mjs';
import { sayWhyItStopped } from '../../app/server/launch/say.mjs';
import { groupsToRun } from './groups.mjs';
import { startPostgres } from './postgres.mjs';
import { runGroup } from './run-group.mjs';
import { summarize } from './summary.mjs';
import { provideTools } from './tools.mjs';

/** What package.json's scripts ask for; the options are explained in tests/run.mjs. */
export async function act(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { only: { type: 'string' }, long: { type: 'boolean' }, bench: { type: 'boolean' } },
  });
  await sayWhyItStopped(() => (values.bench ? bench(positionals) : test(values, positionals)));
}

async function test({ only, long }, filters) {
  const groups = groupsToRun(only);
  await installDependencies();
  const needs = new Set(groups.flatMap((group) => group.needs));
  const env = { ...process.env, ...(await provideTools(needs)), ...(long && { MINYI_LONG: '1' }) };
  if (needs.has('postgres') && env.MINYI_POSTGRES_BIN) {
    env.MINYI_TEST_POSTGRES ??= await startPostgres(env.MINYI_POSTGRES_BIN);
  }
  if (needs.has('build')) await buildIfStale();
  const results = [];
  for (const group of groups) results.push(await runGroup(group, filters, env));
  process.exitCode = summarize(results);
}

async function bench(args) {
  await installDependencies();
  await buildIfStale();
  await bundle('tests/bench/run.ts', 'build/bench.js');
  const needs = new Set(args.includes('phone') ? ['chromium'] : []);
  const env = { ...process.env, ...(await provideTools(needs)) };
  process.exitCode = await node(['build/bench.js', ...args], { env });
}
