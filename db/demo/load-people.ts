import { createAccount } from '../../app/commands/accounts/create.server';
import type { Act } from '../../app/commands/act.server';
import { decidePublicity } from '../../app/commands/publicity/decide.server';
import { addUnit } from '../../app/commands/settings/add-unit.server';
import { changeSetting } from '../../app/commands/settings/change.server';
import { addNaturalDays } from '../../app/domain/calendar/day';
import type { Grant } from '../../app/domain/permissions';
import { demoAccounts } from './accounts';
import { actOf, moment, must, type Stage, unitOf } from './stage';

/** The county's units, its accounts and what the site says of itself. */
export async function loadPeople(stage: Stage, password: string): Promise<void> {
  const { db, files, county, unitIds, actors } = stage;
  const act: Act = { db, files, now: stage.now, actor: { kind: 'system' } };
  for (const { key, parent, name } of county.units) {
    const parentId = parent && unitOf(stage, parent);
    unitIds.set(key, must(await addUnit(act, { name, ...(parentId ? { parentId } : {}) })));
  }
  for (const { login, name, grants } of demoAccounts(county)) {
    const held = grants.map(({ role, unit }): Grant => ({ role, unitId: unitOf(stage, unit) }));
    const account = { loginName: login, displayName: name, password, language: 'zh-CN' as const, grants: held };
    const id = must(await createAccount(act, account));
    actors.set(login, { kind: 'account', id, name, grants: held });
  }
  must(
    await decidePublicity(actOf(stage, 'gongkai', moment(stage, -20, '10:00')), {
      shows: true,
      decidedBy: `${county.government}常务会议`,
      decidedOn: addNaturalDays(stage.today, -22),
      basis: '常务会议纪要：面向全县征求意见的文件，意见审核后即在征集库公布，期限内公众可以互相看到。',
    }),
  );
  const [government] = county.units;
  must(
    await changeSetting(act, 'site', {
      countyName: county.name,
      siteName: '民议',
      organiser: `${county.government}办公室`,
      operator: '县政务公开办公室',
      phone: government?.phone,
      email: government?.email,
    }),
  );
}
