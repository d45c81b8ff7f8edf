import { defineCommand, runMain } from 'citty';
import { account } from './command-line/account';
import { database } from './command-line/database';
import { demo } from './command-line/demo';

/** What an administrator, a jurist or an outside verifier does without a browser: `npm run -s minyi -- <noun> <verb> …`. */
const minyi = defineCommand({
  meta: { name: 'minyi', description: '民议 Minyi' },
  subCommands: { account, database, demo },
});

await runMain(minyi);
