import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'db/database';
import { loadDemo } from 'db/demo/load';
import { folderStore } from 'db/file-store';
import { consultations } from 'db/schema/consultations';
import { dockets } from 'db/schema/dockets';
import { accountRoles, accounts } from 'db/schema/people';
import { eq } from 'drizzle-orm';
import type { Act } from '~/commands/act.server';
import { layDownFirstProfile } from '~/commands/settings/first-profile.server';
import { freshDatabase, whenDone } from '../setup/fresh-database';
import { runningServer, withMail } from '../situations/running-server';
import { reader } from './browser';

const password = 'demo password for tests';

/** The demo county as `npm run demo` shows it, served by the built program. */
export async function demoServer() {
  const { db, url } = await freshDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'minyi-demo-'));
  whenDone(async () => rmSync(folder, { recursive: true, force: true }));
  const now = new Date();
  await layDownFirstProfile(db, now);
  await loadDemo(db, folderStore(folder), now, password, 'http://localhost');
  const { address } = await runningServer(url, { MINYI_FILES: folder, ...withMail });
  return {
    address,
    db,
    /** An act that a member of staff carries out now without going to the desk. */
    as: (login: string) => actOf(db, login),
    /** A member of staff at the desk, signed in as a person signs in. */
    async staff(login: string, options: Parameters<typeof reader>[1] = {}) {
      const person = await reader(address, options);
      await person.open('/login');
      await person.page.getByLabel('账号').fill(login);
      await person.page.getByLabel('密码').fill(password);
      await person.press('工作人员登录');
      return person;
    },
    numbersOf: (title: string) => numbersOf(db, title),
  };
}

async function actOf(db: Database, login: string): Promise<Act> {
  const rows = await db.read
    .select({ id: accounts.id, name: accounts.displayName, role: accountRoles.role, unitId: accountRoles.unitId })
    .from(accounts)
    .innerJoin(accountRoles, eq(accountRoles.accountId, accounts.id))
    .where(eq(accounts.loginName, login));
  const [{ id, name } = { id: '', name: '' }] = rows;
  const grants = rows.map(({ role, unitId }) => ({ role, unitId }));
  return { db, files: folderStore(tmpdir()), now: new Date(), actor: { kind: 'account', id, name, grants } };
}

/** The public numbers of a docket and of its consultation, by a part of the title. */
async function numbersOf(db: Database, part: string) {
  const rows = await db.read
    .select({ title: dockets.title, docket: dockets.number, consultation: consultations.number })
    .from(dockets)
    .innerJoin(consultations, eq(consultations.docketId, dockets.id));
  const found = rows.find(({ title }) => title.includes(part));
  if (!found) throw new Error(`no docket is called ${part}`);
  return found;
}
