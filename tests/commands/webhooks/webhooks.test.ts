import { sequenceEvents } from 'db/record';
import { jobs } from 'db/schema/record';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { claimJob } from '~/commands/jobs/claim.server';
import { changeSecret, endWebhook } from '~/commands/webhooks/change.server';
import { createWebhook } from '~/commands/webhooks/create.server';
import { makeOutDeliveries } from '~/commands/webhooks/make-out.server';
import { resendDelivery } from '~/commands/webhooks/resend.server';
import { webhookKinds } from '~/domain/interface/scopes';
import { roles } from '~/domain/vocabulary';
import { webhooksDesk } from '~/queries/webhooks-desk.server';
import { isPublicAddress } from '~/server/webhooks/public-network';
import { certified } from '../../situations/certificates';
import { type County, county, given, refusalCodes } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';
import { delivered, isSignedWith, listed, receiver, toldOf } from '../../situations/receivers';
import { answeredComments, days, publishedFeedback, publishedRound, sentComment } from '../../situations/submissions';

/** A docket from its opening to its certificate, with its events chained. */
async function story(here: County) {
  const docket = await openedDocket(here);
  const round = await publishedRound(here, docket);
  await sentComment(here, round);
  await answeredComments(here, round);
  await publishedFeedback(here, round);
  given(await certified(here, docket));
  await sequenceEvents(here.db);
  return { ...docket, round };
}

const admin = (here: County, at = days.submitted) => here.as('administrator', at);
const kindsOf = (received: { body: string }[]) => received.map(({ body }) => JSON.parse(body).type);
const waiting = async (here: County) => (await webhooksDesk(here.db.read)).deliveries;

describe('a webhook', () => {
  it('tells what happened, in its order, openings and closings by the clock, and nothing that was not asked for', async () => {
    const here = await county();
    const office = await receiver();
    await toldOf(here, office.address, ['consultation.opened', 'consultation.closed', 'feedback.published']);
    const { number, round } = await story(here);
    expect(await delivered(here, days.submitted)).toBe(3);
    expect(kindsOf(office.received).sort()).toEqual([
      'consultation.closed',
      'consultation.opened',
      'feedback.published',
    ]);
    const feedback = office.received
      .map(({ body }) => JSON.parse(body))
      .find(({ type }) => type === 'feedback.published');
    expect(feedback).toMatchObject({ docket: number, facts: { number: round.number, opinions: 1, adopted: 1 } });
    expect(office.received.map(({ body }) => body).join()).not.toContain('渡船');
  });

  it('tells the closing at its moment, not before', async () => {
    const here = await county();
    const office = await receiver();
    await toldOf(here, office.address, ['consultation.closed']);
    await publishedRound(here, await openedDocket(here));
    expect(await delivered(here, '2026-04-02 23:59')).toBe(0);
    expect(await delivered(here, '2026-04-03 00:00')).toBe(1);
    expect(await delivered(here, '2026-04-03 00:05')).toBe(0);
    expect(JSON.parse(office.received[0]!.body)).toMatchObject({ at: '2026-04-02T16:00:00.000Z' });
  });

  it('is signed, so that the receiver knows who sent it and when; a changed byte shows', async () => {
    const here = await county();
    const office = await receiver();
    const { secret } = await toldOf(here, office.address, ['certificate.issued']);
    await story(here);
    await delivered(here, days.submitted);
    const [got] = office.received;
    expect(isSignedWith(secret, got!)).toBe(true);
    expect(isSignedWith('whsec_other', got!)).toBe(false);
    expect(isSignedWith(secret, { ...got!, body: got!.body.replace('certificate', 'Certificate') })).toBe(false);
    expect(got!.headers['minyi-event']).toBe('certificate.issued');
    expect(String(got!.headers['minyi-signature'])).toMatch(/^t=1775786400,/);
  });

  it('hears of nothing that happened before it was there', async () => {
    const here = await county();
    const office = await receiver();
    await story(here);
    await toldOf(here, office.address, [...webhookKinds], days.submitted);
    expect(await delivered(here, '2026-04-11 09:00')).toBe(0);
  });
});

describe('a receiver that fails', () => {
  it('is tried again, later each time, with the same bytes, until it takes it', async () => {
    const here = await county();
    const office = await receiver([500, 302]);
    await toldOf(here, office.address, ['certificate.issued']);
    await story(here);
    expect(await delivered(here, '2026-04-10 10:00')).toBe(0);
    expect(await waiting(here)).toMatchObject([{ state: 'waiting', attempts: 1, lastError: 'HTTP 500' }]);
    expect(await delivered(here, '2026-04-10 10:00')).toBe(0);
    expect(office.received).toHaveLength(1);
    await delivered(here, '2026-04-10 10:01');
    expect(await waiting(here)).toMatchObject([{ attempts: 2, lastError: 'HTTP 302' }]);
    expect(await delivered(here, '2026-04-10 10:07')).toBe(1);
    expect(await waiting(here)).toMatchObject([{ state: 'done', attempts: 3, lastError: null }]);
    expect(new Set(office.received.map(({ body }) => body)).size).toBe(1);
    expect(new Set(office.received.map(({ headers }) => headers['minyi-delivery'])).size).toBe(1);
  });

  it('is given up after five days, visibly, and can be sent to again by hand', async () => {
    const here = await county();
    const office = await receiver(Array.from({ length: 3 }, () => 503));
    await toldOf(here, office.address, ['certificate.issued']);
    await story(here);
    await delivered(here, days.submitted);
    const [job] = await here.db.read.select().from(jobs).where(eq(jobs.kind, 'webhook'));
    const made = Number.parseInt(job!.id.replace('-', '').slice(0, 12), 16);
    const later = new Date(made + 5 * 24 * 3_600_000).toISOString().replace('Z', '');
    const inBeijing = new Date(Date.parse(`${later}Z`) + 8 * 3_600_000).toISOString().slice(0, 23).replace('T', ' ');
    await delivered(here, inBeijing);
    const [given_] = await waiting(here);
    expect(given_).toMatchObject({ state: 'givenUp', lastError: 'HTTP 503' });
    expect(await delivered(here, '2036-01-01 00:00')).toBe(0);
    given(await resendDelivery(admin(here), { deliveryId: given_!.id }));
    await delivered(here, '2036-01-01 00:00');
    given(await resendDelivery(admin(here), { deliveryId: given_!.id }));
    expect(await delivered(here, '2036-01-02 00:00')).toBe(1);
  });

  it('does not keep the others waiting', async () => {
    const here = await county();
    const [broken, fine] = [await receiver([500]), await receiver()];
    await toldOf(here, broken.address, ['certificate.issued']);
    await toldOf(here, fine.address, ['certificate.issued']);
    await story(here);
    expect(await delivered(here, days.submitted)).toBe(1);
    expect(fine.received).toHaveLength(1);
  });

  it('that is not there is named as such', async () => {
    const here = await county();
    const office = await receiver();
    await office.close();
    await toldOf(here, office.address, ['certificate.issued']);
    await story(here);
    await delivered(here, days.submitted);
    expect(await waiting(here)).toMatchObject([{ lastError: 'ECONNREFUSED' }]);
  });
});

describe('a delivery', () => {
  it('is claimed once, also by several processes at the same moment, and free again when its lease ends', async () => {
    const here = await county();
    const office = await receiver();
    await toldOf(here, office.address, ['certificate.issued']);
    await story(here);
    const { now } = admin(here);
    await Promise.all([makeOutDeliveries(here.db, now), makeOutDeliveries(here.db, now)]);
    const claim = (at: Date) => claimJob(here.db, 'webhook', 60_000, at);
    const claims = await Promise.all([claim(now), claim(now), claim(now)]);
    expect(claims.filter(Boolean)).toHaveLength(1);
    expect(await claim(new Date(now.getTime() + 59_999))).toBeUndefined();
    expect(await claim(new Date(now.getTime() + 60_000))).toMatchObject({ attempts: 2 });
  });
});

describe('the secret', () => {
  it('is changed without losing anything: for a day both sign, then the new one alone', async () => {
    const here = await county();
    const office = await receiver();
    const { webhookId, secret } = await toldOf(here, office.address, ['consultation.opened', 'consultation.closed']);
    await publishedRound(here, await openedDocket(here));
    const changed = given(await changeSecret(here.as('administrator', '2026-04-02 12:00'), { webhookId }));
    await delivered(here, '2026-04-03 00:00');
    for (const got of office.received)
      expect([isSignedWith(secret, got), isSignedWith(changed.secret, got)]).toEqual([true, true]);
    await publishedRound(here, await openedDocket(here, { title: '另一件' }), {
      opensOn: '2026-05-06',
      closesOn: '2026-06-05',
      at: '2026-05-06 09:00',
    });
    await delivered(here, '2026-05-06 09:01');
    const last = office.received.at(-1)!;
    expect([isSignedWith(secret, last), isSignedWith(changed.secret, last)]).toEqual([false, true]);
  });

  it('is nobody’s but the administrator’s to change; an ended webhook is told nothing', async () => {
    const here = await county();
    const office = await receiver();
    const { webhookId } = await toldOf(here, office.address, [...webhookKinds]);
    for (const role of roles) {
      if (role === 'administrator') continue;
      const act = here.as(role);
      const input = { address: office.address, kinds: ['certificate.issued' as const] };
      for (const outcome of [
        await createWebhook(act, input, listed),
        await changeSecret(act, { webhookId }),
        await endWebhook(act, { webhookId }),
        await resendDelivery(act, { deliveryId: 'none' }),
      ])
        expect({ role, codes: refusalCodes(outcome) }).toEqual({ role, codes: ['forbidden'] });
    }
    given(await endWebhook(admin(here), { webhookId }));
    await story(here);
    expect(await delivered(here, days.submitted)).toBe(0);
    expect(refusalCodes(await changeSecret(admin(here), { webhookId }))).toEqual(['not_found']);
  });
});

describe('a private network', () => {
  it('is not reached: not by number, not by name, not by http', async () => {
    const here = await county();
    const kinds = ['certificate.issued' as const];
    const create = (address: string, hosts: string[] = []) => createWebhook(admin(here), { address, kinds }, hosts);
    for (const address of ['http://example.com/', 'ftp://example.com/', 'no address', 'https://me:secret@example.com/'])
      expect(refusalCodes(await create(address))).toEqual(['webhook_address_wrong']);
    const office = await receiver();
    await toldOf(here, office.address, kinds);
    await story(here);
    // The operator took the host off the list again.
    await delivered(here, days.submitted, []);
    expect(office.received).toEqual([]);
    expect(await waiting(here)).toMatchObject([{ state: 'waiting', lastError: 'EPLAIN' }]);
  });

  it.each([
    'https://127.0.0.1/',
    'https://10.1.2.3/',
    'https://[::1]/',
    'https://localhost/',
    'https://169.254.169.254/',
  ])('%s is refused when it is delivered', async (address) => {
    const here = await county();
    given(await createWebhook(admin(here, '2026-03-02 09:30'), { address, kinds: ['certificate.issued'] }, []));
    await story(here);
    await delivered(here, days.submitted, []);
    expect(await waiting(here)).toMatchObject([{ lastError: 'EPRIVATE' }]);
  });

  it('is known by its numbers', () => {
    const hidden = [
      '127.0.0.1',
      '10.0.0.1',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
    ];
    hidden.push(
      '0.0.0.0',
      '224.0.0.1',
      '255.255.255.255',
      '::1',
      '::',
      'fe80::1',
      'fd00::1',
      '::ffff:10.0.0.1',
      '2002:a00:1::',
    );
    expect(hidden.filter(isPublicAddress)).toEqual([]);
    const shown = ['8.8.8.8', '172.32.0.1', '100.128.0.1', '223.5.5.5', '2400:3200::1'];
    expect(shown.filter((address) => !isPublicAddress(address))).toEqual([]);
  });
});
