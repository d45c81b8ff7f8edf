import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { addItem } from '~/commands/meetings/add-item.server';
import { recordAttendance } from '~/commands/meetings/record-attendance.server';
import { recordConsent } from '~/commands/meetings/record-consent.server';
import { meetingPage } from '~/queries/meeting-page.server';
import { meetingsOfYear } from '~/queries/meetings-year.server';
import { PublicMeeting } from '~/ui/meeting/public-meeting';
import { type County, county, given } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';
import {
  answeredView,
  attendingRepresentative,
  madePublic,
  meetingReadyToPublish,
  publishedMeeting,
  recordedMeeting,
  reportItem,
} from '../../situations/meetings';

const evening = '2026-03-03 20:00';

/** Everything that a reader of a meeting can get hold of: the page's data and its HTML, and those of the year. */
async function everythingPublic({ db, as }: County, number: string): Promise<string> {
  const now = as('auditor', '2026-12-01 09:00').now;
  const page = await meetingPage(db.read, number, now);
  const data = JSON.parse(JSON.stringify(page));
  const html = renderToStaticMarkup(<PublicMeeting meeting={data} />);
  return [JSON.stringify(page), html, JSON.stringify(await meetingsOfYear(db.read, 2026, now))].join('\n');
}

/** A published meeting at which four people spoke, each of whom agreed to something else. */
async function meetingOfFour() {
  const here = await county();
  const { meetingId, number } = await recordedMeeting(here);
  const itemId = await reportItem(here, meetingId);
  const speaks = async (person: Parameters<typeof attendingRepresentative>[2], body: string) => {
    const representativeId = await attendingRepresentative(here, meetingId, person);
    await answeredView(here, { meetingId, itemId, representativeId, body });
    return representativeId;
  };
  const all = { name: true, unit: true, post: true };
  const open = await speaks(
    { name: '甲春来', unit: '笕头村', post: '县人大代表', category: 'deputy', consent: all },
    '意见一',
  );
  const never = await speaks({ name: '丙秀兰', unit: '学前社区', post: '早餐摊主', category: 'resident' }, '意见二');
  await speaks(
    { name: '壬采风', unit: '融媒体中心', post: '记者', category: 'media', consent: { unit: true } },
    '意见三',
  );
  await speaks({ name: '辛守正', unit: '守正律师所', post: '律师', category: 'legalAdviser', consent: {} }, '意见四');
  given(await madePublic(here, { meetingId }, evening));
  return { here, meetingId, number, open, never };
}

describe('a published meeting', () => {
  it('shows name, unit, post, view, adoption and reason of whoever agreed', async () => {
    const { here, number } = await meetingOfFour();
    const shown = await everythingPublic(here, number);
    for (const words of ['甲春来', '笕头村', '县人大代表', '意见一', '采纳', '夜间照明'])
      expect(shown).toContain(words);
  });

  it('says nowhere the name, unit or post of whoever did not agree, but publishes the view and the category', async () => {
    const { here, number } = await meetingOfFour();
    const shown = await everythingPublic(here, number);
    for (const words of ['丙秀兰', '学前社区', '早餐摊主', '壬采风', '记者', '辛守正', '守正律师所'])
      expect(shown).not.toContain(words);
    for (const words of ['意见二', '意见三', '意见四', '群众代表', '媒体代表', '融媒体中心'])
      expect(shown).toContain(words);
  });

  it('gives away no internal id by which a person could be followed from meeting to meeting', async () => {
    const { here, number, never } = await meetingOfFour();
    expect(await everythingPublic(here, number)).not.toContain(never);
  });

  it('hides a name from the moment at which consent is withdrawn', async () => {
    const { here, meetingId, number, open } = await meetingOfFour();
    const withdrawal = { name: false, unit: false, post: false };
    given(
      await recordConsent(here.as('meetingSecretary', '2026-06-01 09:00'), {
        meetingId,
        representativeId: open,
        fields: withdrawal,
        wordingVersion: '2026-1',
        agreedOn: '2026-06-01',
      }),
    );
    const shown = await everythingPublic(here, number);
    expect(shown).not.toMatch(/甲春来|笕头村|县人大代表/);
    expect(shown).toContain('意见一');
  });

  it('does not list who was invited and stayed away', async () => {
    const here = await county();
    const meeting = await meetingReadyToPublish(here);
    const consent = { name: true, unit: true, post: true };
    const absent = await attendingRepresentative(here, meeting.meetingId, { name: '乙怀瑾', consent });
    const act = here.as('meetingSecretary', evening);
    given(await recordAttendance(act, { meetingId: meeting.meetingId, representativeId: absent, attended: false }));
    given(await madePublic(here, meeting, '2026-03-03 20:00'));
    expect(await everythingPublic(here, meeting.number)).not.toContain('乙怀瑾');
  });

  it('leads to no docket of which the public knows nothing', async () => {
    const here = await county();
    const meeting = await meetingReadyToPublish(here);
    const { docketId, number } = await openedDocket(here);
    const act = here.as('meetingSecretary', evening);
    given(await addItem(act, { meetingId: meeting.meetingId, title: '听取进展汇报', kind: 'report', docketId }));
    given(await madePublic(here, meeting, '2026-03-03 20:00'));
    const shown = await everythingPublic(here, meeting.number);
    expect(shown).not.toContain(number);
    expect(shown).not.toContain('/consultations/');
  });

  it('has no page before it is published', async () => {
    const here = await county();
    const { number } = await meetingReadyToPublish(here);
    expect(await meetingPage(here.db.read, number, here.as('auditor', evening).now)).toBeUndefined();
    expect((await meetingsOfYear(here.db.read, 2026, here.as('auditor', evening).now)).meetings).toEqual([]);
  });
});

describe('the year', () => {
  it('counts the meetings that count, says why another does not, and adds up what became of the views', async () => {
    const here = await county();
    await publishedMeeting(here, { heldAt: '2026-03-03 09:00', title: '第5次' });
    await publishedMeeting(here, { heldAt: '2026-12-31 23:59', title: '第6次' });
    await publishedMeeting(here, { heldAt: '2027-01-01 00:00', title: '第7次' });
    const { meetingId } = await recordedMeeting(here, { heldAt: '2026-04-03 09:00', title: '无人发言的会议' });
    await reportItem(here, meetingId);
    await attendingRepresentative(here, meetingId);
    given(await madePublic(here, { meetingId }, '2026-04-03 20:00'));
    const page = await meetingsOfYear(here.db.read, 2026, here.as('auditor', '2027-02-01 09:00').now);
    expect(page).toMatchObject({ year: 2026, years: [2027, 2026], needed: 3, counted: 2 });
    expect(page.meetings.map(({ title, target }) => [title, target.reasons.map(({ code }) => code)])).toEqual([
      ['第6次', []],
      ['无人发言的会议', ['target_too_few', 'target_no_view']],
      ['第5次', []],
    ]);
    expect(page.adoption[0]).toEqual({ adoption: 'adopted', views: 2 });
  });

  it('is this year when nobody asks for another, also when nothing was held in it', async () => {
    const here = await county();
    const page = await meetingsOfYear(here.db.read, undefined, here.as('auditor', '2026-01-01 00:00').now);
    expect(page).toMatchObject({ year: 2026, years: [2026], counted: 0, meetings: [] });
  });
});
