import type { Database } from 'db/database';
import { jobs, mails } from 'db/schema/record';
import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import { postponeJob } from '~/commands/jobs/settle.server';
import { claimMail, leaseMilliseconds } from '~/commands/mail/claim.server';
import { enqueueMail } from '~/commands/mail/enqueue.server';
import { markSent } from '~/commands/mail/mark-sent.server';
import { freshDatabase } from '../../setup/fresh-database';

const at = new Date('2026-03-02T01:00:00Z');
const minutesAfter = (minutes: number, from = at) => new Date(from.getTime() + minutes * 60_000);
const letter = { recipient: 'cunmin@tinghe.example', subject: '您的意见有了答复', body: '回执号 AB12' };

let db: Database;
beforeEach(async () => {
  ({ db } = await freshDatabase());
});
const enqueue = (createdAt = at) => db.transaction((tx) => enqueueMail(tx, { ...letter, createdAt }));

describe('the outbox', () => {
  it('keeps recipient and body sealed', async () => {
    await enqueue();
    const [stored] = await db.read
      .select({ recipient: sql<string>`${mails.recipient}`, body: sql<string>`${mails.body}` })
      .from(mails);
    expect(stored!.recipient).toMatch(/^test:/);
    expect(`${stored!.recipient}${stored!.body}`).not.toMatch(/tinghe|AB12/);
    expect(await db.read.select().from(mails)).toMatchObject([letter]);
  });

  it('has no mail of an act that failed', async () => {
    const failing = db.transaction(async (tx) => {
      await enqueueMail(tx, { ...letter, createdAt: at });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow();
    expect(await claimMail(db, minutesAfter(1))).toBeUndefined();
    expect(await db.read.select().from(jobs)).toEqual([]);
  });

  it('gives a mail to one of several who ask at once', async () => {
    await enqueue();
    const claimed = await Promise.all([claimMail(db, at), claimMail(db, at), claimMail(db, at)]);
    expect(claimed.filter(Boolean)).toMatchObject([{ ...letter, job: { attempts: 1 } }]);
  });

  it('gives a mail to another when whoever had it never came back', async () => {
    await enqueue();
    await claimMail(db, at);
    const lease = leaseMilliseconds / 60_000;
    expect(await claimMail(db, new Date(minutesAfter(lease).getTime() - 1))).toBeUndefined();
    expect(await claimMail(db, minutesAfter(lease))).toMatchObject({ job: { attempts: 2 } });
  });

  it('does not give a mail before it is due, nor one that was sent', async () => {
    await enqueue();
    expect(await claimMail(db, new Date(at.getTime() - 1))).toBeUndefined();
    const mail = await claimMail(db, at);
    await markSent(db, mail!, minutesAfter(1));
    expect(await claimMail(db, minutesAfter(60 * 24))).toBeUndefined();
    expect(await db.read.select({ sentAt: mails.sentAt }).from(mails)).toEqual([{ sentAt: minutesAfter(1) }]);
  });

  it('lets a refused mail wait longer each time, and gives it up after five days without losing it', async () => {
    await enqueue();
    const waited: number[] = [];
    let now = at;
    for (let mail = await claimMail(db, now); mail; mail = await claimMail(db, now)) {
      await postponeJob(db, mail.job, 'EENVELOPE 450', now);
      const [job] = await db.read.select().from(jobs);
      expect(job).toMatchObject({ lastError: 'EENVELOPE 450', attempts: mail.job.attempts });
      if (job!.givenUpAt) break;
      waited.push((job!.runAt.getTime() - now.getTime()) / 60_000);
      expect(await claimMail(db, new Date(job!.runAt.getTime() - 1))).toBeUndefined();
      now = job!.runAt;
    }
    expect(waited.slice(0, 7)).toEqual([1, 5, 15, 60, 180, 360, 360]);
    expect(now.getTime() - at.getTime()).toBeGreaterThanOrEqual(5 * 86_400_000);
    expect(now.getTime() - at.getTime()).toBeLessThan(6 * 86_400_000);
    expect(await db.read.select().from(mails)).toMatchObject([{ ...letter, sentAt: null }]);
  });
});
