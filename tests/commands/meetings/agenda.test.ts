import { agendaItems } from 'db/schema/meetings';
import { asc } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { terminateDocket } from '~/commands/dockets/terminate.server';
import { addItem } from '~/commands/meetings/add-item.server';
import { changeItem } from '~/commands/meetings/change-item.server';
import { recordDiscussions } from '~/commands/meetings/record-discussion.server';
import { removeItem } from '~/commands/meetings/remove-item.server';
import { county, given, refusalCodes } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';
import {
  attendingRepresentative,
  publishedMeeting,
  recordedMeeting,
  reportItem,
  statedView,
} from '../../situations/meetings';
import { answerToPoint, pointsOnReview, review } from '../../situations/reviews';

/** A county with a meeting and a docket, and what the secretary hears when the docket is put up for decision. */
async function beforeTheMeeting() {
  const here = await county();
  const { meetingId } = await recordedMeeting(here);
  const docket = await openedDocket(here);
  const act = here.as('meetingSecretary');
  const decide = () => addItem(act, { meetingId, title: '', kind: 'decision', docketId: docket.docketId });
  return { here, meetingId, docket, act, decide };
}

describe('an item for decision', () => {
  it('is refused when its docket has not been reviewed for legality, with the source', async () => {
    const { decide } = await beforeTheMeeting();
    const outcome = await decide();
    expect(outcome).toMatchObject({
      ok: false,
      reasons: [
        { code: 'item_not_reviewed', source: { document: expect.stringContaining('37号'), article: '（六）' } },
      ],
    });
  });

  it('of a major decision is refused by article 25 of the decree', async () => {
    const { here, meetingId, act } = await beforeTheMeeting();
    const { docketId } = await openedDocket(here, { title: '县城公交调整方案', flags: ['majorDecision'] });
    const outcome = await addItem(act, { meetingId, title: '', kind: 'decision', docketId });
    expect(outcome).toMatchObject({
      reasons: [{ source: { document: '重大行政决策程序暂行条例', article: '第二十五条' } }],
    });
  });

  it('is refused while the review is under way', async () => {
    const { here, docket, decide } = await beforeTheMeeting();
    await review(here, docket);
    expect(refusalCodes(await decide())).toEqual(['item_not_reviewed']);
  });

  it('is refused when the review found the text unlawful', async () => {
    const { here, docket, decide } = await beforeTheMeeting();
    await review(here, docket, 'unlawful');
    expect(refusalCodes(await decide())).toEqual(['item_unlawful']);
  });

  it('is refused when the text is to be amended, for a reason of its own', async () => {
    const { here, docket, decide } = await beforeTheMeeting();
    await review(here, docket, 'toBeAmended');
    expect(refusalCodes(await decide())).toEqual(['item_to_be_amended']);
  });

  it('that was to be amended is accepted once every point is followed or answered with a reason, and not before', async () => {
    const { here, docket, decide } = await beforeTheMeeting();
    await review(here, docket, 'toBeAmended');
    const points = await pointsOnReview(here, 2);
    await answerToPoint(here, points[0]!, '第八条已经修改。');
    expect(refusalCodes(await decide())).toEqual(['item_to_be_amended']);
    await answerToPoint(here, points[1]!, '  ');
    expect(refusalCodes(await decide())).toEqual(['item_to_be_amended']);
    await answerToPoint(here, points[1]!, '上级规定已经明确，不再重复。');
    given(await decide());
  });

  it('is accepted when the review found the text lawful, and takes the title of its docket', async () => {
    const { here, docket, decide } = await beforeTheMeeting();
    await review(here, docket, 'lawful');
    given(await decide());
    const items = await here.db.read.select().from(agendaItems);
    expect(items).toMatchObject([{ title: '汀禾县乡村渡口安全管理办法', kind: 'decision', position: 1 }]);
  });

  it('goes by the latest review: a changed text under review again is not decided on an earlier opinion', async () => {
    const { here, docket, decide } = await beforeTheMeeting();
    await review(here, docket, 'lawful', { attempt: 1, at: '2026-03-02 10:00' });
    await review(here, docket, undefined, { attempt: 2, at: '2026-03-02 11:00' });
    expect(refusalCodes(await decide())).toEqual(['item_not_reviewed']);
  });

  it('is refused without a docket', async () => {
    const { meetingId, act } = await beforeTheMeeting();
    const outcome = await addItem(act, { meetingId, title: '审议某某办法', kind: 'decision' });
    expect(refusalCodes(outcome)).toEqual(['item_without_docket']);
  });

  it('is refused when its docket was ended, together with every other reason', async () => {
    const { here, docket, decide } = await beforeTheMeeting();
    given(await terminateDocket(here.as('unitHead'), { ...docket, reason: '上级已经统一规定' }));
    expect(refusalCodes(await decide())).toEqual(['item_docket_terminated', 'item_not_reviewed']);
  });
});

describe('the agenda', () => {
  it('lists reports on dockets that have not been reviewed', async () => {
    const { meetingId, docket, act } = await beforeTheMeeting();
    const item = { meetingId, title: '听取进展情况汇报', kind: 'report' as const, docketId: docket.docketId };
    expect(refusalCodes(await addItem(act, item))).toEqual([]);
  });

  it('refuses an item that has neither title nor docket', async () => {
    const { meetingId, act } = await beforeTheMeeting();
    expect(refusalCodes(await addItem(act, { meetingId, kind: 'report', title: ' ' }))).toEqual(['item_without_title']);
  });

  it('refuses a docket that does not exist', async () => {
    const { meetingId, act } = await beforeTheMeeting();
    const item = { meetingId, title: '汇报', kind: 'report' as const, docketId: 'nothing' };
    expect(refusalCodes(await addItem(act, item))).toEqual(['not_found']);
  });

  it('does not let a report become a decision that would have been refused', async () => {
    const { here, meetingId, act } = await beforeTheMeeting();
    const itemId = await reportItem(here, meetingId);
    const outcome = await changeItem(act, { itemId, title: '听取汇报', kind: 'decision' });
    expect(refusalCodes(outcome)).toEqual(['item_without_docket']);
  });

  it('keeps what the meeting resolved on an item, also when its title is mended', async () => {
    const { here, meetingId, act } = await beforeTheMeeting();
    const itemId = await reportItem(here, meetingId);
    given(await recordDiscussions(act, { meetingId, items: [{ itemId, result: '会议同意。', rows: [] }] }));
    given(await changeItem(act, { itemId, title: '听取汇报', kind: 'report' }));
    expect(await here.db.read.select().from(agendaItems)).toMatchObject([{ title: '听取汇报', result: '会议同意。' }]);
  });

  it('numbers its items without gaps after one is taken off', async () => {
    const { here, meetingId, act } = await beforeTheMeeting();
    await reportItem(here, meetingId, '甲');
    const second = await reportItem(here, meetingId, '乙');
    await reportItem(here, meetingId, '丙');
    given(await removeItem(act, { itemId: second }));
    await reportItem(here, meetingId, '丁');
    const items = await here.db.read.select().from(agendaItems).orderBy(asc(agendaItems.position));
    expect(items.map(({ position, title }) => [position, title])).toEqual([
      [1, '甲'],
      [2, '丙'],
      [3, '丁'],
    ]);
  });

  it('gives two items that come in at once different numbers', async () => {
    const { here, meetingId } = await beforeTheMeeting();
    await Promise.all(['甲', '乙', '丙', '丁'].map((title) => reportItem(here, meetingId, title)));
    const items = await here.db.read.select().from(agendaItems);
    expect(items.map(({ position }) => position).sort()).toEqual([1, 2, 3, 4]);
  });

  it('does not lose an item on which somebody voiced a view', async () => {
    const { here, meetingId, act } = await beforeTheMeeting();
    const itemId = await reportItem(here, meetingId);
    const representativeId = await attendingRepresentative(here, meetingId);
    await statedView(here, { meetingId, itemId, representativeId });
    expect(refusalCodes(await removeItem(act, { itemId }))).toEqual(['item_has_views']);
  });

  it('does not change once the meeting is public', async () => {
    const here = await county();
    const { meetingId, itemId } = await publishedMeeting(here);
    const act = here.as('meetingSecretary');
    const item = { title: '改一改', kind: 'report' as const };
    expect(refusalCodes(await addItem(act, { meetingId, ...item }))).toEqual(['meeting_published']);
    expect(refusalCodes(await changeItem(act, { itemId, ...item }))).toEqual(['meeting_published']);
    expect(refusalCodes(await removeItem(act, { itemId }))).toEqual(['meeting_published']);
  });
});
