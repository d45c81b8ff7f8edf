import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'db/database';
import { folderStore } from 'db/file-store';
import { accountRoles, accounts } from 'db/schema/people';
import type { Act, Outcome } from '~/commands/act.server';
import { addUnit } from '~/commands/settings/add-unit.server';
import { layDownFirstProfile } from '~/commands/settings/first-profile.server';
import { type Role, roles } from '~/domain/vocabulary';
import { freshDatabase, whenDone } from '../setup/fresh-database';

/** What a command gave; a refusal fails the test with its reasons. */
export function given<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.reasons)}`);
  return outcome.value;
}

/** The codes of a refusal in order; none when the command did its work. */
export const refusalCodes = (outcome: Outcome<unknown>): string[] =>
  outcome.ok ? [] : outcome.reasons.map(({ code }) => code);

export type County = Awaited<ReturnType<typeof county>>;

/** A new installation of a fictional county: a government, two bureaux, and one member of staff for every role. */
export async function county(now = new Date('2026-03-02T01:00:00Z')) {
  const { db, url } = await freshDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'minyi-files-'));
  whenDone(async () => rmSync(folder, { recursive: true }));
  const files = folderStore(folder);
  const system: Act = { db, files, now, actor: { kind: 'system' } };
  await layDownFirstProfile(db, now);
  const government = given(await addUnit(system, { name: '汀禾县人民政府' }));
  const transport = given(await addUnit(system, { name: '县交通运输局', parentId: government }));
  const housing = given(await addUnit(system, { name: '县住房和城乡建设局', parentId: government }));

  const unitOf = (role: Role) => (role === 'drafter' || role === 'unitHead' ? transport : government);
  const staff = await staffOfEveryRole(db, now, unitOf);
  /** An act of a member of staff, at a moment of Beijing time such as '2026-03-05 09:00'. */
  const as = (role: Role, at?: string): Act => ({
    db,
    files,
    now: at ? new Date(`${at.replace(' ', 'T')}+08:00`) : now,
    actor: staff[role],
  });
  return { db, url, folder, files, system, as, staff, units: { government, transport, housing } };
}

// Nobody of them signs in, so no password is hashed: that would cost more than the tests themselves.
const staffOfEveryRole = (db: Database, now: Date, unitOf: (role: Role) => string) =>
  db.transaction(async (tx) => {
    const staff = {} as Record<Role, Act['actor']>;
    for (const role of roles) {
      const person = { loginName: `demo-${role}`, displayName: role, passwordHash: '', createdAt: now };
      const [account] = await tx.insert(accounts).values(person).returning({ id: accounts.id });
      const grant = { role, unitId: unitOf(role) };
      await tx.insert(accountRoles).values({ accountId: account!.id, ...grant });
      staff[role] = { kind: 'account', id: account!.id, name: role, grants: [grant] };
    }
    return staff;
  });
