import { meetings } from 'db/schema/meetings';
import { events } from 'db/schema/record';
import { reviews } from 'db/schema/review';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { addItem } from '~/commands/meetings/add-item.server';
import { answerView } from '~/commands/meetings/answer-view.server';
import { changeMeeting } from '~/commands/meetings/change.server';
import { prepareMeeting } from '~/commands/meetings/prepare.server';
import { recordAttendance } from '~/commands/meetings/record-attendance.server';
import { recordDiscussions } from '~/commands/meetings/record-discussion.server';
import { recordView } from '~/commands/meetings/record-view.server';
import { county, given, refusalCodes } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';
import {
  answeredView,
  approved,
  attendingRepresentative,
  madePublic,
  meetingReadyToPublish,
  publishedMeeting,
  recordedMeeting,
  reportItem,
  statedView,
} from '../../situations/meetings';
import { review } from '../../situations/reviews';

const evening = '2026-03-03 20:00';

describe('publishing a meeting', () => {
  it('makes it public once, with one event that names nobody', async () => {
    const here = await county();
    const { meetingId, number } = await publishedMeeting(here);
    const [meeting] = await here.db.read.select().from(meetings);
    expect(meeting?.publishedAt).toEqual(here.as('meetingSecretary', '2026-03-03 23:59:59').now);
    const said = await here.db.read.select().from(events).where(eq(events.type, 'meeting.published'));
    expect(said).toMatchObject([{ subject: meetingId, actor: meeting?.publishedBy }]);
    expect(JSON.parse(said[0]!.data)).toEqual({
      number,
      meeting: '县政府第5次常务会议',
      items: 1,
      attended: 2,
      views: 1,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('refuses an empty meeting with all reasons at once', async () => {
    const here = await county();
    const { meetingId } = await recordedMeeting(here);
    const outcome = await madePublic(here, { meetingId }, '2026-03-03 08:59');
    expect(refusalCodes(outcome)).toEqual([
      'meeting_not_held_yet',
      'meeting_without_items',
      'no_representative_attended',
    ]);
  });

  it('waits until the meeting has begun', async () => {
    const here = await county();
    const meeting = await meetingReadyToPublish(here);
    const at = (time: string) => madePublic(here, meeting, `2026-03-03 ${time}`);
    expect(refusalCodes(await at('08:59:59.999'))).toEqual(['meeting_not_held_yet']);
    expect(refusalCodes(await at('09:00'))).toEqual([]);
  });

  it('refuses when those invited all stayed away', async () => {
    const here = await county();
    const { meetingId } = await recordedMeeting(here);
    await reportItem(here, meetingId);
    const representativeId = await attendingRepresentative(here, meetingId);
    given(await recordAttendance(here.as('meetingSecretary'), { meetingId, representativeId, attended: false }));
    expect(refusalCodes(await madePublic(here, { meetingId }, evening))).toEqual(['no_representative_attended']);
  });

  it('refuses a view without an answer and says whose it is and where', async () => {
    const here = await county();
    const { meetingId } = await recordedMeeting(here);
    await reportItem(here, meetingId, '第一项');
    const itemId = await reportItem(here, meetingId, '第二项');
    const representativeId = await attendingRepresentative(here, meetingId, { name: '丁满仓' });
    await statedView(here, { meetingId, itemId, representativeId });
    const outcome = await madePublic(here, { meetingId }, evening);
    const field = `view-2-${representativeId}`;
    expect(outcome).toEqual({
      ok: false,
      reasons: [{ code: 'view_unanswered', facts: { item: 2, person: '丁满仓' }, field }],
    });
  });

  it('looks at the legality review again: what changed since the agenda was made is found', async () => {
    const here = await county();
    const { meetingId } = await meetingReadyToPublish(here);
    const docket = await openedDocket(here);
    await review(here, docket, 'lawful');
    given(
      await addItem(here.as('meetingSecretary'), { meetingId, title: '', kind: 'decision', docketId: docket.docketId }),
    );
    await here.db.transaction((tx) => tx.update(reviews).set({ conclusion: 'unlawful' }));
    const outcome = await madePublic(here, { meetingId }, evening);
    expect(outcome).toMatchObject({
      reasons: [{ code: 'item_unlawful', field: 'item-2', source: { article: '（六）' } }],
    });
  });

  it.each([
    ['an identity number', '我的身份证号是 11010519491231002X。', 'text_shows_id_number'],
    ['a mobile number', '有事打我电话１３８ ００００ １１１１。', 'text_shows_phone'],
    ['an e-mail address', '请回复 someone@example.com。', 'text_shows_email'],
  ])('refuses %s inside a view', async (_, body, code) => {
    const here = await county();
    const { meetingId, itemId, resident, viewId } = await meetingReadyToPublish(here);
    const act = here.as('meetingSecretary', evening);
    given(await recordView(act, { meetingId, itemId, representativeId: resident, body }));
    given(await answerView(act, { viewId, adoption: 'partial', reason: '县交通运输局正在办理。' }));
    expect(refusalCodes(await madePublic(here, { meetingId }, evening))).toEqual([code]);
  });

  it('refuses the name of somebody who did not agree, in a view, in an answer and in the words of an item', async () => {
    const here = await county();
    const { meetingId, itemId, resident, viewId } = await meetingReadyToPublish(here);
    await attendingRepresentative(here, meetingId, { name: '丙秀兰', category: 'resident' });
    const act = here.as('meetingSecretary', evening);
    given(await recordView(act, { meetingId, itemId, representativeId: resident, body: '我同意丙秀兰的意见。' }));
    given(await answerView(act, { viewId, adoption: 'adopted', reason: '与丙秀兰的意见一并采纳。' }));
    given(await recordDiscussions(act, { meetingId, items: [{ itemId, result: '请丙秀兰会后补充材料。', rows: [] }] }));
    const outcome = await madePublic(here, { meetingId }, evening);
    expect(outcome).toMatchObject({
      reasons: [
        { code: 'text_shows_withheld_name', field: 'item-1' },
        { code: 'text_shows_withheld_name', field: `view-1-${resident}` },
      ],
    });
  });

  it('lets the name of somebody who agreed stand', async () => {
    const here = await county();
    const { meetingId, itemId, resident } = await meetingReadyToPublish(here);
    await answeredView(here, { meetingId, itemId, representativeId: resident, body: '我同意甲春来代表的意见。' });
    expect(refusalCodes(await madePublic(here, { meetingId }, evening))).toEqual([]);
  });

  it('is done by one of two who approve at once; the other is refused and nothing is recorded twice', async () => {
    const here = await county();
    const meeting = await meetingReadyToPublish(here);
    given(await prepareMeeting(here.as('meetingSecretary', evening), meeting));
    const office = here.as('governmentOffice', evening);
    const outcomes = await Promise.all([approved(office, meeting), approved(office, meeting)]);
    expect(outcomes.map(refusalCodes).sort()).toEqual([[], ['nothing_awaits_approval']]);
    expect(await here.db.read.select().from(events).where(eq(events.type, 'meeting.published'))).toHaveLength(1);
  });

  it('refuses a meeting that does not exist', async () => {
    const here = await county();
    expect(refusalCodes(await madePublic(here, { meetingId: 'nothing' }))).toEqual(['not_found']);
  });
});

describe('a meeting', () => {
  it('can be moved before it is public, and not after', async () => {
    const here = await county();
    const { meetingId } = await meetingReadyToPublish(here);
    const act = here.as('meetingSecretary', evening);
    const moved = {
      meetingId,
      title: '县政府第5次常务会议',
      organId: here.units.government,
      heldAt: here.as('auditor', '2026-03-03 15:00').now,
    };
    given(await changeMeeting(act, moved));
    given(await madePublic(here, { meetingId }, evening));
    expect(refusalCodes(await changeMeeting(act, moved))).toEqual(['meeting_published']);
    expect(await here.db.read.select().from(meetings)).toMatchObject([{ heldAt: moved.heldAt }]);
  });
});
