import { describe, expect, it } from 'vitest';
import { terminateDocket } from '~/commands/dockets/terminate.server';
import { publishDocument } from '~/commands/documents/publish.server';
import { addItem } from '~/commands/meetings/add-item.server';
import { docketTimeline } from '~/queries/docket-timeline.server';
import { county, given } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';
import { madePublic, meetingReadyToPublish } from '../../situations/meetings';
import { confirmedDraft, review } from '../../situations/reviews';

describe('the timeline of a docket', () => {
  it('holds what is public of it, in order, with the meeting on the day it was held', async () => {
    const here = await county();
    const { docketId } = await openedDocket(here);
    await review(here, { docketId }, 'lawful');
    const meeting = await meetingReadyToPublish(here);
    const item = { meetingId: meeting.meetingId, title: '', kind: 'decision' as const, docketId };
    given(await addItem(here.as('meetingSecretary'), item));
    expect(await docketTimeline(here.db.read, docketId)).toMatchObject([{ type: 'docket.opened' }]);
    given(await madePublic(here, meeting, '2026-03-05 20:00'));
    const draftId = await confirmedDraft(here, { docketId }, 'final');
    const days = { signedOn: '2026-03-04', effectiveOn: '2026-05-01' };
    const act = here.as('governmentOffice', '2026-03-10 09:00');
    given(await publishDocument(act, { docketId, draftId, documentNumber: '汀政规〔2026〕3号', ...days }));
    expect(await docketTimeline(here.db.read, docketId)).toEqual([
      { at: here.as('auditor').now, type: 'docket.opened', facts: {} },
      {
        at: here.as('auditor', '2026-03-03 09:00').now,
        type: 'meeting.published',
        facts: {
          number: meeting.number,
          meeting: '县政府第5次常务会议',
          item: '汀禾县乡村渡口安全管理办法',
          kind: 'decision',
          place: 2,
          views: 0,
        },
      },
      {
        at: act.now,
        type: 'document.published',
        facts: { documentNumber: '汀政规〔2026〕3号', effectiveOn: '2026-05-01' },
      },
    ]);
  });

  it('says why a docket ended', async () => {
    const here = await county();
    const { docketId } = await openedDocket(here);
    given(await terminateDocket(here.as('unitHead', '2026-03-04 09:00'), { docketId, reason: '上级已经统一规定' }));
    expect((await docketTimeline(here.db.read, docketId)).at(-1)).toMatchObject({
      type: 'docket.terminated',
      facts: { reason: '上级已经统一规定' },
    });
  });
});
