import { mails } from 'db/schema/record';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { answerInvitation } from '~/commands/invitations/answer.server';
import { remindInvited } from '~/commands/invitations/remind.server';
import { withdrawInvitation } from '~/commands/invitations/withdraw.server';
import { changeMeeting } from '~/commands/meetings/change.server';
import { mailer } from '~/server/mail';
import { type County, county, given } from '../../situations/county';
import { mailServer } from '../../situations/mail-server';
import { address, invitationMail, invitedPeople, poolAndMeeting } from '../../situations/pool';

const person = (here: County, at: string) => ({ ...here.as('drafter', at), actor: { kind: 'citizen' as const } });

async function twoInvited() {
  const here = await county();
  const meeting = await poolAndMeeting(here, { residents: 2, enterprises: 0 });
  const ids = await invitedPeople(here, meeting, meeting.people);
  const sent = await here.db.read.select().from(mails);
  const [a, b] = sent.flatMap(({ body }) => /\/invitations\/([\w-]+)/.exec(body)?.[1] ?? []) as [string, string];
  const remind = (at: string) => remindInvited(here.db, invitationMail, here.as('drafter', at).now);
  const subjects = async () => (await here.db.read.select().from(mails)).map(({ subject }) => subject);
  return { here, ...meeting, ids, links: { a, b }, remind, subjects };
}

describe('reminders', () => {
  it('go to who has not answered, a day before the answer is due, and once', async () => {
    const { here, links, remind, subjects } = await twoInvited();
    given(
      await answerInvitation(person(here, '2026-03-12 09:00'), {
        token: links.a,
        answer: 'declined',
        reason: '',
        fields: [],
      }),
    );
    expect(await remind('2026-03-17 17:59')).toBe(0);
    expect(await remind('2026-03-17 18:00')).toBe(1);
    expect(await remind('2026-03-17 18:01')).toBe(0);
    expect((await subjects()).at(-1)).toContain('请答复');
  });

  it('are written once when two processes look at the same time', async () => {
    const { remind } = await twoInvited();
    const written = await Promise.all([remind('2026-03-17 18:00'), remind('2026-03-17 18:00')]);
    expect(written[0]! + written[1]!).toBe(2);
  });

  it('go to who comes on the morning before the meeting, also when it was moved', async () => {
    const { here, meetingId, links, remind, subjects } = await twoInvited();
    given(
      await answerInvitation(person(here, '2026-03-12 09:00'), {
        token: links.a,
        answer: 'accepted',
        reason: '',
        fields: [],
      }),
    );
    const moved = {
      meetingId,
      title: '县政府第5次常务会议',
      heldAt: here.as('drafter', '2026-03-27 09:00').now,
      organId: here.units.government,
    };
    given(await changeMeeting(here.as('meetingSecretary', '2026-03-13 09:00'), moved));
    expect(await remind('2026-03-19 09:00')).toBe(1);
    expect((await subjects()).at(-1)).toContain('请答复');
    expect(await remind('2026-03-26 08:59')).toBe(0);
    expect(await remind('2026-03-26 09:00')).toBe(1);
    expect((await subjects()).at(-1)).toContain('提醒：列席');
  });

  it('do not go to who was told not to come', async () => {
    const { here, ids, remind } = await twoInvited();
    for (const invitationId of ids)
      given(
        await withdrawInvitation(here.as('meetingSecretary'), {
          invitationId,
          reason: '推迟',
          letters: invitationMail,
        }),
      );
    expect(await remind('2026-03-19 23:00')).toBe(0);
  });
});

describe('over a real mail server', () => {
  it('an invitation arrives at the person’s address, and its link answers it', async () => {
    const server = await mailServer();
    const { here } = await twoInvited();
    const settings = { MINYI_SMTP_URL: server.url, MINYI_MAIL_FROM: '民议 <minyi@tinghe.example>' };
    const post = { db: here.db, clock: () => here.as('drafter', '2026-03-11 09:01').now, address };
    const send = mailer(post, settings, pino({ level: 'silent' }), new AbortController().signal);
    // Two letters each: taken into the pool twice, received twice, invited twice.
    expect(await send()).toBe(6);
    const invited = server.received.filter(({ message }) => bodyOf(message).includes('/invitations/'));
    expect(invited.map(({ to }) => to).sort()).toEqual(['p0@tinghe.example', 'p1@tinghe.example']);
    const body = bodyOf(invited[0]!.message);
    expect(body).toContain('请您作为公众代表列席县政府第5次常务会议');
    const token = /https:\/\/minyi\.tinghe\.example\/invitations\/([\w-]+)/.exec(body)![1]!;
    given(
      await answerInvitation(person(here, '2026-03-12 09:00'), { token, answer: 'accepted', reason: '', fields: [] }),
    );
  });
});

const bodyOf = (message: string) => Buffer.from(message.split('\r\n\r\n')[1]!, 'base64').toString();
