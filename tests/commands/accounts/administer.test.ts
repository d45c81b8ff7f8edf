import { accountRoles, accounts } from 'db/schema/people';
import { events } from 'db/schema/record';
import { desc, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { changePassword, newPassword } from '~/commands/accounts/change-password.server';
import { grantRole, revokeRole } from '~/commands/accounts/change-roles.server';
import { disableAccount, enableAccount } from '~/commands/accounts/disable.server';
import { signOutEverywhere } from '~/commands/accounts/end-sessions.server';
import { openAccount } from '~/commands/accounts/open.server';
import { resetPassword } from '~/commands/accounts/reset-password.server';
import { idleMilliseconds, signIn, tokenHash } from '~/commands/accounts/sign-in.server';
import type { Act } from '~/commands/act.server';
import { roles } from '~/domain/vocabulary';
import { accountOfSession } from '~/queries/account-session.server';
import { type County, county, given, refusalCodes } from '../../situations/county';

const at = new Date('2026-03-02T01:00:00Z');
const person = { loginName: 'zhang', displayName: '张干部', language: 'zh-CN' as const, role: 'drafter' as const };

let here: County;
let admin: Act;
let visitor: Act;
let opened: { accountId: string; password: string };
beforeEach(async () => {
  here = await county(at);
  admin = here.as('administrator');
  visitor = { ...here.system, actor: { kind: 'citizen' } };
  opened = given(await openAccount(admin, { ...person, unitId: here.units.transport }));
});

const idOf = ({ actor }: Act) => (actor.kind === 'account' ? actor.id : '');
const enter = (password: string) => signIn(visitor, { loginName: 'zhang', password });
const holder = (token: string) =>
  accountOfSession(here.db.read, tokenHash(token), at, new Date(at.getTime() - idleMilliseconds));
const lastEvent = async () => (await here.db.read.select().from(events).orderBy(desc(events.id)).limit(1))[0]!;
const asHolder = async (token: string): Promise<Act> => ({ ...here.system, actor: (await holder(token))!.actor });

describe('an account opened by an administrator', () => {
  it('has a one-time password that opens it, and says so until it is changed', async () => {
    const token = given(await enter(opened.password));
    expect(await holder(token)).toMatchObject({ oneTimePassword: true, actor: { grants: [{ role: 'drafter' }] } });
    const own = 'a password of my own';
    const change = { current: opened.password, password: own, again: own, token };
    given(await changePassword(await asHolder(token), change));
    expect(await holder(token)).toMatchObject({ oneTimePassword: false });
    expect(refusalCodes(await enter(opened.password))).toEqual(['credentials_wrong']);
    given(await enter(own));
  });

  it('keeps its password out of the record and the database', async () => {
    const [row] = await here.db.read.select().from(accounts).where(eq(accounts.id, opened.accountId));
    const recorded = await here.db.read.select().from(events);
    expect(JSON.stringify([row, recorded])).not.toContain(opened.password);
    expect(opened.password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
  });

  it('is not opened twice under one login name, nor by anybody else', async () => {
    const input = { ...person, unitId: here.units.transport };
    expect(refusalCodes(await openAccount(admin, input))).toEqual(['login_name_taken']);
    for (const role of roles.filter((role) => role !== 'administrator'))
      expect([role, refusalCodes(await openAccount(here.as(role), { ...input, loginName: `li${role}` }))]).toEqual([
        role,
        ['forbidden'],
      ]);
  });
});

describe('a new password', () => {
  it('ends every other session of the account, and not the one in use', async () => {
    const [first, second] = [given(await enter(opened.password)), given(await enter(opened.password))];
    const change = { current: opened.password, password: 'a password of my own', again: 'a password of my own' };
    given(await changePassword(await asHolder(first), { ...change, token: first }));
    expect(await holder(first)).toBeDefined();
    expect(await holder(second)).toBeUndefined();
  });

  it('is refused when the current one is wrong, when it stays the same, when it is short or typed differently', async () => {
    const token = given(await enter(opened.password));
    const act = await asHolder(token);
    const change = { current: opened.password, password: opened.password, again: opened.password, token };
    expect(refusalCodes(await changePassword(act, change))).toEqual(['password_unchanged']);
    expect(refusalCodes(await changePassword(act, { ...change, current: 'wrong' }))).toEqual([
      'current_password_wrong',
    ]);
    expect(newPassword.safeParse({ current: 'x', password: 'short', again: 'short' }).success).toBe(false);
    expect(
      newPassword.safeParse({ current: 'x', password: 'long enough one', again: 'another long one' }).success,
    ).toBe(false);
  });

  it('set by an administrator is a one-time one again and ends every session', async () => {
    const token = given(await enter(opened.password));
    const password = given(await resetPassword(admin, { accountId: opened.accountId }));
    expect(await holder(token)).toBeUndefined();
    expect(await holder(given(await enter(password)))).toMatchObject({ oneTimePassword: true });
    expect(refusalCodes(await resetPassword(admin, { accountId: 'nobody' }))).toEqual(['not_found']);
  });
});

describe('the roles of an account', () => {
  const review = () => ({ accountId: opened.accountId, role: 'legalReviewer' as const, unitId: here.units.government });

  it('are given and taken in a unit, each recorded with who did it', async () => {
    given(await grantRole(admin, review()));
    expect(await lastEvent()).toMatchObject({
      type: 'account.role_granted',
      subject: opened.accountId,
      actor: idOf(admin),
    });
    given(await grantRole(admin, review()));
    const held = () => here.db.read.select().from(accountRoles).where(eq(accountRoles.accountId, opened.accountId));
    expect(await held()).toHaveLength(2);
    given(await revokeRole(admin, review()));
    expect(await held()).toHaveLength(1);
    expect(refusalCodes(await revokeRole(admin, review()))).toEqual(['not_found']);
  });

  it('work at once: a session that is open has the new role at its next page', async () => {
    const token = given(await enter(opened.password));
    given(await grantRole(admin, review()));
    expect((await holder(token))!.actor.grants).toHaveLength(2);
  });

  it('are changed by nobody for himself, so that no administrator becomes a reviewer alone', async () => {
    const own = { ...review(), accountId: idOf(admin) };
    expect(refusalCodes(await grantRole(admin, own))).toEqual(['own_account']);
    expect(refusalCodes(await revokeRole(admin, { ...own, role: 'administrator' }))).toEqual([
      'own_account',
      'last_administrator',
    ]);
  });

  it('are changed by administrators only, on accounts and in units that exist', async () => {
    for (const role of roles.filter((role) => role !== 'administrator'))
      expect([role, refusalCodes(await grantRole(here.as(role), review()))]).toEqual([role, ['forbidden']]);
    expect(refusalCodes(await grantRole(admin, { ...review(), unitId: 'nowhere' }))).toEqual(['not_found']);
    expect(refusalCodes(await grantRole(admin, { ...review(), accountId: 'nobody' }))).toEqual(['not_found']);
  });
});

describe('an account that is disabled', () => {
  const account = () => ({ accountId: opened.accountId });

  it('lets nobody in, ends its sessions, and can be enabled again', async () => {
    const token = given(await enter(opened.password));
    given(await disableAccount(admin, account()));
    expect(await holder(token)).toBeUndefined();
    expect(refusalCodes(await enter(opened.password))).toEqual(['credentials_wrong']);
    given(await enableAccount(admin, account()));
    given(await enter(opened.password));
  });

  it('is never the own one, nor the last administrator', async () => {
    expect(refusalCodes(await disableAccount(admin, { accountId: idOf(admin) }))).toEqual([
      'own_account',
      'last_administrator',
    ]);
    given(await grantRole(admin, { ...account(), role: 'administrator', unitId: here.units.government }));
    const second = await asHolder(given(await enter(opened.password)));
    given(await disableAccount(second, { accountId: idOf(admin) }));
    expect(refusalCodes(await disableAccount(second, account()))).toEqual(['own_account', 'last_administrator']);
  });

  it('is disabled, and its sessions are ended, by administrators only', async () => {
    for (const role of roles.filter((role) => role !== 'administrator')) {
      const outcomes = [
        await disableAccount(here.as(role), account()),
        await signOutEverywhere(here.as(role), account()),
        await resetPassword(here.as(role), account()),
        await enableAccount(here.as(role), account()),
      ];
      expect([role, outcomes.flatMap(refusalCodes)]).toEqual([
        role,
        ['forbidden', 'forbidden', 'forbidden', 'forbidden'],
      ]);
    }
    const token = given(await enter(opened.password));
    given(await signOutEverywhere(admin, account()));
    expect(await holder(token)).toBeUndefined();
  });
});
