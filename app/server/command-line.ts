import { defineCommand, runMain } from 'citty';
import { account } from './command-line/account';
import { bundle } from './command-line/bundle';
import { certificate } from './command-line/certificate';
import { client } from './command-line/client';
import { database } from './command-line/database';
import { demo } from './command-line/demo';
import { draft } from './command-line/draft';
import { draw } from './command-line/draw';
import { search } from './command-line/search';

/** What an administrator, a jurist or an outside verifier does without a browser: `npm run -s minyi -- <noun> <verb> …`. */
const minyi = defineCommand({
  meta: { name: 'minyi', description: '民议 Minyi' },
  subCommands: { account, bundle, certificate, client, database, demo, draft, draw, search },
});

// A reader that has seen enough (`| head`) closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 74));

await runMain(minyi);
