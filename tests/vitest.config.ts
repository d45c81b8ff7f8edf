import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const under = (...folders: string[]) => [`tests/{${folders.join()}}/**/*.test.{ts,tsx}`];
const server = process.env.MINYI_TEST_POSTGRES;

/** Loading the libraries anew for each file takes longer than the tests; what these tests import keeps no state. */
const sharedModules = { isolate: false, testTimeout: 30_000 };

/** The same tests once for each engine: db/kit.ts chooses the dialect by DATABASE_URL when it is loaded. */
const onEngine = (name: string, address: string) => ({
  extends: true as const,
  test: {
    name,
    include: under('db', 'commands'),
    globalSetup: at('setup/template.ts'),
    setupFiles: at('setup/close-databases.ts'),
    env: { DATABASE_URL: address },
    ...sharedModules,
  },
});

export default defineConfig({
  root: at('..'),
  resolve: { alias: { '~': at('../app'), db: at('../db') } },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: under('shape', 'domain', 'text', 'ui'),
          globalSetup: at('setup/found-tools.mjs'),
          ...sharedModules,
        },
      },
      onEngine('sqlite', 'file:'),
      ...(server ? [onEngine('postgres', server)] : []),
      {
        extends: true,
        test: {
          name: 'web',
          include: under('routes', 'journeys', 'faults'),
          globalSetup: [at('setup/template.ts'), at('setup/found-tools.mjs')],
          setupFiles: at('setup/close-databases.ts'),
          env: { DATABASE_URL: 'file:' },
          // Each of them starts servers and a browser: two at once on two cores would only wait for each other.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
