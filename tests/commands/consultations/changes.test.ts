import { events } from 'db/schema/record';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { correctNotice } from '~/commands/consultations/correct.server';
import { moveClosing } from '~/commands/consultations/move-closing.server';
import { terminateDocket } from '~/commands/dockets/terminate.server';
import { publishFeedback } from '~/commands/feedback/publish.server';
import { submitForReview } from '~/commands/submissions/submit.server';
import { roles } from '~/domain/vocabulary';
import { consultationNotice } from '~/queries/consultation-notice.server';
import { docketTimeline } from '~/queries/docket-timeline.server';
import { gateFaults } from '~/queries/gate-faults.server';
import { type County, county, given, refusalCodes } from '../../situations/county';
import { openedDocket } from '../../situations/dockets';
import {
  answeredComments,
  colleague,
  days,
  letter,
  publishedFeedback,
  publishedRound,
  sentComment,
  uploadedDraft,
} from '../../situations/submissions';

const reason = '多位群众反映清明假期里来不及提意见。';
const during = '2026-03-25 10:00';

/** A consultation from 3 March to 2 April. */
async function opened(here: County) {
  const docket = await openedDocket(here);
  return { ...docket, round: await publishedRound(here, docket) };
}
const move = (here: County, consultationId: string, closesOn: string, at = during) =>
  moveClosing(here.as('unitHead', at), { consultationId, closesOn, reason });
const shown = async (here: County, number: string, at: string) =>
  (await consultationNotice(here.db.read, number, here.as('auditor', at).now))!;

describe('an extended consultation', () => {
  it('says on its notice what it was, what it is, when and why, and stands in the timeline', async () => {
    const here = await county();
    const { round, docketId } = await opened(here);
    given(await move(here, round.consultationId, '2026-04-12'));
    const notice = await shown(here, round.number, during);
    expect(notice.days.last).toBe('2026-04-12');
    expect(notice.period).toMatchObject({ countedDays: 40, verdict: 'long_enough' });
    expect(notice.changes).toMatchObject([
      { kind: 'extended', reason, closing: { from: '2026-04-02', to: '2026-04-12' }, channels: [] },
    ]);
    expect((await docketTimeline(here.db.read, docketId)).at(-1)).toMatchObject({
      type: 'consultation.extended',
      facts: { from: '2026-04-02', to: '2026-04-12', reason },
    });
    expect(await gateFaults(here.db.read)).toEqual([]);
  });

  it('takes comments in time up to the last second of the new day, and the gate waits for it', async () => {
    const here = await county();
    const { round, docketId } = await opened(here);
    given(await move(here, round.consultationId, '2026-04-12'));
    await uploadedDraft(here, { docketId }, 'review', { at: days.comment });
    await sentComment(here, round, '2026-04-12 23:59:59');
    const notYet = await publishFeedback(here.as('unitHead', '2026-04-12 23:59:59'), {
      consultationId: round.consultationId,
      summary: '。',
    });
    expect(refusalCodes(notYet)).toContain('consultation_not_closed');
    const early = await submitForReview(here.as('unitHead', '2026-04-12 23:59:59'), { docketId, letter });
    expect(refusalCodes(early)).toContain('gate.not_closed');
    await answeredComments(here, round, '2026-04-14 10:00');
    await publishedFeedback(here, round, '2026-04-14 11:00');
    given(await submitForReview(here.as('unitHead', '2026-04-15 10:00'), { docketId, letter }));
  });

  it('is never closed earlier, in the past, or without a reason', async () => {
    const here = await county();
    const { round } = await opened(here);
    expect(refusalCodes(await move(here, round.consultationId, '2026-04-01'))).toEqual(['closing.never_earlier']);
    expect(refusalCodes(await move(here, round.consultationId, '2026-04-02'))).toEqual(['closing.never_earlier']);
    const silent = { consultationId: round.consultationId, closesOn: '2026-04-12', reason: ' ' };
    expect(refusalCodes(await moveClosing(here.as('unitHead', during), silent))).toEqual(['closing.no_reason']);
  });

  it('is extended once by two who do it at the same moment: the other is told to look again', async () => {
    const here = await county();
    const { round } = await opened(here);
    const two = [here.as('unitHead', during), await colleague(here, 'unitHead', during)];
    const closings = ['2026-04-12', '2026-04-12'];
    const outcomes = await Promise.all(
      two.map((act, at) => moveClosing(act, { ...round, closesOn: closings[at]!, reason })),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await shown(here, round.number, during)).changes).toHaveLength(1);
  });
});

describe('a consultation that was opened again', () => {
  it('takes comments in time again, and keeps the length that its notice was judged by', async () => {
    const here = await county();
    const { round } = await opened(here);
    given(await move(here, round.consultationId, '2026-04-20', '2026-04-10 09:00'));
    const notice = await shown(here, round.number, '2026-04-10 09:01');
    expect(notice.phase).toBe('open');
    expect(notice.changes).toMatchObject([{ kind: 'reopened', closing: { from: '2026-04-02', to: '2026-04-20' } }]);
    expect(notice.period.countedDays).toBe(30);
  });

  it('is not opened again once the feedback is out, or the docket has ended', async () => {
    const here = await county();
    const { round, docketId } = await opened(here);
    const after = '2026-04-09 10:00';
    await publishedFeedback(here, round);
    expect(refusalCodes(await move(here, round.consultationId, '2026-04-20', after))).toEqual([
      'closing.feedback_is_out',
    ]);
    const correction = { consultationId: round.consultationId, reason: '电话写错了。', phone: '0000-6030034' };
    expect(refusalCodes(await correctNotice(here.as('unitHead', after), correction))).toEqual([
      'correction_after_feedback',
    ]);
    given(await terminateDocket(here.as('unitHead', after), { docketId, reason: '不再制定' }));
    expect(refusalCodes(await move(here, round.consultationId, '2026-04-20', after))).toContain(
      'closing.consultation_terminated',
    );
  });
});

describe('a corrected notice', () => {
  it('shows the right way to comment, with the wrong one beside it and the snapshot as it was', async () => {
    const here = await county();
    const { round } = await opened(here);
    const correction = {
      consultationId: round.consultationId,
      reason: '公告里的电话少了一位。',
      phone: '0000-6030099',
    };
    given(await correctNotice(here.as('unitHead', during), correction));
    const notice = await shown(here, round.number, during);
    expect(notice.channels).toEqual({ online: true, phone: '0000-6030099' });
    expect(notice.changes).toMatchObject([
      { kind: 'corrected', closing: null, channels: [{ channel: 'phone', from: '0000-6030033', to: '0000-6030099' }] },
    ]);
    expect(notice.days.last).toBe('2026-04-02');
    const [event] = await here.db.read.select().from(events).where(eq(events.type, 'consultation.corrected'));
    expect(JSON.parse(event!.data)).toMatchObject({ before: { channels: { phone: '0000-6030033' } } });
    expect(await gateFaults(here.db.read)).toEqual([]);
  });

  it('is refused with no way to comment left but online', async () => {
    const here = await county();
    const { round } = await opened(here);
    const correction = { consultationId: round.consultationId, reason: '不再接听电话。' };
    expect(refusalCodes(await correctNotice(here.as('unitHead', during), correction))).toEqual(['channels_missing']);
  });
});

it('a notice is changed by the head of its own unit and by nobody else', async () => {
  const here = await county();
  const { round } = await opened(here);
  for (const role of roles.filter((one) => one !== 'unitHead')) {
    const act = here.as(role, during);
    const moved = await moveClosing(act, { consultationId: round.consultationId, closesOn: '2026-04-12', reason });
    const corrected = await correctNotice(act, { consultationId: round.consultationId, reason, phone: '1' });
    expect([role, ...refusalCodes(moved), ...refusalCodes(corrected)]).toEqual([role, 'forbidden', 'forbidden']);
  }
});
