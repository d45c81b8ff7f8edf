import { accountRoles, accounts } from 'db/schema/people';
import { events } from 'db/schema/record';
import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { createAccount, newAccount } from '~/commands/accounts/create.server';
import { roles } from '~/domain/vocabulary';
import { type County, county, given, refusalCodes } from '../../situations/county';

const person = {
  loginName: 'zhang',
  displayName: '张干部',
  password: 'a long enough password',
  language: 'zh-CN' as const,
};

let here: County;
beforeEach(async () => {
  here = await county();
});

describe('creating an account', () => {
  it('keeps the roles in their units, and of the password nothing but its argon2id hash', async () => {
    const grants = [
      { role: 'drafter' as const, unitId: here.units.transport },
      { role: 'unitHead' as const, unitId: here.units.housing },
    ];
    const id = given(await createAccount(here.as('administrator'), { ...person, grants }));
    const [account] = await here.db.read.select().from(accounts).where(eq(accounts.id, id));
    expect(account).toMatchObject({ loginName: 'zhang', displayName: '张干部', active: true });
    expect(account!.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const held = await here.db.read.select().from(accountRoles).where(eq(accountRoles.accountId, id));
    expect(held.map(({ role, unitId }) => ({ role, unitId }))).toEqual(expect.arrayContaining(grants));
    const [event] = await here.db.read.select().from(events).where(eq(events.subject, id));
    expect(event).toMatchObject({ type: 'account.created', actor: accountOf(here, 'administrator') });
    expect(event!.data).not.toMatch(/zhang|张干部|argon2/);
  });

  it.each(roles.filter((role) => role !== 'administrator'))('is refused to the role %s', async (role) => {
    expect(refusalCodes(await createAccount(here.as(role), { ...person, grants: [] }))).toEqual(['forbidden']);
  });

  it('is refused to citizens, and open to whoever sits at the machine', async () => {
    const citizen = { ...here.system, actor: { kind: 'citizen' as const } };
    expect(refusalCodes(await createAccount(citizen, { ...person, grants: [] }))).toEqual(['forbidden']);
    given(await createAccount(here.system, { ...person, grants: [] }));
  });

  it('refuses a login name that somebody has, also when two take it at once', async () => {
    const outcomes = await Promise.all([
      createAccount(here.system, { ...person, grants: [] }),
      createAccount(here.system, { ...person, grants: [] }),
    ]);
    expect(outcomes.flatMap(refusalCodes)).toEqual(['login_name_taken']);
    expect(refusalCodes(await createAccount(here.system, { ...person, grants: [] }))).toEqual(['login_name_taken']);
    expect(await here.db.read.select().from(accounts).where(eq(accounts.loginName, 'zhang'))).toHaveLength(1);
  });

  it('keeps nothing when a role names a unit that is not there', async () => {
    const grants = [{ role: 'drafter' as const, unitId: 'nowhere' }];
    await expect(createAccount(here.system, { ...person, grants })).rejects.toThrow();
    expect(await here.db.read.select().from(accounts).where(eq(accounts.loginName, 'zhang'))).toEqual([]);
  });
});

describe('what is asked of a new account', () => {
  const faults = (change: object) => {
    const read = newAccount.safeParse({ ...person, ...change });
    return read.success ? [] : read.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`);
  };

  it('is a password of twelve characters to two hundred', () => {
    expect(faults({ password: 'x'.repeat(11) })).toEqual(['password passwordShort']);
    expect(faults({ password: 'x'.repeat(12) })).toEqual([]);
    expect(faults({ password: 'x'.repeat(200) })).toEqual([]);
    expect(faults({ password: 'x'.repeat(201) })).toEqual(['password tooLong']);
  });

  it('is a login name of three characters to sixty, spaces around it not counted', () => {
    expect(faults({ loginName: ' ab ' })).toEqual(['loginName loginNameShort']);
    expect(faults({ loginName: ' abc ' })).toEqual([]);
    expect(faults({ loginName: 'a'.repeat(61) })).toEqual(['loginName tooLong']);
  });
});

const accountOf = ({ staff }: County, role: keyof County['staff']) => {
  const actor = staff[role];
  return actor.kind === 'account' ? actor.id : '';
};
