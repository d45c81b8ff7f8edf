import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { node, root } from '../../app/server/launch/programs.mjs';

const minutes = 60_000;

/**
 * Runs one group and gives { name, seconds, passed, failed, skipped, tests }. A program counts as one test. A group that
 * hangs is killed after 15 minutes, an hour in the long run, and counts as failed.
 */
export async function runGroup(group, filters, env) {
  process.stdout.write(`\n── ${group.name} ──\n`);
  const started = performance.now();
  const timeout = (env.MINYI_LONG ? 60 : 15) * minutes;
  const counts = group.args
    ? await runProgram(group, { env, timeout })
    : await runTests(group, filters, { env, timeout });
  return { name: group.name, seconds: (performance.now() - started) / 1000, ...counts };
}

async function runProgram(group, options) {
  const ok = (await node(group.args, options)) === 0;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, tests: [] };
}

async function runTests({ name, projects }, filters, { env, timeout }) {
  const tally = join(root, `node_modules/.cache/minyi-tally-${process.pid}.json`);
  const usable = projects.filter((project) => project !== 'postgres' || env.MINYI_TEST_POSTGRES);
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts'];
  args.push(...usable.flatMap((project) => ['--project', project]));
  args.push('--reporter', 'default', '--reporter', './tests/setup/tally-reporter.mjs');
  args.push(...(filters.length > 0 ? filters : [`tests/${name}/`]));
  const exitCode = await node(args, { timeout, env: { ...env, MINYI_TALLY: tally } });
  const counts = readTally(tally);
  rmSync(tally, { force: true });
  // Whatever went wrong outside of a test (no file found, a crash, time was up) must not look green.
  if (exitCode !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}

function readTally(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0, tests: [] };
  }
}
