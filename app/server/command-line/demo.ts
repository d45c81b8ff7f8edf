import { defineCommand } from 'citty';
import { demoAccounts } from 'db/demo/accounts';
import { demoCounty } from 'db/demo/demo';
import { loadDemo } from 'db/demo/load';
import { say, stop, withInstallation } from './settings';

/** Known to everyone who reads this line: the demo accounts are made by `demo load` alone, never in a real installation. */
const demoPassword = 'minyi-demo-2026';

const load = defineCommand({
  meta: { name: 'load', description: 'fill an empty database with the demo county' },
  run: () =>
    withInstallation(async (running) => {
      if (!running.isDemo)
        return stop('只有演示才能装入示范县（MINYI_DEMO=1） / only a demo may load the demo county', 64);
      await loadDemo(running.db, running.files, running.clock(), demoPassword, running.address);
      say(`示范县已装入 / demo county loaded: ${demoCounty.name}`);
    }),
});

const accounts = defineCommand({
  meta: { name: 'accounts', description: 'print the demo accounts' },
  run() {
    say(`演示账号（密码都是 ${demoPassword}） / demo accounts (one password for all):`);
    for (const { login, name } of demoAccounts(demoCounty)) say(`  ${login.padEnd(12)} ${name}`);
  },
});

export const demo = defineCommand({
  meta: { name: 'demo', description: 'load, accounts' },
  subCommands: { load, accounts },
});
