import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from '../../app/server/launch/programs.mjs';
import { Stopped } from '../../app/server/launch/say.mjs';

const program = (name, ...args) => ({ name, needs: [], args });
const tests = (name, projects, needs) => ({ name, needs, projects });

/** In the order in which they run: what fails fastest comes first. `needs` are tools, `build` is the built program. */
const groups = [
  program('types', 'node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'),
  program('lint', 'node_modules/@biomejs/biome/bin/biome', 'ci', '.'),
  program('migrations', 'db/generate-migrations.mjs', '--check'),
  tests('shape', ['pure'], ['build']),
  tests('domain', ['pure'], []),
  tests('text', ['pure'], ['chromium', 'soffice', 'pdftotext']),
  tests('ui', ['pure'], []),
  tests('db', ['sqlite', 'postgres'], ['postgres']),
  tests('commands', ['sqlite', 'postgres'], ['postgres']),
  tests('routes', ['web'], ['build']),
  tests('journeys', ['web'], ['build', 'chromium', 'soffice', 'pdftotext']),
  tests('faults', ['web'], ['build']),
];

const names = groups.map((group) => group.name).join(', ');

/** All groups, or the one named `only`. */
export function groupsToRun(only) {
  refuseForgottenFolders();
  const chosen = groups.filter((group) => !only || group.name === only);
  if (chosen.length > 0) return chosen;
  throw new Stopped(`没有名为 ${only} 的测试组，可选：${names}`, `There is no group ${only}; there are ${names}.`);
}

/** Tests in a folder of which no group knows would never run, and nobody would see it. */
function refuseForgottenFolders() {
  const files = readdirSync(join(root, 'tests'), { recursive: true }).filter((file) => /\.test\.tsx?$/.test(file));
  const forgotten = files.find((file) => !groups.some(({ name }) => file.startsWith(`${name}${sep}`)));
  if (forgotten)
    throw new Stopped(`${forgotten} 不属于任何测试组：${names}`, `${forgotten} is in no group of tests: ${names}.`);
}
