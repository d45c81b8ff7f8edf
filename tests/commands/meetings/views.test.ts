import { views } from 'db/schema/meetings';
import { events } from 'db/schema/record';
import { describe, expect, it } from 'vitest';
import { recordAttendance } from '~/commands/meetings/record-attendance.server';
import { recordDiscussions } from '~/commands/meetings/record-discussion.server';
import { recordView } from '~/commands/meetings/record-view.server';
import { type County, county, given, refusalCodes } from '../../situations/county';
import {
  answeredView,
  attendingRepresentative,
  publishedMeeting,
  recordedMeeting,
  reportItem,
} from '../../situations/meetings';

async function inTheMeeting() {
  const here = await county();
  const { meetingId } = await recordedMeeting(here);
  const itemId = await reportItem(here, meetingId);
  const representativeId = await attendingRepresentative(here, meetingId);
  return { here, meetingId, itemId, representativeId, act: here.as('meetingSecretary', '2026-03-03 10:00') };
}

const written = ({ db }: County) => db.read.select().from(views);

describe('a view', () => {
  it('is refused on an item of another meeting', async () => {
    const { here, meetingId, representativeId, act } = await inTheMeeting();
    const other = await recordedMeeting(here, { title: '县政府第6次常务会议' });
    const itemId = await reportItem(here, other.meetingId);
    const outcome = await recordView(act, { meetingId, itemId, representativeId, body: '意见' });
    expect(refusalCodes(outcome)).toEqual(['item_not_on_agenda']);
  });

  it('is refused of somebody who did not sit in', async () => {
    const { meetingId, itemId, representativeId, act } = await inTheMeeting();
    given(await recordAttendance(act, { meetingId, representativeId, attended: false }));
    const outcome = await recordView(act, { meetingId, itemId, representativeId, body: '意见' });
    expect(refusalCodes(outcome)).toEqual(['view_of_absent']);
  });

  it('keeps its speaker on the list of those who sat in', async () => {
    const { here, meetingId, itemId, representativeId, act } = await inTheMeeting();
    await answeredView(here, { meetingId, itemId, representativeId });
    expect(refusalCodes(await recordAttendance(act, { meetingId, representativeId, attended: false }))).toEqual([
      'absent_has_views',
    ]);
  });

  it('needs a new answer when its words change, and keeps the answer when they do not', async () => {
    const { here, meetingId, itemId, representativeId, act } = await inTheMeeting();
    const where = { meetingId, itemId, representativeId };
    await answeredView(here, { ...where, body: '要装灯。' });
    given(await recordView(act, { ...where, body: ' 要装灯。 ' }));
    expect(await written(here)).toMatchObject([{ adoption: 'adopted' }]);
    given(await recordView(act, { ...where, body: '要装太阳能灯。' }));
    expect(await written(here)).toMatchObject([{ body: '要装太阳能灯。', adoption: null, reason: '' }]);
  });

  it('does not change once the meeting is public', async () => {
    const here = await county();
    const { meetingId, itemId, resident } = await publishedMeeting(here);
    const outcome = await recordView(here.as('meetingSecretary'), {
      meetingId,
      itemId,
      representativeId: resident,
      body: '别的意见',
    });
    expect(refusalCodes(outcome)).toEqual(['meeting_published']);
  });

  it('leaves no word of it, and no name, in the record of events', async () => {
    const { here, meetingId, itemId, representativeId } = await inTheMeeting();
    await answeredView(here, { meetingId, itemId, representativeId, body: '要装灯。' });
    const said = (await here.db.read.select().from(events)).map(({ data }) => data).join();
    expect(said).not.toMatch(/要装灯|夜间照明|丁满仓|渡口村/);
  });
});

describe('the views on one item, typed in one form', () => {
  it('are recorded with their answers; an empty row says that nothing was said', async () => {
    const { here, meetingId, itemId, representativeId, act } = await inTheMeeting();
    const silent = await attendingRepresentative(here, meetingId, { name: '丙秀兰' });
    const rows = [
      {
        representativeId,
        body: '要装灯。',
        adoption: 'partial' as const,
        reason: '先装三处。',
        responsibleUnitId: here.units.transport,
      },
      { representativeId: silent, body: '', reason: '' },
    ];
    given(await recordDiscussions(act, { meetingId, items: [{ itemId, result: '', rows }] }));
    expect(await written(here)).toMatchObject([
      { representativeId, body: '要装灯。', adoption: 'partial', responsibleUnitId: here.units.transport },
    ]);
  });

  it('may wait for their answers', async () => {
    const { here, meetingId, itemId, representativeId, act } = await inTheMeeting();
    given(
      await recordDiscussions(act, {
        meetingId,
        items: [{ itemId, result: '', rows: [{ representativeId, body: '要装灯。', reason: '' }] }],
      }),
    );
    expect(await written(here)).toMatchObject([{ body: '要装灯。', adoption: null }]);
  });

  it('are taken back by emptying the row', async () => {
    const { here, meetingId, itemId, representativeId, act } = await inTheMeeting();
    await answeredView(here, { meetingId, itemId, representativeId });
    given(
      await recordDiscussions(act, {
        meetingId,
        items: [{ itemId, result: '', rows: [{ representativeId, body: '', reason: '' }] }],
      }),
    );
    expect(await written(here)).toEqual([]);
  });

  it('leave no second trace when they are sent again unchanged', async () => {
    const { here, meetingId, itemId, representativeId, act } = await inTheMeeting();
    const rows = [{ representativeId, body: '要装灯。', adoption: 'adopted' as const, reason: '已写入第八条。' }];
    given(await recordDiscussions(act, { meetingId, items: [{ itemId, result: '', rows }] }));
    const before = await here.db.read.select().from(events);
    given(await recordDiscussions(act, { meetingId, items: [{ itemId, result: '', rows }] }));
    expect(await here.db.read.select().from(events)).toHaveLength(before.length);
  });

  it('are all refused when one of them is', async () => {
    const { here, meetingId, itemId, representativeId, act } = await inTheMeeting();
    const absent = await attendingRepresentative(here, meetingId, { name: '丙秀兰' });
    given(await recordAttendance(act, { meetingId, representativeId: absent, attended: false }));
    const rows = [representativeId, absent].map((id) => ({ representativeId: id, body: '意见', reason: '' }));
    expect(refusalCodes(await recordDiscussions(act, { meetingId, items: [{ itemId, result: '', rows }] }))).toEqual([
      'view_of_absent',
    ]);
    expect(await written(here)).toEqual([]);
  });
});
