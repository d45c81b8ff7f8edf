import { jobs, mails } from 'db/schema/record';
import { and, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { changeEmail } from '~/commands/accounts/change-email.server';
import { answerView } from '~/commands/meetings/answer-view.server';
import { beginCorrection } from '~/commands/meetings/begin-correction.server';
import { prepareMeeting } from '~/commands/meetings/prepare.server';
import { replyToView } from '~/commands/views/reply.server';
import { roles } from '~/domain/vocabulary';
import { meetingPage } from '~/queries/meeting-page.server';
import { viewsOfUnits } from '~/queries/views-unit.server';
import { meetingReminder } from '~/server/meeting-reminders';
import { type County, county, given, refusalCodes } from '../../situations/county';
import { madePublic, meetingReadyToPublish } from '../../situations/meetings';

const address = 'https://minyi.tinghe.example';
const evening = '2026-03-03 20:00';
const answer = { result: 'adopted' as const, reason: '已装6盏灯。' };

/** A view that the meeting referred to the transport bureau until 20 March. */
async function referred(here: County) {
  const meeting = await meetingReadyToPublish(here);
  const said = { adoption: 'referred' as const, reason: '转县交通运输局。', dueOn: '2026-03-20' };
  const responsibleUnitId = here.units.transport;
  given(await answerView(here.as('meetingSecretary'), { viewId: meeting.viewId, ...said, responsibleUnitId }));
  return meeting;
}

describe('the responsible unit', () => {
  it('answers a view that nobody answered yet, before publication', async () => {
    const here = await county();
    const { viewId, meetingId, number } = await meetingReadyToPublish(here);
    const given1 = { viewId, responsibleUnitId: here.units.transport, dueOn: '2026-03-20' };
    given(await answerView(here.as('meetingSecretary'), given1));
    expect(refusalCodes(await prepareMeeting(here.as('meetingSecretary', evening), { meetingId }))).toEqual([
      'view_unanswered',
    ]);
    given(await replyToView(here.as('unitHead', evening), { viewId, ...answer }));
    given(await madePublic(here, { meetingId }, evening));
    const page = await meetingPage(here.db.read, number, here.as('auditor', evening).now);
    expect(page?.items[0]?.views).toMatchObject([{ adoption: 'adopted', reason: '已装6盏灯。', unit: '县交通运输局' }]);
    expect(refusalCodes(await replyToView(here.as('unitHead', evening), { viewId, ...answer }))).toEqual([
      'meeting_published',
    ]);
  });

  it('reports on a referred view after publication; it goes public with the next approved version', async () => {
    const here = await county();
    const { viewId, meetingId, number } = await referred(here);
    given(await madePublic(here, { meetingId }, evening));
    const at = '2026-03-21 09:00';
    const page = () => meetingPage(here.db.read, number, here.as('auditor', at).now);
    expect((await page())?.items[0]?.views).toMatchObject([{ state: 'overdue', reply: null }]);
    given(await replyToView(here.as('drafter', at), { viewId, ...answer }));
    expect((await page())?.items[0]?.views).toMatchObject([{ state: 'overdue' }]);
    given(await beginCorrection(here.as('meetingSecretary', at), { meetingId, reason: '补充公布办理结果' }));
    given(await madePublic(here, { meetingId }, at));
    expect(await page()).toMatchObject({
      items: [{ views: [{ state: 'answered', reply: { result: 'adopted', on: '2026-03-21' } }] }],
      corrections: [{ changes: [{ what: 'viewReply', after: '已装6盏灯。' }] }],
    });
  });

  it('answers its own views only, and nobody else does', async () => {
    const here = await county();
    const { viewId } = await referred(here);
    for (const role of roles.filter((one) => one !== 'drafter' && one !== 'unitHead'))
      expect([role, refusalCodes(await replyToView(here.as(role), { viewId, ...answer }))]).toEqual([
        role,
        ['forbidden'],
      ]);
    const unit = {
      responsibleUnitId: here.units.housing,
      adoption: 'referred' as const,
      reason: '转办',
      dueOn: '2026-03-20',
    };
    given(await answerView(here.as('meetingSecretary'), { viewId, ...unit }));
    expect(refusalCodes(await replyToView(here.as('unitHead'), { viewId, ...answer }))).toEqual(['forbidden']);
    expect(await viewsOfUnits(here.db.read, [here.units.transport], here.system.now)).toEqual([]);
  });

  it('sees its views with the days that are left, and not while an approval is waited for', async () => {
    const here = await county();
    const { meetingId, viewId } = await referred(here);
    const list = (at: string) => viewsOfUnits(here.db.read, [here.units.transport], here.as('auditor', at).now);
    expect(await list('2026-03-20 23:59')).toMatchObject([{ state: 'awaited', daysLeft: 0, isOpen: true }]);
    expect(await list('2026-03-21 00:00')).toMatchObject([{ state: 'overdue', daysLeft: -1 }]);
    given(await prepareMeeting(here.as('meetingSecretary', evening), { meetingId }));
    expect(await list(evening)).toMatchObject([{ isOpen: false }]);
    expect(refusalCodes(await replyToView(here.as('unitHead'), { viewId, ...answer }))).toEqual([
      'meeting_awaits_approval',
    ]);
  });

  it('must be named with a day before a referred view goes public', async () => {
    const here = await county();
    const { meetingId, viewId } = await meetingReadyToPublish(here);
    given(await answerView(here.as('meetingSecretary'), { viewId, adoption: 'referred', reason: '转办。' }));
    expect(refusalCodes(await madePublic(here, { meetingId }, evening))).toEqual(['view_referred_nowhere']);
  });
});

describe('reminders', () => {
  it('go out once for each thing that has come due, also when two processes look at once', async () => {
    const here = await county();
    const { meetingId } = await referred(here);
    given(await madePublic(here, { meetingId }, evening));
    given(await changeEmail(here.as('meetingSecretary'), { email: 'secretary@tinghe.example' }));
    const clock = () => here.as('auditor', '2026-08-05 09:00').now;
    const remind = meetingReminder({ db: here.db, clock, address });
    expect((await Promise.all([remind(), remind()])).reduce((sum, one) => sum + one)).toBe(2);
    expect(await remind()).toBe(0);
    expect(await boxes(here)).toEqual(['secretary@tinghe.example', 'secretary@tinghe.example']);
    const noted = and(eq(jobs.kind, 'meetingReminder'));
    expect(await here.db.read.select().from(jobs).where(noted)).toHaveLength(2);
  });

  it('of an overdue view go to the heads of the unit too; of other units to nobody, and without any address to nobody', async () => {
    const here = await county();
    const { meetingId } = await referred(here);
    given(await madePublic(here, { meetingId }, evening));
    const clock = () => here.as('auditor', '2026-03-21 09:00').now;
    const remind = meetingReminder({ db: here.db, clock, address });
    expect(await remind()).toBe(0);
    given(await changeEmail(here.as('unitHead'), { email: 'head@tinghe.example' }));
    given(await changeEmail(here.as('legalReviewer'), { email: 'bureau@tinghe.example' }));
    expect(await remind()).toBe(1);
    const [letter] = await here.db.read.select().from(mails);
    expect(letter).toMatchObject({ recipient: 'head@tinghe.example' });
    expect(letter!.body).toContain('2026年3月20日');
  });
});

const boxes = async (here: County) =>
  (await here.db.read.select().from(mails))
    .map(({ recipient }) => recipient)
    .filter((to) => to.startsWith('secretary'));
