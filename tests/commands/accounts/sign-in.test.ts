import { accounts, sessions } from 'db/schema/people';
import { events } from 'db/schema/record';
import { desc, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { createAccount } from '~/commands/accounts/create.server';
import { credentials, idleMilliseconds, signIn, signOut, tokenHash } from '~/commands/accounts/sign-in.server';
import { touchSession } from '~/commands/accounts/touch-session.server';
import type { Act } from '~/commands/act.server';
import { accountOfSession } from '~/queries/account-session.server';
import { type County, county, given, refusalCodes } from '../../situations/county';

const minute = 60_000;
const at = new Date('2026-03-02T01:00:00Z');
const later = (milliseconds: number) => new Date(at.getTime() + milliseconds);
const password = 'a long enough password';

let here: County;
let accountId: string;
let visitor: Act;
beforeEach(async () => {
  here = await county(at);
  visitor = { ...here.system, actor: { kind: 'citizen' } };
  const grants = [{ role: 'drafter' as const, unitId: here.units.transport }];
  const person = { loginName: 'zhang', displayName: '张干部', password, language: 'en' as const };
  accountId = given(await createAccount(here.system, { ...person, grants }));
});

const enter = (loginName = 'zhang', typed = password) => signIn(visitor, { loginName, password: typed });
const holder = (token: string, now: Date) =>
  accountOfSession(here.db.read, tokenHash(token), now, new Date(now.getTime() - idleMilliseconds));
const lastEvent = async () => (await here.db.read.select().from(events).orderBy(desc(events.id)).limit(1))[0]!;

describe('signing in', () => {
  it('with the right password gives a session that knows who it is, in which roles and language', async () => {
    const token = given(await enter());
    expect(await holder(token, at)).toMatchObject({
      actor: { id: accountId, name: '张干部', grants: [{ role: 'drafter', unitId: here.units.transport }] },
      language: 'en',
    });
    expect(await lastEvent()).toMatchObject({ type: 'account.signed_in', subject: accountId });
  });

  it('gives every session a token of its own, of which only a hash is kept', async () => {
    const [one, other] = [given(await enter()), given(await enter())];
    expect(one).not.toBe(other);
    const kept = JSON.stringify(await here.db.read.select().from(sessions));
    expect(kept).not.toContain(one);
    expect(kept).toContain(tokenHash(one));
  });

  it('is refused in the same words for a wrong password, an unknown name and an account that was closed', async () => {
    const wrong = await enter('zhang', 'another password');
    const unknown = await enter('nobody');
    await here.db.transaction((tx) => tx.update(accounts).set({ active: false }).where(eq(accounts.id, accountId)));
    const closed = await enter();
    expect(wrong).toEqual({ ok: false, reasons: [{ code: 'credentials_wrong' }] });
    expect(unknown).toEqual(wrong);
    expect(closed).toEqual(wrong);
    expect(await here.db.read.select().from(sessions)).toEqual([]);
  });

  it('takes as long for an unknown name as for a wrong password', async () => {
    const time = async (work: () => Promise<unknown>) => {
      const times: number[] = [];
      for (let count = 0; count < 7; count++) {
        const begun = process.cpuUsage();
        await work();
        times.push(process.cpuUsage(begun).user);
      }
      return times.sort((a, b) => a - b)[3]!;
    };
    await enter('nobody');
    const wrong = await time(() => enter('zhang', 'another password'));
    const unknown = await time(() => enter('nobody'));
    expect(unknown / wrong).toBeGreaterThan(0.5);
    expect(unknown / wrong).toBeLessThan(2);
  });

  it('that was refused is in the record, without what was typed', async () => {
    await enter('zhang', 'another password');
    const wrong = await lastEvent();
    await enter('nobody');
    const unknown = await lastEvent();
    expect(wrong).toMatchObject({ type: 'account.sign_in_refused', subject: accountId });
    expect(unknown).toMatchObject({ type: 'account.sign_in_refused', subject: 'unknown' });
    expect(JSON.stringify([wrong, unknown])).not.toMatch(/zhang|nobody|another password/);
  });

  it('asks for a name and a password, and takes no endless ones', () => {
    const faults = (typed: object) => {
      const read = credentials.safeParse(typed);
      return read.success ? [] : read.error.issues.map(({ path, message }) => `${String(path[0])} ${message}`);
    };
    expect(faults({ loginName: ' ', password: '' })).toEqual(['loginName required', 'password required']);
    expect(faults({ loginName: 'zhang', password: 'x'.repeat(201) })).toEqual(['password tooLong']);
  });
});

describe('a session', () => {
  it('lives until half an hour after its last use, not a millisecond longer', async () => {
    const token = given(await enter());
    expect(await holder(token, later(30 * minute - 1))).toBeDefined();
    expect(await holder(token, later(30 * minute))).toBeUndefined();
    await touchSession(here.db, tokenHash(token), at, later(20 * minute));
    expect(await holder(token, later(50 * minute - 1))).toBeDefined();
    expect(await holder(token, later(50 * minute))).toBeUndefined();
  });

  it('ends twelve hours after signing in, however busy it was', async () => {
    const token = given(await enter());
    const hours12 = 12 * 60 * minute;
    for (let used = 20 * minute; used < hours12; used += 20 * minute) {
      await touchSession(here.db, tokenHash(token), later(used - 20 * minute), later(used));
    }
    expect(await holder(token, later(hours12 - 1))).toBeDefined();
    expect(await holder(token, later(hours12))).toBeUndefined();
  });

  it('is not written to the database more than once a minute', async () => {
    const token = given(await enter());
    const lastSeen = async () => (await here.db.read.select().from(sessions))[0]!.lastSeenAt;
    await touchSession(here.db, tokenHash(token), at, later(minute - 1));
    expect(await lastSeen()).toEqual(at);
    await touchSession(here.db, tokenHash(token), at, later(minute));
    expect(await lastSeen()).toEqual(later(minute));
  });

  it('that was signed out is over for good, and the others of the account are not', async () => {
    const [one, other] = [given(await enter()), given(await enter())];
    await signOut({ ...visitor, now: later(minute) }, one);
    expect(await holder(one, later(minute))).toBeUndefined();
    expect(await holder(other, later(minute))).toBeDefined();
    expect(await lastEvent()).toMatchObject({ type: 'account.signed_out', subject: accountId });
  });

  it('is over at once when its account is closed', async () => {
    const token = given(await enter());
    await here.db.transaction((tx) => tx.update(accounts).set({ active: false }).where(eq(accounts.id, accountId)));
    expect(await holder(token, at)).toBeUndefined();
  });

  it('of a token that nobody gave out is nobody’s', async () => {
    expect(await holder('made-up', at)).toBeUndefined();
    await signOut(visitor, 'made-up');
    expect(refusalCodes(await enter())).toEqual([]);
  });
});
