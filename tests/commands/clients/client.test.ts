import { apiClients, apiReplies } from 'db/schema/interface';
import { describe, expect, it } from 'vitest';
import { changeKey } from '~/commands/clients/change-key.server';
import { createClient, keyHash } from '~/commands/clients/create.server';
import { replyOnce } from '~/commands/clients/reply-once.server';
import { revokeClient } from '~/commands/clients/revoke.server';
import { touchClient } from '~/commands/clients/touch.server';
import { submitForReview } from '~/commands/submissions/submit.server';
import { roles } from '~/domain/vocabulary';
import { clientByKey } from '~/queries/api-client.server';
import { attemptsOf } from '~/queries/submission-state.server';
import { clientKey } from '../../situations/api-clients';
import { type County, county, given, refusalCodes } from '../../situations/county';
import { days, docketReadyForReview, letter, sentComment } from '../../situations/submissions';

const office = { name: '县政府办公系统', loginName: 'demo-unitHead', scopes: ['review.submit' as const] };

describe('a key', () => {
  it('is made by the administrator alone', async () => {
    const here = await county();
    for (const role of roles) {
      const outcome = await createClient(here.as(role), { ...office, name: role });
      expect({ role, ok: outcome.ok }).toEqual({ role, ok: role === 'administrator' });
    }
    const [row] = await here.db.read.select().from(apiClients);
    for (const role of roles) {
      if (role === 'administrator') continue;
      expect(refusalCodes(await revokeClient(here.as(role), { clientId: row!.id }))).toEqual(['forbidden']);
    }
  });

  it('is not kept: only its hash is, and its beginning', async () => {
    const here = await county();
    const { key } = given(await createClient(here.system, office));
    const [row] = await here.db.read.select().from(apiClients);
    expect(JSON.stringify(row)).not.toContain(key);
    expect(row).toMatchObject({ keyHash: keyHash(key), keyStart: key.slice(0, 12) });
  });

  it('is for an account that is there, and a name that is free', async () => {
    const here = await county();
    expect(refusalCodes(await createClient(here.system, { ...office, loginName: 'nobody' }))).toEqual([
      'account_not_found',
    ]);
    given(await createClient(here.system, office));
    expect(refusalCodes(await createClient(here.system, office))).toEqual(['client_name_taken']);
  });

  it('is changed for another: the former opens nothing from that moment, the client stays the same', async () => {
    const here = await county();
    const { key } = given(await createClient(here.system, office));
    const before = (await clientByKey(here.db.read, keyHash(key)))!;
    for (const role of roles.filter((one) => one !== 'administrator'))
      expect(refusalCodes(await changeKey(here.as(role), { clientId: before.id }))).toEqual(['forbidden']);
    const changed = given(await changeKey(here.as('administrator'), { clientId: before.id }));
    expect(await clientByKey(here.db.read, keyHash(key))).toBeUndefined();
    expect(await clientByKey(here.db.read, keyHash(changed.key))).toMatchObject({
      id: before.id,
      scopes: office.scopes,
    });
    given(await revokeClient(here.system, { clientId: before.id }));
    expect(refusalCodes(await changeKey(here.system, { clientId: before.id }))).toEqual(['not_found']);
  });

  it('is noted when it is used, once a minute at most, and worth nothing once revoked', async () => {
    const here = await county();
    const key = await clientKey(here, 'unitHead', []);
    const find = () => clientByKey(here.db.read, keyHash(key));
    const at = (seconds: number) => new Date(here.system.now.getTime() + seconds * 1000);
    await touchClient(here.db, (await find())!, at(0));
    await touchClient(here.db, (await find())!, at(59));
    expect((await find())!.lastUsedAt).toEqual(at(0));
    await touchClient(here.db, (await find())!, at(60));
    expect((await find())!.lastUsedAt).toEqual(at(60));
    given(await revokeClient(here.system, { clientId: (await find())!.id }));
    expect(await find()).toBeUndefined();
  });
});

describe('an idempotency key', () => {
  const asked = async (here: County, request = 'r') => {
    const client = (await clientByKey(here.db.read, keyHash(await clientKey(here, 'unitHead', []))))!;
    return { clientId: client.id, key: 'k', request, now: here.system.now };
  };

  it('does the act once, however many ask at the same moment', async () => {
    const here = await county();
    const asking = await asked(here);
    let done = 0;
    const work = async () => ({ status: 201, body: String(++done) });
    const answers = await Promise.all(Array.from({ length: 8 }, () => replyOnce(here.db, asking, work)));
    expect(done).toBe(1);
    expect(answers).toContainEqual({ status: 201, body: '1' });
    expect(await replyOnce(here.db, asking, work)).toEqual({ status: 201, body: '1' });
    expect(await replyOnce(here.db, { ...asking, request: 'another' }, work)).toEqual({
      code: 'api.key_of_another_request',
    });
    expect(await here.db.read.select().from(apiReplies)).toHaveLength(1);
  });

  it('can be used again a minute after an act that never answered', async () => {
    const here = await county();
    const asking = await asked(here);
    const dies = replyOnce(here.db, asking, () => Promise.reject(new Error('the process dies')));
    await expect(dies).rejects.toThrow();
    const work = async () => ({ status: 201, body: 'done' });
    const at = (ms: number) => ({ ...asking, now: new Date(asking.now.getTime() + ms) });
    expect(await replyOnce(here.db, at(59_999), work)).toEqual({ code: 'api.still_working' });
    expect(await replyOnce(here.db, at(60_000), work)).toEqual({ status: 201, body: 'done' });
  });
});

describe('a review submitted by a program in the same second as a comment arrives', () => {
  it('is evaluated on one state of the record, and submitted once', async () => {
    const here = await county();
    const docket = await docketReadyForReview(here);
    const key = await clientKey(here, 'unitHead', ['review.submit']);
    const { actor } = (await clientByKey(here.db.read, keyHash(key)))!;
    const act = { ...here.as('unitHead', days.submitted), actor };
    const outcomes = await Promise.all([
      submitForReview(act, { docketId: docket.docketId, letter }),
      sentComment(here, docket.round, days.submitted),
      submitForReview(act, { docketId: docket.docketId, letter }),
    ]);
    const codes = [outcomes[0], outcomes[2]].map(refusalCodes);
    expect(codes.sort()).toEqual([[], ['submission_open']]);
    expect(await attemptsOf(here.db.read, docket.docketId)).toMatchObject([{ evaluation: { outcome: 'passed' } }]);
  });
});
