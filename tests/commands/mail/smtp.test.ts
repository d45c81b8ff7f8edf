import type { Database } from 'db/database';
import { mails } from 'db/schema/record';
import { type Logger, pino } from 'pino';
import { beforeEach, describe, expect, it } from 'vitest';
import { claimMail, leaseMilliseconds } from '~/commands/mail/claim.server';
import { enqueueMail } from '~/commands/mail/enqueue.server';
import { mailer } from '~/server/mail';
import { freshDatabase } from '../../setup/fresh-database';
import { mailServer } from '../../situations/mail-server';

const at = new Date('2026-03-02T01:00:00Z');
let db: Database;
let now: Date;
let logged: string;
let log: Logger;
beforeEach(async () => {
  ({ db } = await freshDatabase());
  now = at;
  logged = '';
  log = pino(
    {},
    {
      write: (line: string) => {
        logged += line;
      },
    },
  );
});

const wait = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};
const write = (recipient: string, createdAt = now) =>
  db.transaction((tx) =>
    enqueueMail(tx, { recipient, subject: '您的意见有了答复', body: '第三条已经按您的意见改了。', createdAt }),
  );
const unsent = async () => (await db.read.select().from(mails)).filter(({ sentAt }) => !sentAt).length;
const sender = (url: string, stopped = new AbortController().signal) =>
  mailer(
    { db, clock: () => now, address: 'https://minyi.tinghe.example' },
    { MINYI_SMTP_URL: url, MINYI_MAIL_FROM: '民议 <minyi@tinghe.example>' },
    log,
    stopped,
  );

describe('sending', () => {
  it('hands over every mail once, oldest first, from the county and marked as automatic', async () => {
    const server = await mailServer();
    await write('b@tinghe.example', new Date(at.getTime() - 1000));
    await write('a@tinghe.example');
    const send = sender(server.url);
    expect(await send()).toBe(2);
    wait(24 * 60);
    expect(await send()).toBe(0);
    expect(server.received.map(({ to }) => to)).toEqual(['b@tinghe.example', 'a@tinghe.example']);
    const { message } = server.received[0]!;
    expect(message).toMatch(/^From: .*<minyi@tinghe\.example>/m);
    expect(message).toMatch(/^Auto-Submitted: auto-generated/m);
    expect(message).toMatch(/^Message-ID: <[0-9a-f-]{36}@minyi\.tinghe\.example>/m);
    expect(Buffer.from(message.split('\r\n\r\n')[1]!, 'base64').toString()).toContain('第三条已经按您的意见改了。');
    expect(await unsent()).toBe(0);
  });

  it('by two processes at once hands over every mail once', async () => {
    const server = await mailServer();
    for (let count = 0; count < 12; count++) await write(`p${count}@tinghe.example`);
    const sent = await Promise.all([sender(server.url)(), sender(server.url)()]);
    expect(sent[0]! + sent[1]!).toBe(12);
    expect(new Set(server.received.map(({ to }) => to)).size).toBe(12);
    expect(server.received).toHaveLength(12);
  });

  it('waits when no mail server is named', async () => {
    await write('a@tinghe.example');
    expect(await sender('')()).toBe(0);
    expect(await unsent()).toBe(1);
  });

  it('stops between two mails when the process ends', async () => {
    const stopping = new AbortController();
    const server = await mailServer({
      onRcptTo: (_address, _session, taken) => {
        stopping.abort();
        taken();
      },
    });
    await write('a@tinghe.example');
    await write('b@tinghe.example');
    expect(await sender(server.url, stopping.signal)()).toBe(1);
    expect(await unsent()).toBe(1);
  });
});

describe('a mail server that does not take mails', () => {
  it('because it is away leaves all of them waiting; they go out when it is back', async () => {
    const gone = await mailServer();
    await gone.close();
    await write('a@tinghe.example');
    await write('b@tinghe.example');
    const send = sender(gone.url);
    expect(await send()).toBe(0);
    expect(await unsent()).toBe(2);
    const server = await mailServer({ port: Number(new URL(gone.url).port) });
    expect(await send()).toBe(0);
    wait(1);
    expect(await send()).toBe(2);
    expect(server.received).toHaveLength(2);
  });

  it('because it refuses one recipient sends the others, and keeps that one', async () => {
    const server = await mailServer({
      onRcptTo: ({ address }, _session, taken) =>
        taken(
          address.startsWith('gone') ? Object.assign(new Error(`no ${address} here`), { responseCode: 550 }) : null,
        ),
    });
    await write('gone@tinghe.example', new Date(at.getTime() - 1000));
    await write('a@tinghe.example');
    expect(await sender(server.url)()).toBe(1);
    expect(server.received.map(({ to }) => to)).toEqual(['a@tinghe.example']);
    expect(await unsent()).toBe(1);
    expect(logged).toContain('EENVELOPE 550');
    expect(logged).not.toContain('gone@');
  });

  it('because it is busy takes them later', async () => {
    let busy = true;
    const server = await mailServer({
      onRcptTo: (_address, _session, taken) =>
        taken(busy ? Object.assign(new Error('later'), { responseCode: 451 }) : null),
    });
    await write('a@tinghe.example');
    const send = sender(server.url);
    expect(await send()).toBe(0);
    busy = false;
    expect(await send()).toBe(0);
    wait(1);
    expect(await send()).toBe(1);
    expect(server.received).toHaveLength(1);
  });
});

it('a mail whose sender died before noting it goes out again under the same name, so that it can be told', async () => {
  const server = await mailServer();
  await write('a@tinghe.example');
  const { id } = (await claimMail(db, now))!;
  const send = sender(server.url);
  expect(await send()).toBe(0);
  wait(leaseMilliseconds / 60_000);
  expect(await send()).toBe(1);
  expect(server.received[0]!.message).toContain(`Message-ID: <${id}@minyi.tinghe.example>`);
});
