import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes what `npm test` adds up, { passed, failed, skipped, tests: [{ name, milliseconds }] }, to the file MINYI_TALLY. */
export default class TallyReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state) => tests.filter((test) => test.result().state === state).length;
    // A file that could not be loaded has no tests that could fail.
    const brokenFiles = modules.filter((module) => module.state() === 'failed' && module.errors().length > 0).length;
    const tally = {
      passed: count('passed'),
      failed: count('failed') + brokenFiles + unhandledErrors.length,
      skipped: count('skipped') + count('pending'),
      tests: tests.map((test) => ({ name: nameOf(test), milliseconds: test.diagnostic()?.duration ?? 0 })),
    };
    mkdirSync(dirname(process.env.MINYI_TALLY), { recursive: true });
    writeFileSync(process.env.MINYI_TALLY, JSON.stringify(tally));
  }
}

const nameOf = (test) => `${test.project.name} ${test.module.relativeModuleId} > ${test.fullName}`;
