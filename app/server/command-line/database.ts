import { defineCommand } from 'citty';
import { migrate } from 'db/migrate';
import { openDatabase } from 'db/open-database';
import { type ChainFault, checkChain } from 'db/record';
import { layDownFirstProfile } from '~/commands/settings/first-profile.server';
import { translator } from '~/i18n/t';
import { drawFaults } from '~/queries/draw-faults.server';
import type { GateFault } from '~/queries/gate-fault';
import { gateFaults } from '~/queries/gate-faults.server';
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
  meta: {
    name: 'check',
    description:
      'walk the chain of the record, evaluate the gate and draw the lots again, and name what was changed or forged by hand',
  },
  args: { json: { type: 'boolean', description: 'print JSON' } },
  async run({ args }) {
    const db = await openDatabase(databaseUrl());
    try {
      const chain = await checkChain(db.read);
      const gate = await gateFaults(db.read);
      const drawn = await drawFaults(db.read);
      const sound = chain.length + gate.length + drawn.length === 0;
      if (args.json) say(JSON.stringify({ faults: [...chain, ...gate, ...drawn] }));
      else if (sound) say('留痕完整 / the record is sound');
      else sayFaults(chain, gate, drawn);
      process.exitCode = sound ? 0 : 1;
    } finally {
      await db.close();
    }
  },
});

function sayFaults(chain: ChainFault[], gate: GateFault[], drawn: Awaited<ReturnType<typeof drawFaults>>) {
  const [chinese, english] = [translator('zh-CN'), translator('en')];
  for (const { position, fault } of chain) say(`#${position}: ${fault}`);
  for (const { id, fault } of gate) {
    const key = `gate.forged.${fault}` as const;
    say(`${id}: ${chinese(key)} / ${english(key)} (${fault})`);
  }
  for (const { draw, fault, id, what } of drawn) {
    const key = `draw.fault.${fault}` as const;
    say(`${draw}: ${chinese(key)} / ${english(key)} ${id ?? what ?? ''}`.trim());
  }
}

export const database = defineCommand({
  meta: { name: 'database', description: 'migrate, check, backup, restore' },
  subCommands: { migrate: migrateCommand, check, backup, restore },
});
