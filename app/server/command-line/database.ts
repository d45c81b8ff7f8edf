import { defineCommand } from 'citty';
import { openDatabase } from 'db/database';
import { migrate } from 'db/migrate';
import { checkChain } from 'db/record';
import { layDownFirstProfile } from '~/commands/settings/first-profile.server';
import { backup, restore } from './backup';
import { databaseUrl, say } from './settings';

const migrateCommand = defineCommand({
  meta: { name: 'migrate', description: 'bring the database to the schema of this release' },
  async run() {
    const url = databaseUrl();
    await migrate(url);
    const db = await openDatabase(url);
    try {
      await layDownFirstProfile(db, new Date());
    } finally {
      await db.close();
    }
    say('数据库已是最新结构 / the database is up to date');
  },
});

const check = defineCommand({
  meta: { name: 'check', description: 'walk the chain of the record and name what does not fit' },
  args: { json: { type: 'boolean', description: 'print JSON' } },
  async run({ args }) {
    const db = await openDatabase(databaseUrl());
    try {
      const faults = await checkChain(db.read);
      if (args.json) say(JSON.stringify({ faults }));
      else if (faults.length === 0) say('留痕完整 / the record is sound');
      else for (const { position, fault } of faults) say(`#${position}: ${fault}`);
      process.exitCode = faults.length === 0 ? 0 : 1;
    } finally {
      await db.close();
    }
  },
});

export const database = defineCommand({
  meta: { name: 'database', description: 'migrate, check, backup, restore' },
  subCommands: { migrate: migrateCommand, check, backup, restore },
});
